/** What the built page may load, as its own content policy says it. */
import { createHash } from 'node:crypto';

const hashesOf = (texts: readonly string[]) =>
  texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/**
 * Nothing but the page's own files, images also from what the page itself has drawn, and just those styles that stand
 * in the page.
 */
export function contentPolicy(styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    ["style-src 'self'", ...hashesOf(styles)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // The studio looks at a draft in a frame.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The same of the page that is one file: no host at all, and just the script and the style that stand in it. MapLibre
 * reads its worker from `blob:`, and on a page from a file starts it from `data:`, since Chromium starts none from
 * `blob:` there.
 */
export function closedPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    ['script-src', ...hashesOf([script])].join(' '),
    ['style-src', ...hashesOf([style])].join(' '),
    'worker-src blob: data:',
    'connect-src blob:',
    'font-src blob: data:',
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

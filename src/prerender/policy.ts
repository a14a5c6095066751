/** What the built page may load, as its own content policy says it. */
import { createHash } from 'node:crypto';

/** Nothing but the page's own files, images also from what the page itself has drawn, and just those styles that stand in the page. */
export function contentPolicy(styles: readonly string[] = []): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return [
    "default-src 'none'", "script-src 'self'", "worker-src 'self'", ["style-src 'self'", ...hashes].join(' '), "img-src 'self' data: blob:",
    "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
  ].join('; ');
}

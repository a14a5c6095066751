/** Takes a file out of the text that it is packed as: gzip, in base64. */

/** The type of the data blocks: no browser runs them as scripts, so that the content policy need not know of them. */
export const PACKED = 'application/gzip';

/** @throws TypeError when the text is broken. */
export function unpack(base64: string, path: string): Promise<Blob> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream, { headers: { 'Content-Type': typeOf(path) } }).blob();
}

/** A worker starts from nothing else, and no picture is shown of anything else. */
function typeOf(path: string): string {
  if (path.endsWith('.mjs')) return 'text/javascript';
  return path.endsWith('.svg') ? 'image/svg+xml' : 'application/octet-stream';
}

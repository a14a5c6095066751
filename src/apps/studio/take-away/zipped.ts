/** Files as a zip. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Of each file, so that the same story gives the same bytes; a zip knows no year before 1980. */
const WHEN = '1980-01-01T00:00:00';
/** These are packed already. */
const PACKED = /\.(woff2|png)$/;

/** By path. */
export function zipped(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, content]): [string, Zippable[string]] => [
    path, [typeof content === 'string' ? strToU8(content) : content, { level: PACKED.test(path) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: WHEN });
}

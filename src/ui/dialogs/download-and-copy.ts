/** How a figure leaves the page: as a file, or through the clipboard. */
import type { Messages } from '../../locales/messages.ts';
import type { FigureKind } from '../../view/figure-service.ts';
import type { View } from '../../view/view.ts';

/** `dateline-<story>-<place or statement>.svg` */
export function fileName({ story, selection }: View, kind: FigureKind, what = ''): string {
  const parts = ['dateline', story, 'id' in selection ? selection.id : '', what];
  return `${parts.filter(Boolean).join('-')}.${kind}`;
}

/** ms after which the browser has surely begun to write the file. */
const UNTIL_WRITTEN = 60_000;

export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_WRITTEN);
}

/** @throws Error with the sentence that is to be said where the browser does not allow it. */
export async function copyText(text: string, refused: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw new Error(refused);
  }
}

/**
 * Asks for the clipboard before the picture is there: later the browser would no longer see that the reader wants it.
 * @throws Error with a sentence for the reader.
 */
export async function copyPicture(
  picture: Promise<Blob>,
  { noPictures, noCopyOfPicture }: Messages['save'],
): Promise<void> {
  const copied =
    typeof ClipboardItem === 'undefined'
      ? Promise.reject(new Error(noPictures))
      : navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).catch(() => {
          throw new Error(noCopyOfPicture);
        });
  // What is wrong with the picture itself is the better reason.
  const [made, taken] = await Promise.allSettled([picture, copied]);
  for (const one of [made, taken]) if (one.status === 'rejected') throw one.reason;
}

/** The page as it opens, for whoever comes next. */
import type { Page } from '../../ui/context.tsx';
import { closeAll } from '../../ui/open-parts.ts';
import type { View } from '../../view/view.ts';

/** Leaves nothing of the last visit: no choice, no dialog, no place in the text, no focus and no marked words. */
export function startOver({ store, openParts }: Page, opening: View): void {
  closeAll(openParts);
  store.hovered({ kind: 'none' });
  store.dismissNotices();
  for (const one of document.querySelectorAll('.reading, html')) one.scrollTop = 0;
  store.articleLeft([]);
  store.dispatch(() => opening);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.removeAllRanges();
}

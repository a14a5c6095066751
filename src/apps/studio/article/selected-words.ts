/** The words that are selected in the article, as a span of the draft. */
import type { Span } from '../../../story/anchor.ts';

/** Null where nothing is selected, or more than one paragraph. Paragraphs have their number in `data-paragraph`. */
export function selectedWords(): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphAround(range.startContainer);
  if (!paragraph || paragraphAround(range.endContainer) !== paragraph) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { paragraph: Number(paragraph.dataset['paragraph']), start, end: start + range.toString().length };
}

/** Selects these words again: where their paragraph was drawn anew, the browser has the selection elsewhere. */
export function selectWords({ paragraph, start, end }: Span): void {
  const words = document.querySelector(`[data-paragraph="${paragraph}"]`);
  if (!words) return;
  const [from, to] = [pointAt(words, start), pointAt(words, end)];
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Selects nothing in the article any more. */
export function unselectWords(): void {
  if (selectedWords()) getSelection()?.removeAllRanges();
}

/** Where a paragraph's text has so many UTF-16 code units before it. */
function pointAt(words: Element, at: number): { node: Node; offset: number } | null {
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}

const paragraphAround = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-paragraph]') ?? null;

/** ms that a selection has to rest: its handles are still being dragged. */
const REST = 300;

/** Under a finger the words are selected by the system, and the page hears of the selection alone. */
export function followSelection(take: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = () => {
    clearTimeout(timer);
    if (matchMedia('(pointer: coarse)').matches) timer = setTimeout(take, REST);
  };
  document.addEventListener('selectionchange', onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('selectionchange', onChange);
  };
}

/** The text of a page's elements as lines: each block is its own, and what nobody reads is left out. */

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH CANVAS BUTTON SELECT FORM NAV FOOTER HEAD TITLE'.split(' '),
);
const INLINE = new Set(
  ('A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR ' +
  'LABEL').split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/** Walked without calls into calls: elements may lie in each other a hundred thousand deep. */
export function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let line = '';
  const close = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const open: (Node | 'close')[] = [root];
  while (open.length > 0) {
    const node = open.pop()!;
    if (node === 'close') close();
    else if (node.nodeType === TEXT) line += node.nodeValue ?? '';
    else if (node.nodeType === ELEMENT && !SKIPPED.has(node.nodeName.toUpperCase())) {
      const isBlock = !INLINE.has(node.nodeName.toUpperCase());
      if (isBlock) {
        close();
        open.push('close');
      }
      for (const child of [...node.childNodes].reverse()) open.push(child);
    }
  }
  close();
  return lines;
}

/** How deep elements lie in each other. */
export function depthOf(root: Node): number {
  let deepest = 0;
  const open: [Node, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of node.childNodes) open.push([child, depth + 1]);
  }
  return deepest;
}

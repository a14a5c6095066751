/** Below or behind a statement of the key: the letters of its places, and by which way it came. */
import { paragraph, stack, type Block } from './blocks.ts';
import { widthOf } from '../text/measure.ts';
import type { Scene } from '../compose/scene.ts';
import { tagSign, tagWidth } from '../draw/signs.ts';

/** Z before AA. */
export const byLetter = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);

export interface Tail { letters: readonly string[]; chain: string; size: number; width: number }

/** Behind the head's last line where there is room, else below it; `end` is where that line ends, px. */
export function behind(head: Block, end: number, scene: Scene, tail: Tail): Block {
  const { letters, chain, size, width } = tail;
  const tags = tagsBlock(letters, scene, size);
  if (end + tags.width + widthOf(chain, 'sans', size) > width) return stack([head, below(tail, scene)]);
  const text = chainBlock(tail, scene, width);
  // On the base line of the last line, whose letters are larger.
  const y0 = head.height - text.height - 0.1 * size;
  return {
    height: head.height,
    draw: (x, y) => [
      ...head.draw(x, y), ...tags.block.draw(x + end, y + y0), ...text.draw(x + end + tags.width, y + y0),
    ],
  };
}

/** The places' letters, then the chain. */
export function below(tail: Tail, scene: Scene): Block {
  const { letters, chain, size, width } = tail;
  const tags = tagsBlock(letters, scene, size);
  if (tags.width + widthOf(chain, 'sans', size) > width) {
    return stack([tagLines(letters, scene, tail), chainBlock(tail, scene, width)]);
  }
  const text = chainBlock(tail, scene, width - tags.width);
  return {
    height: text.height,
    draw: (x, y) => [...tags.block.draw(x, y), ...text.draw(x + tags.width, y)],
  };
}

/** The step between two lines of the chain: a tag stands in it, clear of the next one's. */
const TAIL_STEP = 1.45;

const chainBlock = ({ chain, size }: Tail, { theme }: Scene, width: number): Block =>
  paragraph(chain, width, { cut: 'sans', size, fill: theme.inkQuiet, lineHeight: TAIL_STEP });

/** Tags in one line, with what they take before words. */
function tagsBlock(letters: readonly string[], { theme }: Scene, size: number): { block: Block; width: number } {
  const height = 1.22 * size;
  const starts = letters.reduce<number[]>(
    (at, letter) => [...at, (at.at(-1) ?? 0) + tagWidth(letter, height) + 0.25 * size], [0],
  );
  return {
    width: letters.length > 0 ? (starts.at(-1) ?? 0) + 0.3 * size : 0,
    block: {
      height: TAIL_STEP * size,
      draw: (x, y) => letters.flatMap((letter, i) =>
        tagSign(letter, theme, height)(x + (starts[i] ?? 0), y + (TAIL_STEP / 2) * size)),
    },
  };
}

/** Tags in as many lines as they need. */
function tagLines(letters: readonly string[], scene: Scene, { size, width }: Tail): Block {
  if (letters.length === 0) return stack([]);
  const lines: string[][] = [[]];
  for (const letter of letters) {
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && tagsBlock([...line, letter], scene, size).width > width) lines.push([letter]);
    else line.push(letter);
  }
  return stack(lines.map((line) => tagsBlock(line, scene, size).block));
}

/** The statements of a figure as its key: who says it, where it is on the map, and in the full form the words. */
import { placesOf, type Dispute } from '../../story/links.ts';
import { directionOf, isolated } from '../../story/direction.ts';
import type { Statement } from '../../story/story.ts';
import { rolesIn } from '../../story/wording.ts';
import { beside, gap, paragraph, stack, type Block } from './blocks.ts';
import { drawHatch } from '../draw/geography.ts';
import type { PlacedMarker } from '../draw/markers.ts';
import type { Mark } from '../draw/primitives.ts';
import { widthOf, wrap } from '../text/measure.ts';
import type { Scene } from '../compose/scene.ts';
import { rectangle } from '../draw/shapes.ts';
import { numberSign, stanceSign } from '../draw/signs.ts';

export interface EntryLook {
  /** Type size, px. */
  size: number;
  width: number;
  /** Numbers of the places that have a marker. */
  numbers: ReadonlyMap<string, number>;
  withWords: boolean;
}

/** More than any sheet holds. */
const MOST = 400;

/** One block for each statement; two of which one disputes the other are one block, side by side. */
export function entriesOf(scene: Scene, look: EntryLook): { block: Block; count: number }[] {
  const { statements, links } = scene;
  const shown = new Set(statements);
  const done = new Set<Statement>();
  return statements.slice(0, MOST).flatMap((statement) => {
    if (done.has(statement)) return [];
    const dispute = links.disputes.find(
      ({ by, of }) =>
        (by === statement || of === statement) && [by, of].every((one) => shown.has(one) && !done.has(one)),
    );
    for (const one of dispute ? [dispute.by, dispute.of] : [statement]) done.add(one);
    return dispute
      ? [{ block: pair(scene, dispute, look), count: 2 }]
      : [{ block: entry(scene, statement, look), count: 1 }];
  });
}

/**
 * Who, with what stance, of which places; in the full form also what the speaker is, and the words. The verb is the
 * article's.
 */
function entry(scene: Scene, statement: Statement, { size, width, numbers, withWords }: EntryLook): Block {
  const { theme, messages, wording } = scene;
  const speakers = wording.who(statement);
  // Beside a name that is written to the left the verb says which way the line goes.
  const isToTheLeft = directionOf(speakers.language) === 'rtl';
  const lead = 1.2 * size;
  const inner = width - lead;
  const step = 1.3 * size;
  const who = wrap(`${isolated(speakers.text)} ${scene.verbOf(statement)}`, 'sansBold', size, inner);
  const chain = [
    ...(withWords ? rolesIn(wording, statement).map(({ text }) => isolated(text)) : []),
    ...statement.via.map((id) => messages.through({ name: wording.speakerInside(id) })),
    messages.paragraph({ number: (statement.spans[0]?.paragraph ?? 0) + 1 }),
  ].filter(Boolean).join(' · ');
  const head: Block = {
    height: who.length * step,
    draw: (x, y) => [
      ...stanceSign(statement.stance, theme, 0.8 * size)(x - lead, y + step / 2),
      ...who.map((text, i): Mark => ({
        kind: 'text',
        x,
        y: y + (i + 0.5) * step + 0.35 * size,
        text,
        cut: 'sansBold',
        size,
        fill: theme.stances[statement.stance],
        ...(!isToTheLeft && { language: speakers.language }),
      })),
    ],
  };
  const rings = placesOf(statement)
    .flatMap((id) => numbers.get(id) ?? [])
    .sort((a, b) => a - b);
  const tail = behind(head, widthOf(who.at(-1) ?? '', 'sansBold', size) + 0.6 * size, scene, {
    rings,
    chain,
    size,
    width: inner,
  });
  const { text, language } = wording.statement(statement);
  const words = withWords ? [paragraph(text, inner, { cut: 'serif', size, fill: theme.ink, language })] : [];
  const body = stack([tail, ...words, gap((withWords ? 0.6 : 0.35) * size)]);
  return { height: body.height, draw: (x, y) => body.draw(x + lead, y) };
}

interface Tail { rings: readonly number[]; chain: string; size: number; width: number }

/** The places' numbers and the chain: behind the head's last line where there is room, else below it. */
function behind(head: Block, end: number, { theme }: Scene, { rings, chain, size, width }: Tail): Block {
  const ring = 1.15 * size;
  const lead = rings.length * 1.1 * ring + (rings.length > 0 ? 0.3 * size : 0);
  const look = { cut: 'sans', size: 0.86 * size, fill: theme.inkQuiet } as const;
  const signs: Block = {
    height: 1.3 * size,
    draw: (x, y) => rings.flatMap((number, i) => numberSign(number, theme, ring)(x + i * 1.1 * ring, y + 0.65 * size)),
  };
  if (end + lead + widthOf(chain, look.cut, look.size) <= width) {
    const text = paragraph(chain, width, { ...look, lineHeight: (1.3 * size) / look.size });
    const y0 = head.height - 1.3 * size;
    return {
      height: head.height,
      draw: (x, y) => [...head.draw(x, y), ...signs.draw(x + end, y + y0), ...text.draw(x + end + lead, y + y0)],
    };
  }
  // Where the numbers would leave hardly a line for the words, those go below them.
  const isNarrow = rings.length > 0 && width - lead < 8 * size;
  const text = paragraph(chain, isNarrow ? width : width - lead, look);
  if (isNarrow) return stack([head, signs, text]);
  return stack([head, {
    height: Math.max(text.height, rings.length > 0 ? signs.height : 0),
    draw: (x, y) => [...signs.draw(x, y), ...text.draw(x + lead, y)],
  }]);
}

/** Both in a frame of the same size, with the hatch of what is contested at its head. No verdict. */
function pair(scene: Scene, { by, of }: Dispute, look: EntryLook): Block {
  const { theme, messages } = scene;
  const { size, width } = look;
  const pad = 0.7 * size;
  const inner = width - 2 * pad;
  const isWide = inner > 24 * size;
  const column = { ...look, width: isWide ? (inner - pad) / 2 : inner };
  const sides = [of, by].map((statement) => entry(scene, statement, column));
  const both = isWide ? beside(sides, column.width + pad) : stack(sides);
  const label = messages.contested;
  const labelSize = 0.86 * size;
  const lines = wrap(label, 'sansBold', labelSize, inner - 2 * size);
  const headHeight = lines.length * 1.3 * labelSize + 0.5 * pad;
  const height = headHeight + both.height + pad;
  return {
    height: height + 0.7 * size,
    draw: (x, y) => {
      const patch = { x: x + pad, y: y + 0.55 * pad, width: 1.2 * size, height: 0.8 * size };
      return [
        {
          kind: 'path',
          d: rectangle({ x, y, width, height }),
          fill: theme.card,
          stroke: theme.inkQuiet,
          width: 0.08 * size,
        },
        drawHatch({ clip: rectangle(patch), box: patch }, theme, size / 16),
        { kind: 'path', d: rectangle(patch), stroke: theme.ink, width: 0.06 * size },
        ...lines.map((text, i): Mark => ({
          kind: 'text',
          x: x + pad + 1.6 * size,
          y: y + 0.35 * pad + (i + 0.85) * 1.3 * labelSize,
          text,
          cut: 'sansBold',
          size: labelSize,
          fill: theme.ink,
        })),
        ...both.draw(x + pad, y + headHeight),
        ...(isWide
          ? [
              {
                kind: 'path' as const,
                d: `M${(x + width / 2).toFixed(1)},${(y + headHeight).toFixed(1)}v${both.height.toFixed(1)}`,
                stroke: theme.rule,
                width: 0.06 * size,
              },
            ]
          : []),
      ];
    },
  };
}

/** Places whose names found no room on the map, by their numbers, and those that lie outside it. */
export function placeNotes(
  scene: Scene,
  markers: readonly PlacedMarker[],
  { size, width }: { size: number; width: number },
): Block[] {
  const { links, statementsAt, messages, placeName, theme } = scene;
  const marked = new Set(markers.map(({ id }) => id));
  const outside = links.readingOrder
    .filter((id) => !marked.has(id) && (statementsAt.get(id)?.length ?? 0) > 0)
    .map((id) => isolated(placeName(id)));
  const nameless = markers
    .filter(({ side }) => side === null)
    .sort((a, b) => a.key - b.key)
    .map(({ key, name }) => `${key} ${isolated(name)}`);
  const notes = [
    nameless.join(' · '),
    outside.length > 0 ? `${messages.figure.outside}: ${outside.join(', ')}` : '',
  ].filter((text) => text !== '');
  if (notes.length === 0) return [];
  return [
    stack([
      ...notes.map((text) => paragraph(text, width, { cut: 'sans', size, fill: theme.inkQuiet })),
      gap(0.4 * size),
    ]),
  ];
}

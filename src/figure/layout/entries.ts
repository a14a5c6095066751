/** The statements of a figure as its key: who says it, where it is on the map, and in the full form the words. */
import { placesOf, type Dispute } from '../../story/links.ts';
import { directionOf, isolated } from '../../story/direction.ts';
import type { Statement } from '../../story/story.ts';
import { rolesIn } from '../../story/wording.ts';
import { beside, gap, paragraph, stack, type Block } from './blocks.ts';
import { behind, below, byLetter } from './entry-tail.ts';
import { drawHatch } from '../draw/geography.ts';
import type { Mark } from '../draw/primitives.ts';
import { widthOf, wrap } from '../text/measure.ts';
import type { Scene } from '../compose/scene.ts';
import { rectangle } from '../draw/shapes.ts';
import { stanceSign } from '../draw/signs.ts';
import { headlineOf, titleStatement } from '../text/words.ts';

export interface EntryLook {
  /** Type size, and that of what is less important, px. */
  size: number;
  small: number;
  width: number;
  /** Letters of the places that have a marker. */
  tags: ReadonlyMap<string, string>;
  withWords: boolean;
}

/** `inTitle` is the statement whose words the figure's title has, so that they need not stand here again. */
interface InnerLook extends EntryLook { inTitle: Statement | undefined }

/** More than any sheet holds. */
const MOST = 400;

/** What a key lists: statements by themselves, or two of which one disputes the other. */
type Listed = { statement: Statement; dispute?: undefined } | { dispute: Dispute };

/**
 * One block for each statement; two of which one disputes the other are one block, side by side. With their words,
 * which seldom have room for all, what is contested comes first, then what is quoted.
 */
export function entriesOf(scene: Scene, asked: EntryLook): { block: Block; count: number }[] {
  const listed = listedIn(scene);
  const inTitle = titleStatement(scene);
  const look = { ...asked, inTitle };
  const inOrder = look.withWords
    ? [0, 1, 2].flatMap((rank) => listed.filter((one) => rankOf(one) === rank)) : listed;
  return inOrder.slice(0, MOST).map((one) => (one.dispute
    ? { block: pair(scene, one.dispute, look), count: 2 }
    : { block: entry(scene, one.statement, look), count: 1 }));
}

/** How many blocks a key has. */
export const entryCount = (scene: Scene): number => listedIn(scene).length;

/** In reading order; a statement stands once, with the first that it disputes or that disputes it. */
function listedIn({ statements, links }: Scene): Listed[] {
  const shown = new Set(statements);
  const disputesOf = new Map<Statement, Dispute[]>();
  for (const dispute of links.disputes) {
    for (const one of [dispute.by, dispute.of]) disputesOf.set(one, [...disputesOf.get(one) ?? [], dispute]);
  }
  const done = new Set<Statement>();
  const isFree = (one: Statement) => shown.has(one) && !done.has(one);
  return statements.flatMap((statement): Listed[] => {
    if (done.has(statement)) return [];
    const dispute = disputesOf.get(statement)?.find(({ by, of }) => isFree(by) && isFree(of));
    for (const one of dispute ? [dispute.by, dispute.of] : [statement]) done.add(one);
    return [dispute ? { dispute } : { statement }];
  });
}

const rankOf = (one: Listed): number =>
  (one.dispute ? 0 : one.statement.mode === 'quote' || one.statement.quotes.length > 0 ? 1 : 2);

/**
 * Who, with what stance, of which places; in the full form also what the speaker is, and the words. The verb is the
 * article's.
 */
function entry(scene: Scene, statement: Statement, look: InnerLook): Block {
  const { size, small, width, tags, withWords, inTitle } = look;
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
  const letters = placesOf(statement).flatMap((id) => tags.get(id) ?? []).sort(byLetter);
  const tail = { letters: [...new Set(letters)], chain, size: small, width: inner };
  const { text, language } = wording.statement(statement);
  const body = withWords
    ? stack([
        head,
        ...(statement === inTitle ? [] : [paragraph(text, inner, { cut: 'serif', size, fill: theme.ink, language })]),
        below(tail, scene),
        gap(0.7 * size),
      ])
    : stack([behind(head, widthOf(who.at(-1) ?? '', 'sansBold', size) + 0.6 * size, scene, tail), gap(0.35 * size)]);
  return { height: body.height, draw: (x, y) => body.draw(x + lead, y) };
}

/** Both in a frame of the same size, with the hatch of what is contested at its head. No verdict. */
function pair(scene: Scene, { by, of, headline }: Dispute, look: InnerLook): Block {
  const { theme, messages, wording } = scene;
  const { size, width } = look;
  const pad = 0.7 * size;
  const inner = width - 2 * pad;
  const isWide = inner > 24 * size;
  // Both in words, also where one is the title.
  const column = { ...look, inTitle: undefined, width: isWide ? (inner - pad) / 2 : inner };
  const sides = [of, by].map((statement) => entry(scene, statement, column));
  const both = isWide ? beside(sides, column.width + pad) : stack(sides);
  // What the figure's title says already is not said again.
  const own = headline === undefined || headline === headlineOf(scene) ? undefined : wording.term(headline);
  const label = own?.text ?? messages.contested;
  const labelSize = Math.max(look.small, 0.92 * size);
  const lines = wrap(label, 'sansBold', labelSize, inner - 1.6 * size);
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
          ...(own && { language: own.language }),
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

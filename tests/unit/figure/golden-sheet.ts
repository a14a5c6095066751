/** What stands around the map of a figure: whole, clear of the rest, and true of the map. */
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/locales/messages.ts';
import { placesOf } from '../../../src/story/links.ts';
import { STANCES, type Language } from '../../../src/story/schema.ts';
import type { Statement } from '../../../src/story/story.ts';
import type { Cut } from '../../../src/figure/draw/primitives.ts';
import type { GoldenScene } from './golden-scenes.ts';
import { beyond, depth, rectangleOf, type Words } from './seen.ts';

/** Rounding of path data, px. */
const ROUNDED = 0.02;

type Heads = readonly [claim: string, denial: string];
/** Of the two that are contested; a long one is in two lines. */
const HEADS: Record<string, Partial<Record<Language, Heads>>> = {
  kursk: {
    en: ['Valery Gerasimov claims', 'Ukraine denies'],
    uk: ['Валерій Герасимов стверджує', 'Україна заперечує'],
    ru: ['Валерий Герасимов утверждает', 'Украина отрицает'],
    ko: ['발레리 게라시모프 주장', '우크라이나 부인'],
  },
  danube: {
    en: ['The Danube Gauge League claims', 'The Slow Rivers Institute denies'],
    uk: ['Спілка «Сіра чапля» стверджує', 'Доглядачі польдера заперечують'],
  },
};

const textOf = (words: readonly Words[]) => words.map(({ text }) => text).join(' ');

/** The letters of the key, each in its square. */
const tagsOf = ({ seen }: GoldenScene) =>
  seen.words.filter(({ text, mark }) => /^[A-Z]{1,2}$/.test(text) && mark.anchor === 'middle').map(({ text }) => text);

/** How many statements the key leaves out, by its last line. */
function leftOutOf({ seen, scene: { messages, statements } }: GoldenScene): number {
  const all = textOf(seen.words);
  return statements.findIndex((_, i) => all.includes(messages.figure.more({ count: i + 1 }))) + 1;
}

export const describeSheet = (one: GoldenScene) => describe('around the map', () => {
  const { seen, scene, figure: { drawing, ...words }, options } = one;

  test('every word is on the sheet, and none on the map or another', () => {
    const sheet = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    const astray = seen.words.filter(({ box }) => beyond(box, sheet) > 0 || depth(box, seen.frame) > ROUNDED);
    expect(astray.map(({ text }) => text)).toEqual([]);
    const collisions = seen.words.flatMap((word, i) =>
      seen.words.slice(i + 1)
        .filter(({ box }) => depth(box, word.box) > 0)
        .map(({ text }) => `${word.text} / ${text}`));
    expect(collisions).toEqual([]);
  });

  test('title, source, border policy, address and fingerprint are there', () => {
    const all = textOf(seen.words);
    const { title, subtitle, source, borders, fingerprint } = words;
    for (const text of [title, subtitle, source, borders, options.address, fingerprint]) expect(all).toContain(text);
  });

  test('the legend has the stances of its statements, and no other', () => {
    const { stances } = messagesIn(one.view.language);
    const named = STANCES.filter((stance) =>
      seen.words.some(({ text }) => text === stances[stance] || text === `${stances[stance]} (${stance})`));
    expect(named).toEqual(STANCES.filter((stance) =>
      scene.statements.some((statement) => statement.stance === stance)));
  });

  test('the legend explains lines that are on the map, and no others', () => {
    const isExplained = (phrase: string) => seen.words.some(({ text }) => text === phrase);
    const isDrawn = (stroke: string) =>
      seen.lines.some(({ mark }) => mark.stroke === stroke && mark.fill === undefined);
    expect(isExplained(scene.messages.disputedBorder)).toBe(isDrawn(scene.theme.disputed));
    const moved = scene.statements.flatMap(({ movement }) => movement ?? []);
    const isByWay = moved.some(({ through }) => through.length > 0);
    expect(isExplained(scene.messages.moved)).toBe(moved.length > 0 && !isByWay);
    expect(isExplained(scene.messages.movedThrough)).toBe(isByWay);
  });
});

export const describeKey = (one: GoldenScene) => describe('the key', () => {
  const { seen, scene, options } = one;
  const all = textOf(seen.words);
  const setIn = (cut: Cut) => textOf(seen.words.filter(({ mark }) => mark.cut === cut));
  const [quoted, heads] = [setIn('serif'), setIn('sansBold')];
  const headOf = (statement: Statement) => `${scene.wording.who(statement).text} ${scene.verbOf(statement)}`;
  // What the title says is not said again: its entry has only who says it.
  const isListed = (statement: Statement) => {
    const { text } = scene.wording.statement(statement);
    return quoted.includes(text) || (one.figure.title.includes(text) && heads.includes(headOf(statement)));
  };
  // With their words, what is contested or quoted comes first; else they stand in reading order.
  const listed = options.statements === 'full'
    ? scene.statements.filter(isListed)
    : scene.statements.slice(0, scene.statements.length - leftOutOf(one));

  test('has every statement, or says how many it leaves out', () => {
    expect(listed).toHaveLength(scene.statements.length - leftOutOf(one));
    for (const statement of listed) expect(all).toContain(headOf(statement));
    const paragraph = scene.messages.paragraph({ number: 1 }).replace(/\d+/, '').trim();
    expect(seen.words.filter(({ text }) => text.includes(paragraph)).length).toBeGreaterThanOrEqual(listed.length);
  });

  test('has the contested and the quoted first', () => {
    if (options.statements !== 'full') return;
    const shown = new Set(scene.statements);
    const isContested = (one: Statement) =>
      scene.links.disputes.some(({ by, of }) => [by, of].includes(one) && shown.has(by) && shown.has(of));
    const isFirst = (one: Statement) => isContested(one) || one.quotes.length > 0 || one.mode === 'quote';
    const left = scene.statements.filter((statement) => !listed.includes(statement));
    // But for what is too long for the room that is left, which a shorter one takes.
    const lengthOf = (one: Statement) => scene.wording.statement(one).text.length;
    const longest = Math.min(...left.filter((one) => isFirst(one)).map(lengthOf));
    expect(listed.filter((one) => !isFirst(one) && lengthOf(one) >= longest)).toEqual([]);
  });

  test('has each marker’s letter at each of its statements', () => {
    const tags = tagsOf(one);
    expect(new Set(seen.markers.map(({ tag }) => tag)).size).toBe(seen.markers.length);
    for (const { place, places, tag } of seen.markers) {
      const own = listed.filter((statement) => placesOf(statement).some((id) => places.includes(id)));
      expect(tags.filter((letter) => letter === tag), place).toHaveLength(own.length);
    }
    expect(tags.filter((letter) => !seen.markers.some(({ tag }) => tag === letter))).toEqual([]);
  });

  test('every place of a statement is on the map or named as outside', () => {
    const outside = all.split(`${scene.messages.figure.outside}: `)[1] ?? '';
    for (const place of new Set(scene.statements.flatMap(placesOf))) {
      const isMarked = seen.markers.some((marker) => marker.places.includes(place));
      expect(isMarked || outside.includes(scene.placeName(place)), place).toBe(true);
    }
  });

  test('no place that is called outside has any area in the frame', () => {
    const { chart, atlas: { areas } } = one;
    const outside = all.split(`${scene.messages.figure.outside}: `)[1]?.split(scene.messages.figure.source)[0] ?? '';
    const { width, height } = chart.size;
    const grid = Array.from({ length: 40 * 30 }, (_, i) =>
      chart.positionOf({ x: ((i % 40) + 0.5) * (width / 40), y: (Math.floor(i / 40) + 0.5) * (height / 30) }) ?? []);
    for (const { id, ref = '' } of scene.story.places) {
      const area = areas.get(ref);
      if (!area || !outside.includes(scene.placeName(id))) continue;
      if (seen.markers.some(({ places }) => places.includes(id))) continue;
      expect(grid.filter((position) => position.length === 2 && booleanPointInPolygon(position, area)), id).toEqual([]);
    }
  });

  test('every marker has its name on the map or in the key', () => {
    for (const { place, places, name, tag } of seen.markers) {
      const isListed = all.includes(`${tag} ${places.map(scene.placeName).join(', ').slice(0, 20)}`);
      expect(places.length === 1 ? name === scene.placeName(place) : isListed, place).toBe(true);
    }
  });
});

export const describePair = ({ seen, scene, view, story }: GoldenScene) => describe('the contested pair', () => {
  test('stands side by side in equal halves, or one below the other', () => {
    const [claim, denial] = (HEADS[story.id]?.[view.language] ?? []).map((head) =>
      seen.words.filter(({ text }) => head.startsWith(text)));
    const [frame] = seen.around.flatMap(({ d, mark }) =>
      (mark.fill === scene.theme.card && mark.stroke ? rectangleOf(d) ?? [] : []));
    if (!claim || !denial || !frame) throw new Error('There is no pair');
    const inside = seen.words.filter(({ box }) => beyond(box, frame) <= 0);
    const [of, by] = [claim, denial].map((heads) => heads.find((head) => inside.includes(head))?.box);
    if (!of || !by) throw new Error('A half of the pair is missing');
    const [dispute] = scene.links.disputes.filter(({ headline }) =>
      headline !== undefined && textOf(inside).includes(scene.wording.term(headline).text));
    if (!dispute) expect(textOf(inside)).toContain(messagesIn(view.language).contested);
    if (of.x === by.x) return;
    expect(by.y).toBe(of.y);
    const middle = frame.x + frame.width / 2;
    const body = inside.filter(({ box }) => box.y >= of.y);
    expect(body.filter(({ box }) => box.x < middle && box.x + box.width > middle).map(({ text }) => text)).toEqual([]);
    // Each begins as far from its own left edge, the divider's space included.
    expect(Math.abs((by.x - middle) - (of.x - frame.x))).toBeLessThan(0.02 * frame.width);
  });
});

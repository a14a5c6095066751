/** Files of a few megabytes that are made to keep a reader busy for ever. */
import { rawDam } from '../stories.ts';

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const dam = rawDam();
const [place, , point] = dam.places;
const statement = dam.statements[2];
const said = (id: string, exact: string, more: object = {}) =>
  ({ ...statement, id, anchors: [{ paragraph: 1, exact }], mentions: [], ...more });
const story = (change: object): string => JSON.stringify({ ...dam, relations: [], statements: [], ...change });
const circle = (count: number) => times(count + 1, (i) => {
  const angle = ((i % count) * 2 * Math.PI) / count;
  return [20 + 9 * Math.cos(angle), 20 + 9 * Math.sin(angle)];
});
const EMOJI = '👩\u200d';
const LONG = `${'a '.repeat(9_999)}b`;

/** Each a story as an author might write it, but for one thing. */
export const BOMBS: Readonly<Record<string, () => string>> = {
  '3,000 places, each part of the next': () =>
    story({ places: [...dam.places, ...times(3000, (i) => ({ ...place, id: `p${i}`, partOf: `p${i + 1}` }))] }),
  'as many places as there may be, each part of the next': () =>
    story({ places: [
      ...dam.places,
      ...times(1990, (i) => ({ ...place, id: `p${i}`, ...i < 1989 && { partOf: `p${i + 1}` } })),
    ] }),
  '10,000 overlapping anchors': () => story({
    paragraphs: [times(1000, (i) => `w${i}`).join(' ')],
    statements: times(200, (i) => said(`s${i}`, '', {
      anchors: times(50, (j) => ({ paragraph: 1, exact: times(50, (k) => `w${i + j + k}`).join(' ') })),
    })),
  }),
  '10,000 anchors in 500 statements that overlap': () => story({
    paragraphs: [times(3000, (i) => `w${i}`).join(' ')],
    statements: times(500, (i) => said(`s${i}`, '', {
      anchors: times(19, (j) => ({ paragraph: 1, exact: times(5, (k) => `w${i * 5 + j + k}`).join(' ') })),
    })),
  }),
  '60,000 mentions': () => story({
    paragraphs: [times(3000, (i) => `w${i}`).join(' ')],
    statements: times(1250, (i) => said(`s${i}`, `w${i} `, {
      mentions: times(48, () => ({ place: 'dam', kind: 'implied' })),
    })),
  }),
  'most of a million points of a geometry': () => story({ places: [...dam.places, {
    ...point, id: 'coast', geometry: { type: 'Polygon', coordinates: [times(8e5, (i) => [i % 9, i % 7])] },
  }] }),
  'as many points as there may be': () => story({ places: [...dam.places, {
    ...point, id: 'coast', geometry: { type: 'Polygon', coordinates: [circle(99_000)] },
  }] }),
  'as many points as there may be, each ring across the others': () => story({ places: [...dam.places, {
    ...point, id: 'star',
    geometry: { type: 'Polygon', coordinates: [times(99_000, (i) => [(i * 37) % 170, (i * 53) % 80])] },
  }] }),
  'as many points as there may be, in metres': () => story({ places: [...dam.places, {
    ...point, id: 'coast', geometry: { type: 'Polygon', coordinates: [times(99_000, () => [4e6, 6e6])] },
  }] }),
  '2 million paragraphs that are none': () => story({ paragraphs: times(2e6, () => 0) }),
  'words that are missed in 50 spans each': () => story({
    paragraphs: [times(1500, (i) => `word${i}`).join(' ')],
    statements: [said('s', '', {
      anchors: times(50, (i) => ({ paragraph: 1, exact: times(1400, (j) => `word${i + j}`).join(' ') })),
      mentions: times(50, (i) => ({ place: 'dam', kind: 'name', exact: `wrd${i} `.repeat(1400).trim() })),
    })],
  }),
  'a list in a list, a million times': () => story({ places: [...dam.places, {
    ...point, id: 'deep', geometry: { type: 'Polygon', coordinates: 'DEEP' },
  }] }).replace('"DEEP"', '['.repeat(1e6) + ']'.repeat(1e6)),
  '10,000 relations between one pair': () => story({
    statements: dam.statements,
    relations: times(10_000, () => ({ type: 'disputes', from: 's2', to: 's1', basis: 'stated' })),
  }),
  '1,000 relations between one pair': () => story({
    statements: dam.statements,
    relations: times(1000, () => ({ type: 'disputes', from: 's2', to: 's1', basis: 'stated' })),
  }),
  '998 relations of one statement': () => story({
    statements: times(500, (i) =>
      said(`s${i}`, 'Borland denies it', { anchors: [{ paragraph: i + 1, exact: `w${i}` }] })),
    paragraphs: times(500, (i) => `w${i} `),
    relations: times(998, (i) => ({
      type: i % 2 ? 'disputes' : 'supports', from: 's0', to: `s${1 + Math.floor(i / 2)}`, basis: 'stated',
    })),
  }),
  '1 MB of words that match everywhere': () => story({ paragraphs: ['a '.repeat(5e5)], statements: [said('s', 'a')] }),
  'as many words that match everywhere as there may be': () => story({
    paragraphs: times(25, () => LONG),
    statements: times(500, (i) =>
      said(`s${i}`, '', { anchors: times(9, () => ({ paragraph: 1 + i % 25, exact: 'a' })) })),
  }),
  'long words that match everywhere': () => story({
    paragraphs: times(25, () => LONG), statements: times(240, (i) => said(`s${i}`, LONG.slice(i % 3, 10_000))),
  }),
  'long words that almost match everywhere': () => story({
    paragraphs: times(25, () => LONG), statements: times(240, (i) => said(`s${i}`, `c${LONG.slice(i % 3, 10_000)}`)),
  }),
  'mentions that match nowhere': () => story({
    paragraphs: [LONG], statements: times(200, (i) => said(`s${i}`, LONG, {
      mentions: times(48, (j) => ({ place: 'dam', kind: 'name', exact: `a a ${i} ${j}` })),
    })),
  }),
  'anchors that almost match everywhere': () => story({
    paragraphs: [LONG],
    statements: times(800, (i) => said(`s${i}`, '', {
      anchors: times(49, (j) => ({ paragraph: 1, exact: `a a a c${i} ${j}` })),
    })),
  }),
  'anchors that are found behind what almost matches': () => story({
    paragraphs: ['a '.repeat(6000) + times(1000, (i) => `a${1000 + i}`).join(' ')],
    statements: times(520, (i) => said(`s${i}`, '', {
      anchors: times(49, (j) => ({ paragraph: 1, exact: `a${1000 + (i * 49 + j) % 1000}` })),
    })),
  }),
  'thousands of unknown places beside as many that are nearly called so': () => story({
    places: [...dam.places, ...times(1900, (i) => ({ ...place, id: `${'x'.repeat(50)}${i}y` }))],
    statements: times(8000, (i) => said(`s${i}`, 'Borland denies it', {
      mentions: [{ place: `${'x'.repeat(50)}${i}`, kind: 'implied' }],
    })),
  }),
  '10,000 joined emoji as a name': () =>
    story({ places: [{ ...place, names: { en: EMOJI.repeat(10_000) } }, ...dam.places.slice(1)] }),
  'a paragraph of one cluster, cut everywhere': () => story({
    paragraphs: [EMOJI.repeat(6000)],
    statements: times(500, (i) => said(`s${i}`, EMOJI.repeat(500 + i))),
  }),
  '100,000 statements on one word': () => story({ statements: times(100_000, (i) => said(`s${i}`, 'Reporters')) }),
  '30,000 statements on one word': () => story({ statements: times(30_000, (i) => said(`s${i}`, 'Reporters')) }),
  '500 statements on one word': () => story({ statements: times(500, (i) => said(`s${i}`, 'Borland denies it')) }),
  '4,500 unknown places': () => story({
    statements: times(500, (i) => said(`s${i}`, 'Borland denies it', {
      mentions: times(9, (j) => ({ place: `${'x'.repeat(58)}${i}${j}`, kind: 'implied' })),
    })),
  }),
  '50,000 keys that no record has': () =>
    story({ speakers: [
      ...dam.speakers,
      { id: 'x', name: 'X', ...Object.fromEntries(times(50_000, (i) => [`k${i}`, i])) },
    ] }),
};

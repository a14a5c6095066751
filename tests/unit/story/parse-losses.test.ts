/** What a bad record costs: itself, and what can't do without it. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/story/parse.ts';
import { kursk, rawDam, rawKursk, type RawStory } from '../stories.ts';

const idsOf = (records: readonly { id: string }[] = []) => records.map(({ id }) => id);
const kurskIds = idsOf(kursk.statements);

function kurskWith(change: (raw: RawStory) => void) {
  const raw = rawKursk();
  change(raw);
  return parse(raw);
}

function at<T>(records: readonly T[], index: number): T {
  const record = records[index];
  if (record === undefined) throw new Error(`nothing at ${index}`);
  return record;
}

test.each(kurskIds.map((id, index) => [id, index] as const))('without a stance, %s goes alone', (id, index) => {
  const { story, setAside } = kurskWith((raw) => {
    delete (at(raw.statements, index) as Partial<RawStory['statements'][number]>).stance;
  });
  expect(idsOf(story?.statements)).toEqual(kurskIds.filter((other) => other !== id));
  expect(setAside).toBe(1);
  expect(story?.places).toEqual(kursk.places);
});

test('relations to a lost statement go, the others stay', () => {
  const { story } = kurskWith((raw) => { at(raw.statements, 17).mode = 'guess' as 'quote'; });
  expect(story?.relations).toEqual(kursk.relations.filter(({ from, to }) => from !== 's18' && to !== 's18'));
  expect(story?.relations).toHaveLength(3);
});

test('a bad speaker costs what it says and what it passes on', () => {
  const { story } = kurskWith((raw) => { at(raw.speakers, 2).name = ''; });
  const lost = kursk.statements.filter(({ speakers, via }) => [...speakers, ...via].includes('kcna'));
  expect(lost.length).toBeGreaterThan(6);
  expect(idsOf(story?.statements)).toEqual(kurskIds.filter((id) => !idsOf(lost).includes(id)));
});

test('a bad place costs the statements that mention it', () => {
  const { story } = kurskWith((raw) => { at(raw.places, 2).names = {}; });
  expect(at(rawKursk().places, 2).id).toBe('moscow');
  expect(idsOf(story?.places)).not.toContain('moscow');
  expect(idsOf(story?.statements)).toEqual(kurskIds.filter((id) => id !== 's4' && id !== 's10'));
});

test('a place that the layers do not have is kept: its statements can be read', () => {
  const refs = kursk.places.flatMap(({ ref = '' }) => (ref === 'region:RU-KRS' ? [] : [ref]));
  const { story, problems } = parse(rawKursk(), new Map(refs.map((ref) => [ref, ''])));
  expect(problems.map(({ path }) => path)).toEqual(['places[0] (kursk).ref']);
  expect(story).toEqual(kursk);
});

test('a speaker for a place that is lost keeps its voice', () => {
  const { story } = kurskWith((raw) => {
    at(raw.speakers, 7).place = 'atlantis';
  });
  expect(story?.speakers[7]).toEqual({
    id: 'united-states',
    name: 'United States',
    plural: false,
    role: 'the government',
    side: 'Ukraine, the United States and South Korea',
  });
  expect(idsOf(story?.statements)).toEqual(kurskIds);
});

test('a bad relation costs only itself', () => {
  const { story } = kurskWith((raw) => { at(raw.relations ?? [], 1).basis = 'hearsay' as 'stated'; });
  expect(story?.relations).toEqual(kursk.relations.filter((_, i) => i !== 1));
});

test('a bad entry among the unplaced words costs only itself', () => {
  const { story, problems } = kurskWith((raw) => { at(raw.unplaced ?? [], 0).reason = ''; });
  expect(problems.map(({ path }) => path)).toEqual(['unplaced[0].reason']);
  expect(story?.unplaced).toEqual(kursk.unplaced.slice(1));
});

test('one unknown place of the focus is left out, the rest is framed', () => {
  const { story, problems } = kurskWith((raw) => { raw.focus = ['atlantis', 'north-korea']; });
  expect(story?.focus).toEqual(['north-korea']);
  expect(problems).toHaveLength(1);
});

test('of two records with one id the first stays', () => {
  const { story } = kurskWith((raw) => { raw.speakers.push({ id: 'kim', name: 'Somebody else' }); });
  expect(story?.speakers.filter(({ id }) => id === 'kim').map(({ name }) => name)).toEqual(['Kim Jong Un']);
  expect(idsOf(story?.statements)).toEqual(kurskIds);
});

describe('partOf', () => {
  test('is dropped where it names no place', () => {
    const raw = rawDam();
    at(raw.places, 2).partOf = 'nowhere';
    const { story, problems } = parse(raw);
    expect(problems.map(({ path }) => path)).toEqual(['places[2] (dam).partOf']);
    expect(story?.places[2]).not.toHaveProperty('partOf');
  });

  test('is dropped where a place would be part of itself', () => {
    const raw = rawDam();
    at(raw.places, 2).partOf = 'dam';
    expect(parse(raw).story?.places[2]).not.toHaveProperty('partOf');
  });

  test('loses a loop, but not the place that hangs on it', () => {
    const raw = rawDam();
    at(raw.places, 0).partOf = 'borland';
    at(raw.places, 1).partOf = 'atland';
    const { story, problems } = parse(raw);
    expect(problems.map(({ path }) => path)).toEqual(['places[0] (atland).partOf', 'places[1] (borland).partOf']);
    expect(story?.places.map(({ partOf }) => partOf)).toEqual([undefined, undefined, 'atland']);
  });
});

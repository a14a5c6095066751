/** Whatever is in the file, parse answers, and what it keeps hangs together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { link } from '../../../src/story/links.ts';
import { parse, parseText } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import type { Story } from '../../../src/story/story.ts';
import { rawKursk } from '../stories.ts';

type Path = (string | number)[];

/** The path of every value of the kursk story but the whole. */
const PATHS: Path[] = (function pathsIn(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value)
    ? value.map((item, i) => pathsIn(item, [...path, i]))
    : Object.entries(value).map(([key, item]) => pathsIn(item, [...path, key]));
  return [...(path.length > 0 ? [path] : []), ...inside.flat()];
})(rawKursk(), []);

const atom = fc.oneof(
  fc.constantFrom('', 'kursk', 'kcna', 's1', 's2', 'russia', 'North Korea', '__proto__'),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const change = fc.record({
  path: fc.constantFrom(...PATHS),
  how: fc.constantFrom('replace', 'remove', 'repeat'),
  value: fc.oneof(atom, fc.jsonValue()),
});

/** The kursk story with some of its values replaced, removed or put in twice. */
const broken = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
  const raw: unknown = rawKursk();
  for (const { path, how, value } of changes) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], raw);
    if (typeof parent !== 'object' || parent === null) continue;
    const key = path.at(-1) ?? '';
    const holder = parent as Record<string, unknown>;
    if (how === 'repeat' && Array.isArray(parent)) parent.push(structuredClone(holder[key]));
    else if (how === 'remove' && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (how === 'remove') delete holder[key];
    else holder[key] = value;
  }
  return raw;
});

/** Sentences about ids that lead nowhere. */
function looseEnds(story: Story): string[] {
  const [places, speakers, statements] = [story.places, story.speakers, story.statements].map(
    (records) => new Set(records.map(({ id }) => id)),
  ) as [Set<string>, Set<string>, Set<string>];
  const ends: [string, ReadonlySet<string>, readonly (string | undefined)[]][] = [
    ['focus', places, story.focus],
    ['partOf', places, story.places.map(({ partOf }) => partOf)],
    ['speaker’s place', places, story.speakers.map(({ place }) => place)],
    ['mention', places, story.statements.flatMap(({ mentions }) => mentions.map(({ place }) => place))],
    ['movement', places, story.statements.flatMap(({ movement }) => [movement?.from, movement?.to])],
    ['place at issue', places, story.relations.flatMap((relation) => relation.places ?? [])],
    ['speaker', speakers, story.statements.flatMap(({ speakers: who, via }) => [...who, ...via])],
    ['relation', statements, story.relations.flatMap(({ from, to }) => [from, to])],
  ];
  return ends.flatMap(([what, known, ids]) =>
    ids.filter((id) => id !== undefined && !known.has(id)).map((id) => `${what} ${id}`),
  );
}

test('there is something to break', () => {
  expect(PATHS.length).toBeGreaterThan(500);
});

test('no JSON value makes it throw or gives neither story nor problem', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const { story, problems } = parse(value);
    expect(story === null && problems.length === 0).toBe(false);
  }));
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    expect(parseText(text).problems.length).toBeGreaterThan(0);
  }));
});

test('in what is left of a broken story every id leads somewhere', () => {
  let kept = 0;
  fc.assert(fc.property(broken, (raw) => {
    const { story } = parse(raw);
    if (!story) return;
    kept += 1;
    expect(looseEnds(story)).toEqual([]);
    expect(() => link(story)).not.toThrow();
  }), { numRuns: 150 });
  expect(kept).toBeGreaterThan(30);
});

test('in what is left of a broken story every id is its own', () => {
  fc.assert(fc.property(broken, (raw) => {
    const { story } = parse(raw);
    for (const records of [story?.places ?? [], story?.speakers ?? [], story?.statements ?? []]) {
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }
  }));
});

test('a record is only missing where a problem says so', () => {
  fc.assert(
    fc.property(broken, (raw) => {
      const { story, problems, setAside } = parse(raw);
      const lists = raw as Record<string, unknown[] | undefined>;
      for (const list of ['places', 'speakers', 'statements', 'relations'] as const) {
        const lost = (lists[list]?.length ?? 0) - (story?.[list].length ?? 0);
        const lines = problems.map(printProblem).filter((line) => line.startsWith(`${list}[`)).length;
        const gone = problems.find(({ path }) => path === list)?.found.match(/^.*(?= can’t stand)/)?.[0] ?? '';
        const others = Number(/ and (\d+) more$/.exec(gone)?.[1] ?? 1);
        const told = gone === '' ? 0 : gone.split(/, | and /).length - 1 + others;
        if (story && lost > 0) expect(lines + told).toBeGreaterThanOrEqual(lost);
        if (story && list === 'statements') expect(setAside).toBe(lost);
      }
    }),
    { numRuns: 150 },
  );
});

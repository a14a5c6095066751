import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment, type Segment } from '../../../src/story/segments.ts';
import type { Statement, Story } from '../../../src/story/story.ts';
import { kursk, statementOf } from '../stories.ts';

const segmentsOf = (story: Story) => segment(story).map((paragraph) => paragraph.segments);
const segments = segmentsOf(kursk);

/** Segments of one paragraph with statements at the given stretches. */
function cut(text: string, ...stretches: [id: string, start: number, end: number][]): readonly Segment[] {
  const statements = stretches.map(([id, start, end]) => (
    { ...statementOf(kursk, 's2'), id, spans: [{ paragraph: 0, start, end }], mentions: [], quotes: [] }));
  return segmentsOf({ ...kursk, paragraphs: [text], statements })[0] ?? [];
}

const flat = (list: readonly Segment[]) => list.map(({ text, statements }) => [text, statements.join(' ')]);

describe('the kursk story', () => {
  test('joins up to its paragraphs', () => {
    expect(segments.map((list) => list.map(({ text }) => text).join(''))).toEqual(kursk.paragraphs);
  });

  test('has every statement in its segments', () => {
    const ids = new Set(segments.flat().flatMap(({ statements }) => statements));
    expect([...ids].sort()).toEqual(kursk.statements.map(({ id }) => id).sort());
  });

  test('has every place in its segments', () => {
    expect(new Set(segments.flat().flatMap(({ places }) => places)).size).toBe(9);
  });

  test('marks just the quoted words as quotes', () => {
    const quoted = segments[5]?.filter(({ isQuote }) => isQuote).map(({ text }) => text);
    expect(quoted).toEqual(['all heroes', 'honour of the motherland']);
  });

  test('marks just the words that name a place', () => {
    const named = segments[3]?.filter(({ places }) => places.length > 0).map(({ text, places }) => [text, ...places]);
    expect(named).toEqual([
      ['Kursk region', 'kursk'],
      ['Russia', 'russia'],
      ['Ukraine', 'ukraine'],
      ['that claim', 'kursk'],
    ]);
  });
});

test('a paragraph without statements is one bare segment', () => {
  expect(cut('Nothing.')).toEqual([
    { text: 'Nothing.', language: 'en', statements: [], statement: undefined, places: [], isQuote: false },
  ]);
});

test('statements that overlap share the middle', () => {
  expect(flat(cut('abcdef', ['x', 0, 4], ['y', 2, 6]))).toEqual([['ab', 'x'], ['cd', 'x y'], ['ef', 'y']]);
});

test('a statement inside another keeps both', () => {
  expect(flat(cut('abcdef', ['x', 0, 6], ['y', 2, 4]))).toEqual([['ab', 'x'], ['cd', 'x y'], ['ef', 'x']]);
});

test.each<[string, [id: string, start: number, end: number][], string[]]>([
  ['inside another', [['x', 0, 6], ['y', 2, 4]], ['x', 'y', 'x']],
  ['inside another that comes later', [['y', 2, 4], ['x', 0, 6]], ['x', 'y', 'x']],
  ['of the same words', [['x', 0, 6], ['y', 0, 6]], ['x']],
  ['at the end of a longer one', [['x', 0, 6], ['y', 5, 6]], ['x', 'y']],
])('words belong to the shortest statement around them: %s', (_, stretches, owners) => {
  expect(cut('abcdef', ...stretches).map(({ statement }) => statement)).toEqual(owners);
});

test('statements that touch share nothing', () => {
  expect(flat(cut('abcd', ['x', 0, 2], ['y', 2, 4]))).toEqual([['ab', 'x'], ['cd', 'y']]);
});

/** A story whose statements, mentions and quotes lie anywhere. */
const anyStory: fc.Arbitrary<Story> = fc
  .array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), { minLength: 1, maxLength: 4 })
  .chain((paragraphs) => {
    const span = fc.nat(paragraphs.length - 1).chain((paragraph) => {
      const length = paragraphs[paragraph]?.length ?? 1;
      return fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
        .map(([start, size]) => ({ paragraph, start, end: Math.min(length, start + size) }));
    });
    const statement = fc
      .record({
        spans: fc.array(span, { minLength: 1, maxLength: 3 }),
        named: fc.array(span, { maxLength: 3 }),
        quotes: fc.array(span, { maxLength: 3 }),
      })
      .map(({ spans, named, quotes }): Omit<Statement, 'id'> => ({
        ...statementOf(kursk, 's2'),
        spans,
        quotes,
        mentions: named.map((at) => ({ place: 'kursk', kind: 'name', span: at })),
      }));
    return fc
      .array(statement, { maxLength: 5 })
      .map((statements) => ({
        ...kursk,
        paragraphs,
        statements: statements.map((one, i) => ({ ...one, id: `s${i}` })),
      }));
  });

test('every statement begins in one paragraph, in the order of the story', () => {
  const begun = segment(kursk).flatMap((paragraph) => paragraph.begun);
  expect(begun.map(({ id }) => id)).toEqual(kursk.statements.map(({ id }) => id));
  expect(segment(kursk)[1]?.begun.every(({ spans }) => spans[0]?.paragraph === 1)).toBe(true);
});

test('segments join up to the paragraph, whatever overlaps', () => {
  fc.assert(fc.property(anyStory, (story) => {
    expect(segmentsOf(story).map((list) => list.map(({ text }) => text).join(''))).toEqual(story.paragraphs);
    expect(segmentsOf(story).flat().filter(({ text }) => text === '')).toEqual([]);
  }));
});

test('the segments of a statement join up to its words', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const cuts = segmentsOf(story);
      for (const { id, spans } of story.statements) {
        story.paragraphs.forEach((text, i) => {
          const inside = spans.filter(({ paragraph }) => paragraph === i);
          const words = [...Array(text.length).keys()]
            .filter((at) => inside.some(({ start, end }) => at >= start && at < end))
            .map((at) => text[at])
            .join('');
          expect(
            cuts[i]
              ?.filter(({ statements }) => statements.includes(id))
              .map((one) => one.text)
              .join(''),
          ).toBe(words);
        });
      }
    }),
  );
});

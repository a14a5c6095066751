import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Span } from '../../../../src/draft/statements/attributions.ts';
import { readTexts } from '../../../../src/draft/training/texts.ts';
import { gazetteerOnDisk } from '../../../../src/node/gazetteer.ts';
import { MENTION_KINDS, MODES, STANCES } from '../../../../src/story/schema.ts';

const texts = readTexts(
  readFileSync(new URL('../../../../src/draft/training/texts.jsonl', import.meta.url), 'utf8'),
);

const isInside = ([start, end]: Span, [from, to]: Span) => from <= start && start < end && end <= to;
/** Whole words without blanks around them. */
const isWhole = (text: string, [start, end]: Span) =>
  /^\S(?:.*\S)?$/u.test(text.slice(start, end)) &&
  !/\w\w/.test(text.slice(Math.max(0, start - 1), start + 1)) &&
  !/\w\w/.test(text.slice(end - 1, end + 1));

test('every span is whole words of its text, and the words of a statement lie in it', () => {
  for (const { text, places, statements } of texts) {
    expect(text).toMatch(/^\S+(?: \S+)+$/);
    expect(statements.length).toBeGreaterThan(0);
    for (const [i, [start, end, kind]] of places.entries()) {
      expect(isInside([start, end], [places[i - 1]?.[1] ?? 0, text.length]), text.slice(start, end)).toBe(true);
      expect(isWhole(text, [start, end]), text.slice(start, end)).toBe(true);
      expect(MENTION_KINDS).toContain(kind);
    }
    for (const { span, speaker, name, cue, via = [], stance, mode, quotes = [] } of statements) {
      for (const words of [span, speaker, cue, ...via, ...quotes])
        expect(isInside(words, [0, text.length]) && isWhole(text, words), text.slice(...words)).toBe(true);
      for (const words of [cue, ...quotes]) expect(isInside(words, span), text.slice(...words)).toBe(true);
      expect(name).toMatch(/^\p{Lu}/u);
      expect(STANCES).toContain(stance);
      expect(MODES).toContain(mode);
      if (mode === 'quote') expect(quotes.length).toBeGreaterThan(0);
    }
  }
});

test('no text is there twice, and all are of the length of a short item', () => {
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  for (const { id, text } of texts) expect(text.length, id).toBeLessThan(2500);
});

test('every ref is one of the gazetteer', async () => {
  const { get } = gazetteerOnDisk();
  const refs = [...new Set(texts.flatMap(({ places }) => places.flatMap(([, , , ref]) => ref ?? [])))];
  expect(refs.length).toBeGreaterThan(150);
  const found = await Promise.all(refs.map(async (ref) => [ref, (await get(ref)).place !== undefined] as const));
  expect(found.filter(([, isKnown]) => !isKnown)).toEqual([]);
});

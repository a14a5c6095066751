import { describe, expect, test } from 'vitest';
import { composed } from '../../../src/story/composed.ts';
import { link } from '../../../src/story/links.ts';
import { segment, textOf } from '../../../src/story/segments.ts';
import type { Statement, Story } from '../../../src/story/story.ts';
import type { Translation } from '../../../src/story/translation.ts';
import { danube, danubeTranslations } from '../danube.ts';
import { kursk, kurskTranslations, statementOf } from '../stories.ts';

const inLanguage = (story: Story, translation: Translation) => composed(segment(story), translation, link(story));

/** One text with statements at the given stretches of its paragraphs, and what some of them are in Ukrainian. */
function compose(paragraphs: string[], spans: Record<string, [number, number, number][]>, words: [string, string][]) {
  const statements = Object.entries(spans).map(([id, all]): Statement => ({
    ...statementOf(kursk, 's2'), id, mentions: [], quotes: [],
    spans: all.map(([paragraph, start, end]) => ({ paragraph, start, end })),
  }));
  const translation = { ...kurskTranslations[0]!, statements: new Map(words) };
  return inLanguage({ ...kursk, paragraphs, statements, relations: [] }, translation);
}

describe.each(kurskTranslations)('the kursk story in $language', (translation) => {
  const paragraphs = inLanguage(kursk, translation);

  test('has every translated statement once, and no word of the original', () => {
    const text = paragraphs.map(textOf).join('\n');
    for (const [id, words] of translation.statements) expect(text.split(words), id).toHaveLength(2);
    const own = paragraphs.flatMap(({ segments }) => segments.filter(({ language }) => language === 'en'));
    expect(own).toEqual([]);
  });

  test('keeps the paragraphs, but for one whose sentence has begun in that before', () => {
    expect(paragraphs.map(textOf).flatMap((text, i) => (text === '' ? [i + 1] : []))).toEqual([11]);
    for (const text of paragraphs.map(textOf)) expect(text).toMatch(/^$|[.]$/);
    expect(paragraphs.map(({ begun }) => begun)).toEqual(segment(kursk).map(({ begun }) => begun));
  });

  test('names most of what it is about, and quotes what was said', () => {
    const all = paragraphs.flatMap(({ segments }) => segments);
    expect(new Set(all.flatMap(({ places }) => places)).size).toBeGreaterThanOrEqual(6);
    expect(all.filter(({ isQuote }) => isQuote).length).toBeGreaterThanOrEqual(7);
  });
});

test('what is not translated stays, marked as what language it is in', () => {
  const paragraphs = inLanguage(danube, danubeTranslations[0]!);
  const own = paragraphs[3]?.segments.find(({ language }) => language === 'en');
  expect(own?.text).toBe('The sharper quarrel is further upstream. ');
  expect(paragraphs[3]?.language).toBe('uk');
});

test('a statement without a translation is told in its own words, with all that it is', () => {
  const [paragraph] = compose(['One. Two.'], { a: [[0, 0, 3]], b: [[0, 5, 8]] }, [['a', 'Раз']]);
  expect(paragraph?.segments.map(({ text, language, statement }) => [text, language, statement])).toEqual([
    ['Раз', 'uk', 'a'], ['. ', 'uk', undefined], ['Two', 'en', 'b'], ['.', 'uk', undefined],
  ]);
});

test('a paragraph that nothing of is translated is in the story’s language', () => {
  expect(compose(['Nothing.', 'One.'], { a: [[1, 0, 3]] }, [['a', 'Раз']]).map(({ language }) => language))
    .toEqual(['en', 'uk']);
});

test('a statement within another is told by that one, and lit with it', () => {
  const [paragraph] = compose(['She said it burned.'], { in: [[0, 9, 18]], out: [[0, 0, 18]] },
    [['in', 'згорів'], ['out', 'Вона сказала, що він згорів']]);
  expect(paragraph?.segments.map(({ text, statements, statement }) => [text, statements.join(), statement])).toEqual([
    ['Вона сказала, що він згорів', 'out,in', 'out'], ['.', '', undefined],
  ]);
});

test('what joins two parts of a statement is told with it; a paragraph between them is not', () => {
  const joined = compose(
    ['“It burned,” she said, “at night.”'], { a: [[0, 1, 10], [0, 24, 32]] }, [['a', 'Він згорів']],
  );
  expect(joined.map(textOf)).toEqual(['“Він згорів.”']);
  const apart = compose(['It burned', 'Words between.', 'at night.'], { a: [[0, 0, 9], [2, 0, 8]] }, [['a', 'Згорів']]);
  expect(apart.map(textOf)).toEqual(['Згорів.', 'Words between.', '']);
});

import { expect, test } from 'vitest';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { excerpted } from '../../../../src/draft/format/excerpts.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { wordsIn } from '../../../../src/story/words-in.ts';
import { parseText } from '../../../../src/story/parse.ts';
import { readFileSync } from 'node:fs';

const file = new URL('../../../../public/stories/kursk/story.json', import.meta.url);
const KURSK = draftOfStory(parseText(readFileSync(file, 'utf8')).story!);
const wordsOf = ({ paragraphs, statements }: typeof KURSK) =>
  statements.map(({ spans }) => spans.map((span) => wordsIn(paragraphs, span)));

test('statements, quotes and mentions keep their words', () => {
  const short = excerpted(KURSK);
  expect(wordsOf(short)).toEqual(wordsOf(KURSK));
  const quotes = ({ paragraphs, statements }: typeof KURSK) =>
    statements.map((one) => one.quotes.map((span) => wordsIn(paragraphs, span)));
  expect(quotes(short)).toEqual(quotes(KURSK));
  const before = new Map(KURSK.mentions.map(({ id, span }) => [id, wordsIn(KURSK.paragraphs, span)]));
  expect(short.mentions.length).toBeGreaterThan(10);
  for (const { id, span } of short.mentions) expect(wordsIn(short.paragraphs, span)).toBe(before.get(id));
});

const span = (start: number, end: number, paragraph = 0) => ({ paragraph, start, end });
const of = (text: string[], ...spans: ReturnType<typeof span>[]) => {
  const [statement] = KURSK.statements;
  const made = excerpted({
    ...KURSK, paragraphs: text, mentions: [],
    statements: spans.map((one, i) => ({ ...statement!, id: `s${i}`, spans: [one], quotes: [] })),
  });
  return made.paragraphs;
};

test('what stands outside statements is an ellipsis, and what closes them stays', () => {
  const text = 'He said it is so. Nobody knew. She agreed, later.';
  expect(of([text], span(8, 16), span(31, 41))).toEqual(['… it is so. … She agreed, …']);
  expect(of([text], span(0, text.length))).toEqual([text]);
  // Only a comma between them: nothing is left out.
  expect(of(['One, two. Three.'], span(0, 3), span(5, 8))).toEqual(['One, two. …']);
  expect(of(['One two three'], span(0, 7), span(4, 13))).toEqual(['One two three']);
});

test('paragraphs without a statement are one ellipsis for all that follow each other', () => {
  expect(of(['Secret one.', 'Secret two.', 'Said.', 'Secret three.'], span(0, 5, 2))).toEqual(['…', 'Said.', '…']);
});

test('a story of excerpts is published without any other word', () => {
  const { story, problems, file: printed } = publish({ ...KURSK, source: { ...KURSK.source, use: 'excerpts' } });
  expect(problems).toEqual([]);
  expect(story?.statements).toHaveLength(KURSK.statements.length);
  const outside = KURSK.paragraphs.filter((_, paragraph) =>
    !KURSK.statements.some(({ spans }) => spans.some((one) => one.paragraph === paragraph)));
  for (const words of outside) expect(JSON.stringify(printed)).not.toContain(words);
});

/** A statement's words, with what was said set as quotations. */
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/story/quotations.ts';
import { kursk } from '../stories.ts';

/** The words as they are shown, with guillemets for the marks that the page brings. */
function shownAs(text: string, ...quotes: string[]): string {
  const spans = quotes.map((quote) => {
    const start = text.indexOf(quote);
    return { paragraph: 0, start, end: start + quote.length };
  });
  return piecesOf(text, { paragraph: 0, start: 0, end: text.length }, spans)
    .map((piece) => (piece.isQuote ? `⟨${piece.text}⟩` : piece.text)).join('');
}

test.each<[string, string, string[], string]>([
  ['marks around the words', 'are “all heroes” and', ['all heroes'], 'are ⟨all heroes⟩ and'],
  ['a comma inside the marks', '“By then it was under water,” she said', ['By then it was under water'],
    '⟨By then it was under water,⟩ she said'],
  ['a comma in the quote', '“In sheets,” she said', ['In sheets,'], '⟨In sheets,⟩ she said'],
  ['a comma behind the marks', '“heroes”, he said', ['heroes'], '⟨heroes⟩, he said'],
  ['a question', 'asked “Who?” and left', ['Who'], 'asked ⟨Who?⟩ and left'],
  ['straight marks', '"heroes," he said', ['heroes'], '⟨heroes,⟩ he said'],
  ['German marks', 'es sei „sicher“, hieß es', ['sicher'], 'es sei ⟨sicher⟩, hieß es'],
  ['French marks with their blanks', 'dit «\u00a0la paix\u00a0», hier', ['la paix'], 'dit ⟨la paix⟩, hier'],
  ['single marks', 'said ‘no’ again', ['no'], 'said ⟨no⟩ again'],
  ['Korean marks', '그는 “영웅”이라고', ['영웅'], '그는 ⟨영웅⟩이라고'],
  ['two quotations', '“No,” he said. “Never,” she said', ['No', 'Never'], '⟨No,⟩ he said. ⟨Never,⟩ she said'],
  ['an apostrophe is no mark', 'of the army’s men', ['the army'], 'of ⟨the army⟩’s men'],
  ['a comma of the sentence is none of the quote', 'no marks, he said', ['no marks'], '⟨no marks⟩, he said'],
  ['no quote', '"No" he said', [], '"No" he said'],
  ['of quotes that overlap the first', 'one two three', ['one two', 'two three'], '⟨one two⟩ three'],
])('%s', (_, text, quotes, shown) => {
  expect(shownAs(text, ...quotes)).toBe(shown);
});

test('a quote outside the span is none of it', () => {
  const span = { paragraph: 0, start: 0, end: 3 };
  expect(piecesOf('one “two”', span, [{ paragraph: 0, start: 5, end: 8 }, { paragraph: 1, start: 0, end: 3 }]))
    .toEqual([{ text: 'one', isQuote: false }]);
});

describe('the kursk story', () => {
  test('has every quotation without its marks, and no other words are lost', () => {
    for (const { spans, quotes } of kursk.statements) {
      const pieces = spans.flatMap((span) => piecesOf(kursk.paragraphs[span.paragraph] ?? '', span, quotes));
      expect(pieces.filter(({ isQuote }) => isQuote)).toHaveLength(quotes.length);
      expect(pieces.map(({ text }) => text).join('')).not.toMatch(/[“”]/);
    }
  });
});

/** Where words stand in the text, and where they are found again when it has changed around them. */
import { describe, expect, it } from 'vitest';
import { createTargetReader } from '../../../src/exchange/annotations/selectors.ts';
import { textPositions } from '../../../src/exchange/text.ts';

const PARAGRAPHS = ['Київ 🙂: yes', '', 'no 👩‍🚀, no, yes'];
const article = textPositions(PARAGRAPHS);
const YES = { paragraph: 2, start: 14, end: 17 };

it('counts code points, or UTF-16 code units, over paragraphs that one line break joins', () => {
  expect(article.text).toBe(PARAGRAPHS.join('\n'));
  expect(article.rangeOf(YES, 'utf-16')).toEqual({ start: 28, end: 31 });
  // One less for each of 🙂, 👩 and 🚀.
  expect(article.rangeOf(YES, 'code-points')).toEqual({ start: 25, end: 28 });
  for (const unit of ['code-points', 'utf-16'] as const) {
    expect(article.spanOf(article.rangeOf(YES, unit), unit)).toEqual(YES);
    expect(Array.from(article.text).slice(25, 28).join('')).toBe('yes');
  }
});

it('has no span across paragraphs, nor of nothing', () => {
  expect(article.spanOf({ start: 5, end: 20 }, 'utf-16')).toBeNull();
  expect(article.spanOf({ start: 5, end: 5 }, 'utf-16')).toBeNull();
  expect(article.spanOf({ start: 500, end: 501 }, 'utf-16')).toBeNull();
});

describe('a target', () => {
  const read = createTargetReader(article, 'code-points');
  const quote = (exact: string, more = {}) => ({ type: 'TextQuoteSelector', exact, ...more });
  const position = (start: number, end: number) => ({ type: 'TextPositionSelector', start, end });

  it('is where its position has its quote, in either count', () => {
    expect(read({ selector: [quote('yes'), position(25, 28)] })).toEqual({ span: YES });
    expect(read({ selector: [quote('yes'), position(28, 31)] })).toEqual({ span: YES });
  });

  it('is where its quote stands, if the position is of another text', () => {
    expect(read({ selector: [quote('yes', { prefix: 'no, ' }), position(3, 6)] })).toEqual({ span: YES });
  });

  it('is nowhere beyond the text', () => {
    expect(read({ selector: position(90, 95) })).toMatchObject({ found: expect.stringMatching(/^no words of one/) });
  });

  it.each([
    ['words that stand twice', { selector: [quote('yes'), position(0, 3)] }, '"yes" stands in the text 2 times'],
    ['words that are not there', { selector: quote('maybe') }, '"maybe" does not stand in one paragraph of the text'],
    ['no selector', { source: 'text' }, 'neither a TextQuoteSelector nor a TextPositionSelector'],
    ['a name alone', 'text', 'neither a TextQuoteSelector nor a TextPositionSelector'],
  ])('is nowhere: %s', (_, target, found) => {
    expect(read(target)).toEqual({ found });
  });
});

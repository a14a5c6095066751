import { expect, test } from 'vitest';
import { tokensOf } from '../../../../src/draft/text/tokens.ts';

const words = (text: string) => tokensOf(text).map((token) => token.text);

test('a word with letters that English has not is one word, and its full stop is none of it', () => {
  expect(words('Erdoğan left Wrocław for Łódź and Iaşi. He can’t stay.'))
    .toEqual(['Erdoğan', 'left', 'Wrocław', 'for', 'Łódź', 'and', 'Iaşi', '.', 'He', 'ca', 'n’t', 'stay', '.']);
});

test('all of it stands where it says', () => {
  const text = 'Wrocław, Kraków and Şişli. “No,” said Łucja.';
  for (const { start, end, text: word } of tokensOf(text)) expect(text.slice(start, end)).toBe(word);
});

test('between an article and a noun there is no verb', () => {
  expect(tokensOf('According to the shipping newsletter').find(({ text }) => text === 'shipping')?.pos).toBe('ADJ');
});

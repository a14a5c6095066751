import { expect, test } from 'vitest';
import { languageOfText } from '../../../../src/draft/languages/language-of-text.ts';

test.each([
  ['en', 'The port of Odesa was closed on Monday, said the harbour master.'],
  ['en', 'Kursk'],
  ['en', ''],
  ['en', '🚢 12 345 —'],
  ['uk', 'Порт закрили в понеділок, сказала речниця, але причини не назвала.'],
  ['uk', 'Київ'],
  ['ru', 'Порт закрыли в понедельник, сказала представительница, но причины не назвала.'],
  ['ru', 'Что с портом, как сообщил начальник, не ясно.'],
  ['ko', 'BBC는 오데사 항구가 월요일에 닫혔다고 전했다.'],
  ['de', 'Der Hafen von Odessa ist am Montag nicht geöffnet worden, und niemand sagte warum.'],
  ['fr', 'Le port est fermé depuis lundi, et les autorités ne disent pas pour quelle raison dans une note.'],
  ['pl', 'Port jest zamknięty od poniedziałku i nie wiadomo, że się otworzy przez tydzień.'],
  ['be', 'Порт закрылі ў панядзелак, але чаму, ніхто не сказаў.'],
  ['bg', 'Пристанището е затворено от понеделник, съобщи кметът.'],
  ['ar', 'قالت الوزارة في الخرطوم إن السد صامد.'],
  ['ja', '港は月曜日に閉鎖されたと市長は述べた。'],
  ['zh', '市长说港口星期一关闭。'],
  ['und', 'Москва'],
])('%s: %s', (language, text) => {
  expect(languageOfText(text)).toBe(language);
});

test('a quotation in another language does not outweigh the rest', () => {
  const text = 'Речниця порту сказала, що його закрили в понеділок. «Это всё», — додала вона, але більше не знає.';
  expect(languageOfText(text)).toBe('uk');
});

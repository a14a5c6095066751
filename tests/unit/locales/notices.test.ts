import { expect, test } from 'vitest';
import {
  errorText,
  ReaderError,
  storyProblemText,
  type Failure,
  type StoryProblem,
} from '../../../src/locales/failures.ts';
import { messagesIn } from '../../../src/locales/messages.ts';
import { noticeText, type Notice } from '../../../src/locales/notices.ts';
import { LANGUAGES } from '../../../src/story/schema.ts';

const NOTICES: readonly Notice[] = [
  { kind: 'unknown-value', key: 'place', value: 'atlantis' }, { kind: 'unknown-position', value: '1/2' },
  { kind: 'file-mistakes', leftOut: 0 }, { kind: 'file-mistakes', leftOut: 3 },
  { kind: 'places-not-drawn', places: [{ names: { en: 'Kursk', ko: '쿠르스크' }, ref: 'region:X' }] },
  {
    kind: 'places-not-drawn',
    places: Array.from({ length: 13 }, (_, i) => ({ names: { en: `Place ${i}` }, ref: `region:${i}` })),
  },
  { kind: 'layer-missing', layer: 'lakes', reason: '503' },
  { kind: 'translation-missing', language: 'uk', reason: '503' },
  { kind: 'translation-mistakes' },
  { kind: 'unmentioned', names: { en: 'China', ko: '중국' } },
];
const FAILURES: readonly Failure[] = [
  { kind: 'map-too-large', scale: 3, most: 2 },
  { kind: 'no-room', width: 20_000, height: 10 },
  { kind: 'map-too-slow' },
  { kind: 'map-lost' },
  { kind: 'no-map' },
  { kind: 'no-such-size', sizes: 'a4', least: 200, most: 8000 },
  { kind: 'too-many-pixels', scale: 4, width: 32_000, height: 10, less: 2 },
  { kind: 'too-many-pixels', scale: 1, width: 32_000, height: 10, less: null },
  { kind: 'font-missing', file: 'x.woff2', reason: '404' }, { kind: 'no-pdf' },
];
const STORIES: readonly StoryProblem[] = [
  { kind: 'not-loaded', id: 'x', reason: '503' }, { kind: 'missing', id: 'x' }, { kind: 'unreadable', id: 'x' },
  { kind: 'not-opened', reason: '503' },
];

test('each is a sentence in every language, and another one in each', () => {
  const inAll = (text: (language: (typeof LANGUAGES)[number]) => string) => {
    const sentences = LANGUAGES.map(text);
    expect(new Set(sentences).size, sentences.join('\n')).toBe(LANGUAGES.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/);
  };
  for (const notice of NOTICES) inAll((language) => noticeText(notice, messagesIn(language), language));
  for (const failure of FAILURES) inAll((language) => errorText(new ReaderError(failure), messagesIn(language)));
  for (const problem of STORIES) inAll((language) => storyProblemText(problem, messagesIn(language)));
});

test('however many places are missing, one sentence names a few', () => {
  const texts = NOTICES.map((notice) => noticeText(notice, messagesIn('en'), 'en'));
  expect(texts.filter((text) => text.includes('Place'))).toEqual([expect.stringMatching(/Place 4\S* and 8 more/)]);
});

test('names are in the language of the sentence, numbers as it writes them', () => {
  expect(noticeText({ kind: 'unmentioned', names: { en: 'China', ko: '중국' } }, messagesIn('ko'), 'ko')).toContain('중국');
  expect(noticeText({ kind: 'file-mistakes', leftOut: 2 }, messagesIn('en'), 'en'))
    .toBe('2 statements were left out of this story because of mistakes in its file.');
});

test('an error that nobody foresaw says what it has', () => {
  expect(errorText(new Error('disk full'), messagesIn('uk'))).toBe('disk full');
  expect(errorText('odd', messagesIn('uk'))).toBe('odd');
});

/** Names in the text that no place and no speaker has: an editor looks there for places that were missed. */
import { isKept } from '../format/kept.ts';
import type { Draft } from '../format/draft.ts';
import type { Span } from '../../story/anchor.ts';
import { remembered } from './remembered.ts';
import { sentencesOf } from './sentences.ts';

const NAME = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*/gu;
/** There a capital letter tells no name: all nouns have one. */
const CAPITAL_NOUNS = /^(?:de|lb)\b/;

/** Behind these a word is written as at the beginning of a sentence. */
const OPENED = /["“«„(]$/;

/** Each once, where it first stands; without days and months, and without the word that a sentence begins with. */
export function unmarkedNames({ paragraphs, mentions, speakers, language }: Draft): Span[] {
  if (CAPITAL_NOUNS.test(language)) return [];
  const marked = paragraphs.map((): Span[] => []);
  for (const { span } of mentions.filter(isKept)) marked[span.paragraph]?.push(span);
  const speaking = speakers.filter(isKept).map(({ name }) => name.toLowerCase()).join('\n');
  const seen = new Set<string>();
  return paragraphs.flatMap((text, paragraph) => namesIn(text, language).flatMap(({ start, end, key }): Span[] => {
    const isKnown = seen.has(key) || speaking.includes(key)
      || marked[paragraph]!.some((one) => one.start < end && start < one.end);
    if (isKnown) return [];
    seen.add(key);
    return [{ paragraph, start, end }];
  }));
}

/** `key`: in small letters. */
interface NameInText { start: number; end: number; key: string }

const namesIn = remembered((text: string, language: string): readonly NameInText[] => {
  const named = datesIn(language);
  return sentencesOf(text, language).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const first = /^\S+/.exec(words)?.[0].length ?? 0;
    return Array.from(words.slice(first).matchAll(NAME)).flatMap(({ 0: name, index }): NameInText[] => {
      const start = sentence.start + first + index;
      const key = name.toLowerCase();
      const isFirst = OPENED.test(text.slice(Math.max(0, start - 1), start)) && !name.includes(' ');
      return isFirst || named.some((one) => one.startsWith(key)) ? [] : [{ start, end: start + name.length, key }];
    });
  });
});

const dates = new Map<string, readonly string[]>();

/** What days and months are called, in full and short: "Sept" begins one of them. */
function datesIn(language: string): readonly string[] {
  const found = dates.get(language) ?? (['long', 'short'] as const).flatMap((style) => {
    const [day, month] = [{ weekday: style }, { month: style }].map((options) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
    return Array.from({ length: 12 }, (_, i) =>
      [day!.format(Date.UTC(2024, 0, 1 + i)), month!.format(Date.UTC(2024, i, 1))]).flat();
  }).map((name) => name.toLowerCase());
  dates.set(language, found);
  return found;
}

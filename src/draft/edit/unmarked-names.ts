/** Names in the text that no place and no speaker has: an editor looks there for places that were missed. */
import { isKept } from '../format/kept.ts';
import type { Draft } from '../format/draft.ts';
import type { Span } from '../../story/anchor.ts';
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
  const speaking = speakers.filter(isKept).map(({ name }) => name.toLowerCase());
  const dates = datesIn(language);
  const seen = new Set<string>();
  return paragraphs.flatMap((text, paragraph) => sentencesOf(text, language).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const first = /^\S+/.exec(words)?.[0].length ?? 0;
    return Array.from(words.slice(first).matchAll(NAME)).flatMap(({ 0: name, index }): Span[] => {
      const start = sentence.start + first + index;
      const end = start + name.length;
      const key = name.toLowerCase();
      const isFirst = OPENED.test(text.slice(Math.max(0, start - 1), start)) && !name.includes(' ');
      const isKnown = isFirst || seen.has(key) || dates.some((one) => one.startsWith(key))
        || speaking.some((one) => one.includes(key))
        || marked[paragraph]!.some((one) => one.start < end && start < one.end);
      if (isKnown) return [];
      seen.add(key);
      return [{ paragraph, start, end }];
    });
  }));
}

/** What days and months are called, in full and short: "Sept" begins one of them. */
function datesIn(language: string): string[] {
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const [day, month] = [{ weekday: style }, { month: style }].map((options) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }));
    for (let i = 0; i < 12; i += 1) {
      names.add(day!.format(Date.UTC(2024, 0, 1 + i)).toLowerCase());
      names.add(month!.format(Date.UTC(2024, i, 1)).toLowerCase());
    }
  }
  return [...names];
}

/** Sentences as an editor steps through them, in any language: by the browser's own rules (UAX #29). */
import { remembered } from './remembered.ts';

interface Stretch { start: number; end: number }

/** After these, and after single capital letters, the rules see an end where there is none. */
const SHORT = 'Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Adm|Sen|Rep|Gov|St|Mt|No|vs|[ap]\\.m';
const ABBREVIATION = new RegExp(`(?:^|[\\s(“"])(?:\\p{Lu}|${SHORT})\\.\\s*$`, 'u');

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Without the blanks around them. UTF-16 code units of the text. */
export const sentencesOf = remembered((text: string, language: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  let start = 0;
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && ABBREVIATION.test(text.slice(start, end))) continue;
    const [from, to] = [start + lengthBefore(text.slice(start, end)), start + text.slice(start, end).trimEnd().length];
    if (to > from) found.push({ start: from, end: to });
    start = end;
  }
  return found;
});

const lengthBefore = (text: string) => text.length - text.trimStart().length;

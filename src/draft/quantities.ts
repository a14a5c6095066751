/** Numbers of people, money and the like in a statement: what they are, and how exact the article is about them. */
import type { Token } from './text/tokens.ts';

export interface DraftQuantity {
  value?: number;
  low?: number;
  high?: number;
  atLeast?: number;
  atMost?: number;
  approximate: boolean;
  /** What is counted, as the article words it: "North Korean troops". */
  unit: string;
  /** Which count it is of them: "killed", "deployed"; "in all" if the article does not say. */
  what: string;
  /** UTF-16 code units of the text. */
  start: number;
  end: number;
}

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ABOUT = /^(about|around|approximately|some|roughly|nearly|almost|estimated)$/i;
const UNITS = /^(NOUN|PROPN|ADJ)$/;

/** Quantities among the tokens of one statement. Years, dates, ages and ordinals are none. */
export function quantitiesIn(tokens: readonly Token[]): DraftQuantity[] {
  const found: DraftQuantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const number = numberAt(tokens, i);
    if (!number) continue;
    const second = /^(to|and|-|–)$/.test(tokens[number.next]?.text ?? '') ? numberAt(tokens, number.next + 1) : null;
    const end = second?.next ?? number.next;
    const unit = unitAt(tokens, wholeAt(tokens, end));
    i = Math.max(i, end - 1);
    if (!unit || isDate(tokens, number.first, number)) continue;
    found.push({
      ...amount(tokens, number, second),
      approximate: ABOUT.test(tokens[number.first - 1]?.text ?? ''),
      unit: unit.text,
      what: whatAt(tokens, unit.last + 1, wholeAt(tokens, end) > end),
      start: tokens[number.first]!.start,
      end: tokens[unit.last]!.end,
    });
    // "1,000 of the 11,000 troops" are two.
    i = wholeAt(tokens, end) > end ? end - 1 : unit.last;
  }
  return found;
}

interface NumberAt {
  first: number;
  next: number;
  value: number;
  low?: number;
}

function numberAt(tokens: readonly Token[], first: number): NumberAt | null {
  const token = tokens[first];
  if (!token) return null;
  const range = /^([\d,.]+)[-–]([\d,.]+)$/.exec(token.text);
  const value = range ? toNumber(range[2]!) : (WORDS[token.text.toLowerCase()] ?? toNumber(token.text));
  if (value === null) return null;
  let next = first + 1;
  let scale = 1;
  while (SCALES[tokens[next]?.lemma ?? '']) {
    scale *= SCALES[tokens[next]!.lemma]!;
    next += 1;
  }
  const low = range ? toNumber(range[1]!) : null;
  return { first, next, value: value * scale, ...(low !== null && { low: low * scale }) };
}

function toNumber(text: string): number | null {
  return /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

function amount(
  tokens: readonly Token[],
  { first, value, low }: NumberAt,
  second: NumberAt | null,
): Partial<DraftQuantity> {
  if (low !== undefined) return { low, high: value };
  if (second && second.value > value) return { low: value, high: second.value };
  const before = tokens
    .slice(Math.max(0, first - 2), first)
    .map(({ lemma }) => lemma)
    .join(' ');
  if (/(at least|more than|over|least)$/.test(before)) return { atLeast: value };
  if (/(up to|at most|less than|few than|under)$/.test(before)) return { atMost: value };
  return { value };
}

/** Behind "of the 11,000": what a part is counted of; else the same place. */
function wholeAt(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lemma !== 'of') return from;
  const number = numberAt(tokens, from + (tokens[from + 1]?.lemma === 'the' ? 2 : 1));
  return number?.next ?? from;
}

/** "North Korean troops", "percent of voters": nouns behind the number, without what follows. */
function unitAt(tokens: readonly Token[], first: number): { text: string; last: number } | null {
  let at = first;
  if (/^(of|the|additional|more|other)$/.test(tokens[at]?.lemma ?? '')) at += 1;
  if (tokens[at]?.lemma === 'the') at += 1;
  const begin = at;
  while (tokens[at] && (UNITS.test(tokens[at]!.pos) || isBetween(tokens, at)) && at < begin + 7) at += 1;
  while (at > begin && tokens[at - 1]!.pos === 'ADJ') at -= 1;
  if (at === begin) return null;
  const words = tokens.slice(begin, at);
  return { text: words.map(({ text }) => text).join(' '), last: at - 1 };
}

/** How far behind what is counted the word for it is looked for, in tokens. */
const REACH = 6;

/** "troops had been killed", "people missing": the participle behind. */
function whatAt(tokens: readonly Token[], from: number, isPart: boolean): string {
  const all = tokens.slice(from, from + REACH + 4).filter(({ pos, text }) => isDone(pos, text));
  // "1,000 of the 11,000 troops deployed had been killed": the part is what the second word says.
  if (isPart) return (all[1] ?? all[0])?.text.toLowerCase() ?? 'in all';
  const verb = tokens.slice(from, from + REACH).find(({ pos, text }) => pos === 'PUNCT' || isDone(pos, text));
  return verb && verb.pos !== 'PUNCT' ? verb.text.toLowerCase() : 'in all';
}

const isDone = (pos: string, text: string) => /^(VERB|ADJ)$/.test(pos) && /(ed|en|wn|lt|missing|dead|lost)$/.test(text);

/** "highly motivated and well-prepared soldiers". */
const isBetween = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ') ||
  (tokens[at]!.lemma === 'and' && tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADJ');

const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** "13 January 2025", "May 5", "in 2024", "19-year-old". */
function isDate(tokens: readonly Token[], first: number, { next, value }: NumberAt): boolean {
  const [before, after] = [tokens[first - 1]?.text ?? '', tokens[next]?.text ?? ''];
  if (MONTH.test(before) || MONTH.test(after)) return true;
  return (
    /^(year|month|week|day|hour|minute)s?(-|$)/.test(after) ||
    (Number.isInteger(value) && value >= 1900 && value < 2100 && /^(in|since|by|until|from)$/i.test(before))
  );
}

/** The numbers in words that somebody else has marked, found as in those of a draft. Of English alone. */
import type { Span } from '../story/anchor.ts';
import type { Quantity } from '../story/schema.ts';
import { quantitiesIn } from './quantities.ts';
import { quantityRecord } from './records/quantities.ts';
import { tokensOf } from './text/tokens.ts';

/** Some words of a paragraph, in UTF-16 code units, and all of its text: what a word is, its sentence tells. */
export interface Stretch extends Pick<Span, 'start' | 'end'> { text: string }

export const numbersIn = (stretches: readonly Stretch[]): Quantity[] =>
  quantitiesIn(stretches.flatMap(({ text, start, end }) =>
    tokensOf(text).filter((token) => token.start >= start && token.end <= end)))
    .flatMap((found) => quantityRecord(found) ?? []);

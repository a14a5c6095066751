/** Where a capital's name is its country's government: by what stands around it, in lack of better knowledge. */
import { anyOf } from '../text/any-of.ts';
import type { Placed } from './placed.ts';

const OWN = anyOf(`
  forces troops army navy military government policy ministry ambassador envoy acknowledgment acknowledgement
  announcement decision claim claims proposal offer response role allies ally stance position demand demands
  denial invasion support interests influence leadership diplomats officials spokesman spokeswoman
`);
const PACTS = anyOf(`
  treaty pact deal agreement accord alliance talks negotiations relations ties tensions war conflict dispute
  summit cooperation rivalry
`);
/** "Moscow’s first formal acknowledgment". */
const OWNED = new RegExp(`^['’]s? (?:[\\p{L}-]+ ){0,3}(?:${OWN})\\b`, 'u');
/** "A defence treaty between Pyongyang and Moscow". */
const BETWEEN = new RegExp(`\\b(?:${PACTS}) (?:between|with) (?:\\p{Lu}[\\p{L} ]{1,30} and )?$`, 'u');
/** UTF-16 code units around the name that are looked at. */
const AROUND = 80;

/** @param start and end of the name in the text, in UTF-16 code units */
export const isGoverning = (text: string, start: number, end: number): boolean =>
  OWNED.test(text.slice(end, end + AROUND)) || BETWEEN.test(text.slice(Math.max(0, start - AROUND), start));

/** The city may stand for its country. */
export const mayGovern = ({ place, candidates }: Pick<Placed, 'place' | 'candidates'>): boolean =>
  place?.kind === 'city' && candidates.some(({ as, ref }) => as === 'metonym' && ref === `country:${place.country}`);

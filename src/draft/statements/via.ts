/** Who passes a statement on: "quoted by X", "told X", "a report by X", "in an interview with X". */
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/tokens.ts';
import { phraseStartingAt, type Range } from './noun-phrases.ts';

/** Ranges of tokens of the sentence. `isSpeaker`: the words are a paper's, and the speaker is who made it. */
export interface Passed extends Range {
  isSpeaker: boolean;
}

const PAPERS = new Set(
  (
    'report statement article post letter document memo tweet dispatch bulletin communique account review ' +
    'study poll survey'
  ).split(' '),
);
const PASSES_ON = /^(quote|cite|report|relay|publish|carry|broadcast)$/;

/** What papers, stations and agencies are called, and words in their names. */
const MEDIA =
  /^(?:newspapers?|paper|daily|weekly|magazine|agency|radio|television|tv|channel|station|network)$/i;
const NAMES_OF_MEDIA =
  new RegExp(`^(?:${anyOf(`
  News Press Times Post Herald Tribune Journal Guardian Gazette Telegraph Globe Observer Reuters Xinhua Ledger
  Courier Chronicle Mirror Mail Echo Independent Examiner Inquirer Standard Dispatch Sentinel Monitor Express
  Bulletin Argus Register Advertiser Star Sun Today Weekly Daily Broadcasting
`)})$`);
const INITIALS = /^\p{Lu}{2,6}$/u;

const INSIDE_OF: ReadonlyMap<string, RegExp> = new Map([['interview', /^(?:with|to)$/], ['article', /^in$/]]);

/** In the words of the source, after the verb, and before the source. */
export function passedOnBy(
  tokens: readonly Token[],
  source: Range,
  cue: { last: number; lemma: string },
): Passed | null {
  for (let i = source.first; i <= source.last; i += 1) {
    const { lemma, text, pos } = tokens[i]!;
    const next = tokens[i + 1];
    if (pos === 'VERB' && PASSES_ON.test(lemma) && next?.lemma === 'by') return phraseAt(tokens, i + 2, false);
    if (PAPERS.has(lemma) && /^(by|from|in)$/.test(next?.lemma ?? '')) return phraseAt(tokens, i + 2, true);
    if (/^through$/i.test(text)) return phraseAt(tokens, i + 1, false);
  }
  if (cue.lemma === 'tell' || cue.lemma === 'inform') return media(tokens, phraseAt(tokens, cue.last + 1, false));
  // "In an interview with Le Figaro, the president said", "In an article in Granma, Mr. Castro said"
  for (let i = 0; i < source.first - 2; i += 1) {
    const preposition = INSIDE_OF.get(tokens[i]!.lemma);
    if (preposition?.test(tokens[i + 1]!.lemma)) return media(tokens, phraseAt(tokens, i + 2, false));
  }
  return null;
}

/** "Told the BBC", not "told reporters in Finland" or "told Mr. Ito". */
function media(tokens: readonly Token[], phrase: Passed | null): Passed | null {
  const own = phrase ? tokens.slice(phrase.first, phrase.last + 1) : [];
  const isMedium = ({ text, pos }: Token) =>
    MEDIA.test(text) || (pos === 'PROPN' && (NAMES_OF_MEDIA.test(text) || INITIALS.test(text)));
  if (!phrase || !own.some(isMedium)) return null;
  // "the Daily Post in an interview"
  const tie = own.findIndex(({ pos }, i) => i > 0 && pos === 'ADP' && !/^\p{Lu}/u.test(own[i + 1]?.text ?? ''));
  return tie < 0 ? phrase : { ...phrase, last: phrase.first + tie - 1 };
}

function phraseAt(tokens: readonly Token[], first: number, isSpeaker: boolean): Passed | null {
  const phrase = phraseStartingAt(tokens, first);
  return phrase && { ...phrase, isSpeaker };
}

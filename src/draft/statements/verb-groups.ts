/** Verbs with what belongs to them: "has not yet said", "declined to comment". */
import type { Token } from '../text/tokens.ts';
import { BEFORE_ANOTHER } from './cues.ts';

/** Indexes into the sentence's tokens; the lemma is that of `head`. */
export interface VerbGroup {
  first: number;
  last: number;
  head: number;
  lemma: string;
  isNegated: boolean;
  /** "was told": who does it is not the subject. */
  isPassive: boolean;
  /** "saying": the subject is that of another verb. */
  isParticiple: boolean;
  /** "to say". */
  isInfinitive: boolean;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor']);
const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', '’s', "'s"]);

export function verbGroupsOf(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isVerb(tokens[i]!)) continue;
    const group = groupAt(tokens, i);
    groups.push(group);
    i = group.last;
  }
  return groups;
}

const isVerb = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX';

function groupAt(tokens: readonly Token[], start: number): VerbGroup {
  let head = start;
  let last = start;
  let isNegated = false;
  for (let i = start + 1; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (isVerb(token)) {
      // "was said" goes on; "said is" does not.
      if (tokens[head]!.pos === 'VERB') break;
      head = last = i;
    } else if (NEGATIONS.has(token.text.toLowerCase())) {
      isNegated = true;
    } else if (
      token.pos === 'PART' &&
      token.lemma === 'to' &&
      tokens[i + 1] &&
      isVerb(tokens[i + 1]!) &&
      BEFORE_ANOTHER.has(tokens[head]!.lemma)
    ) {
      head = last = i + 1;
      i += 1;
    } else if (token.pos !== 'ADV') break;
  }
  let first = start;
  while (tokens[first - 1]?.pos === 'ADV' && !/^(when|where|how|why)$/i.test(tokens[first - 1]!.text)) {
    first -= 1;
    if (NEGATIONS.has(tokens[first]!.text.toLowerCase())) isNegated = true;
  }
  const auxiliaries = tokens.slice(start, head);
  const isParticiple = start === head && /ing$/i.test(tokens[head]!.text) && tokens[head]!.pos === 'VERB';
  const isPast = /(ed|en|ade|aid|old|ought|ound|ewn|own|ung|ut|wn)$/i.test(tokens[head]!.text);
  return {
    first,
    last,
    head,
    lemma: tokens[head]!.lemma,
    isNegated: isNegated || auxiliaries.some(({ lemma }) => /^(decline|refuse|fail)$/.test(lemma)),
    isPassive:
      isReduced(tokens, start, head) ||
      isPast && auxiliaries.length > 0 && BE.has(auxiliaries.filter(isVerb).at(-1)?.text.toLowerCase() ?? ''),
    isParticiple,
    isInfinitive: tokens[start - 1]?.lemma === 'to' && tokens[start - 1]?.pos === 'PART',
  };
}

/** Verbs that are passive right before "of", "for", "at" or "as": "a group blamed for". */
const TRANSITIVE = new Set(['accuse', 'blame', 'suspect', 'aim', 'charge', 'know', 'plan', 'consider']);

/** "a group blamed for", "rebels supported by": a participle without its auxiliary. */
function isReduced(tokens: readonly Token[], start: number, head: number): boolean {
  const { text, lemma } = tokens[head]!;
  const next = tokens[head + 1]?.lemma ?? '';
  if (start !== head || !/(ed|en|wn)$/i.test(text)) return false;
  return next === 'by' || (TRANSITIVE.has(lemma) && /^(of|for|at|as)$/.test(next));
}

/** Words of an English text with their part of speech and their lemma, by wink-nlp. */
import winkNLP, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** A word or a sign; `start` and `end` are offsets into the text in UTF-16 code units. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, PUNCT and so on. */
  pos: string;
  /** In small letters. */
  lemma: string;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
// `out` knows these by identity, and they use no `this`.
/* oxlint-disable typescript/unbound-method */
const PART_OF_SPEECH = nlp.its.pos;
// Its types leave out that `out` passes what a lemma needs.
const LEMMA = nlp.its.lemma as ItsFunction<string>;
/* oxlint-enable typescript/unbound-method */

/** All tokens of a text in their order. What stands between two is white space only. */
export function tokensOf(text: string): Token[] {
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out() as string[];
  const tags = tokens.out(PART_OF_SPEECH) as string[];
  const lemmas = tokens.out(LEMMA) as string[];
  let from = 0;
  return words.map((word, i) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    const isName =
      tags[i] === 'VERB' &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      !startsSentence(words[i - 1]) &&
      /^(VERB|AUX|PUNCT|PART)$/.test(tags[i + 1] ?? '');
    // "officials informed the port": taken for an adjective, it has an object all the same.
    const isVerb =
      tags[i] === 'ADJ' &&
      /[^e]ed$/.test(word) &&
      /^(NOUN|PROPN|PRON|ADV)$/.test(tags[i - 1] ?? '') &&
      /^(DET|PRON|PROPN)$/.test(tags[i + 1] ?? '');
    const pos = isName ? 'PROPN' : isVerb ? 'VERB' : (tags[i] ?? 'X');
    const lemma = isName ? word : isVerb ? word.replace(/ed$/, '') : (lemmas[i] ?? word);
    return { start, end: from, text: word, pos, lemma: lemma.toLowerCase() };
  });
}

/** After a full stop or an opening mark any word has a capital. */
const startsSentence = (before: string | undefined): boolean => before === undefined || /^[.!?:“‘([]$/.test(before);

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
  const isHeadline = isTitleCase(words);
  let from = 0;
  return joined(words.map((word, i) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    const isName =
      tags[i] === 'VERB' &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      (startsSentence(words[i - 1])
        // "Downing Street said"
        ? word.endsWith('ing') && tags[i + 1] === 'PROPN' && /^(VERB|AUX)$/.test(tags[i + 2] ?? '')
        // "the Border Watch Alliance"
        : /^(VERB|AUX|PUNCT|PART)$/.test(tags[i + 1] ?? '') || (tags[i + 1] === 'PROPN' && !isHeadline));
    // "officials informed the port": taken for an adjective, it has an object all the same.
    const isVerb =
      tags[i] === 'ADJ' &&
      /[^e]ed$/.test(word) &&
      /^(NOUN|PROPN|PRON|ADV)$/.test(tags[i - 1] ?? '') &&
      /^(DET|PRON|PROPN)$/.test(tags[i + 1] ?? '');
    // "the shipping newsletter": no verb stands between an article and a noun.
    const isModifier = tags[i] === 'VERB' && word.endsWith('ing') && tags[i - 1] === 'DET' && tags[i + 1] === 'NOUN';
    const isSpeech =
      tags[i] === 'NOUN' &&
      SPEECH.test(word) &&
      (/^\p{Lu}/u.test(words[i - 1] ?? '')
        ? /^(DET|PRON|PROPN|SCONJ)$/.test(tags[i + 1] ?? '')
        // "The League, which speaks for mills, claims that"
        : words[i - 1] === ',' && words[i + 1] === 'that') &&
      !/^(VERB|AUX)$/.test(tags[i + 2] ?? '');
    const pos = isName ? 'PROPN' : isVerb || isSpeech ? 'VERB' : isModifier ? 'ADJ' : (tags[i] ?? 'X');
    const lemma = isName ? word : isVerb ? word.replace(/ed$/, '') : (lemmas[i] ?? word);
    return { start, end: from, text: word, pos, lemma: lemma.toLowerCase() };
  }));
}

/** "The Water List disputes that": nouns by their form that are verbs between a name and an object. */
const SPEECH = /^(?:claims|reports|disputes|quotes|demands|doubts|fears|questions|pledges|promises)$/;
/** Of its words, as many as have capitals in a headline. */
const MOSTLY = 0.6;

function isTitleCase(words: readonly string[]): boolean {
  const own = words.filter((word) => /^\p{L}{3}/u.test(word));
  return own.filter((word) => /^\p{Lu}/u.test(word)).length >= own.length * MOSTLY;
}

/** Letters beyond western Europe's, at which the library cuts a word: "Wroc" and "ław". */
const FOREIGN = /(?![A-Za-zÀ-ÿ])\p{L}/u;

/** What stands in the text without a blank between, and was cut at such a letter, is one word again. */
function joined(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    const before = words.at(-1);
    const edges = before ? `${before.text.at(-1)}${token.text.at(0)}` : '';
    if (before?.end === token.start && /^\p{L}{2}$/u.test(edges) && FOREIGN.test(edges)) {
      // A full stop that it took for part of the rest ends the sentence.
      const hasStop = /\p{L}{2}\.$/u.test(before.text + token.text);
      const text = before.text + (hasStop ? token.text.slice(0, -1) : token.text);
      const pos = /^\p{Lu}/u.test(text) ? 'PROPN' : before.pos;
      const end = before.start + text.length;
      words[words.length - 1] = { start: before.start, end, text, pos, lemma: text.toLowerCase() };
      if (hasStop) words.push({ start: end, end: end + 1, text: '.', pos: 'PUNCT', lemma: '.' });
    } else words.push(token);
  }
  return words;
}

/** After a full stop or an opening mark any word has a capital. */
const startsSentence = (before: string | undefined): boolean => before === undefined || /^[.!?:“‘([]$/.test(before);

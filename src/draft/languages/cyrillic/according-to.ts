/** "За словами X", "по данным X", "згідно з X", "на думку X": who says what the rest of the sentence has. */
import { textOf } from '../../statements/source-words.ts';
import type { Gender, RoughAttribution, RoughSource } from '../rough-attribution.ts';
import type { Clause } from './clause.ts';
import { fromGenitive } from './genitive.ts';
import { appositionTo, phraseFrom, sourceOf } from './noun-phrases.ts';
import { oneOf, POINTS_BACK } from './small-words.ts';

/** Behind "за" and "по", "зі" and "со", "на": what somebody has said. */
const SAID = oneOf(`
  словами даними інформацією повідомленням повідомленнями оцінкою оцінками версією твердженням заявою свідченнями слів
  словам данным информации сообщению сообщениям мнению оценке оценкам версии утверждению заявлению свидетельству слов
  думку переконання взгляд
`);
const REPORT = oneOf('даними повідомленням заявою звітом даних данным сообщению заявлению отчету отчёту');
const LEADS = /^(?:за|по|зі|со|на)$/iu;
const AGREEING = /^(?:згідно|відповідно|согласно)$/iu;
const THEIRS: Readonly<Record<string, Gender>> = {
  його: 'he', її: 'she', їхніми: 'they', їх: 'they', его: 'he', её: 'she', ее: 'she', их: 'they',
};
/** Tokens of the phrase without a comma behind it: "за даними поліції загинули двоє". */
const FEW = 2;

/** At most one; at the beginning of the sentence, or at its end. */
export function accordingTo(clause: Clause): RoughAttribution[] {
  const { tokens, hidden, isPlace } = clause;
  const words = tokens.map(({ text }) => text);
  for (const [i, text] of words.entries()) {
    if (hidden[i]) continue;
    const first = AGREEING.test(text) ? behindAgreeing(words, i) : LEADS.test(text) ? behindSaid(words, i) : null;
    if (first === null) continue;
    const theirs = THEIRS[tokens[i + 1]?.text ?? ''];
    const phrase = theirs ? { first: i + 1, last: i + 2 } : phraseFrom(tokens, first, false);
    if (!phrase) continue;
    const comma = tokens.findIndex(({ text: sign }, j) => j > phrase.last && sign === ',');
    const isFirst = i <= 1;
    const last = !theirs && isFirst && tokens[phrase.last + 1]?.text !== ',' && comma < 0
      ? Math.min(phrase.last, phrase.first + FEW - 1) : phrase.last;
    const end = tokens.findLastIndex(({ text: sign }) => !/^[.!?…]+$/u.test(sign));
    const apposition = appositionTo(tokens, { first: phrase.first, last });
    const tail = apposition?.last ?? last;
    const content = isFirst
      ? { first: tokens[tail + 1]?.text === ',' ? tail + 2 : tail + 1, last: end }
      : { first: 0, last: tokens[i - 1]!.text === ',' ? i - 2 : i - 1 };
    if (content.first > content.last) continue;
    const range = { first: phrase.first, last };
    const own = sourceOf(tokens, theirs ? { first: i + 1, last: i + 1 } : range, isPlace, apposition);
    const isGenitive = SAID.test(words[first - 1]!) || REPORT.test(words[first - 1]!);
    return [{
      source: {
        ...own, isPronoun: own.isPronoun || theirs !== undefined, gender: theirs, isNominative: false,
        ...(isGenitive && !theirs && inNominative(clause, own)),
      },
      cue: [tokens[i]!.start, tokens[Math.max(i, first - 1)]!.end],
      content: [tokens[content.first]!.start, tokens[content.last]!.end],
      lemma: 'according to', stance: 'reports', isBefore: false,
    }];
  }
  return writtenIn(clause);
}

/** "За його словами", "за словами X": where X begins; null for another "за". */
function behindSaid(words: readonly string[], at: number): number | null {
  if (SAID.test(words[at + 1] ?? '')) return at + 2;
  return THEIRS[words[at + 1] ?? ''] && SAID.test(words[at + 2] ?? '') ? at + 3 : null;
}

/** "Про це йдеться в заяві X", "…, говорится в сообщении X". */
function writtenIn(clause: Clause): RoughAttribution[] {
  const { tokens, hidden, isPlace } = clause;
  const at = tokens.findIndex(({ text }, i) =>
    !hidden[i] && WRITTEN.test(text) && PAPER.test(tokens[i + 2]?.text ?? ''));
  const phrase = at > 0 ? phraseFrom(tokens, at + 3, false) : null;
  if (!phrase) return [];
  const isBefore = at <= 2 && POINTS_BACK.test(tokens[0]!.text);
  const last = tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
  if (last < 0) return [];
  const cue = [tokens[at]!.start, tokens[at + 2]!.end] as const;
  const source = sourceOf(tokens, phrase, isPlace);
  return [{
    source: { ...source, isNominative: false, ...inNominative(clause, source) }, cue,
    content: isBefore ? cue : [tokens[0]!.start, tokens[last]!.end], lemma: 'according to', stance: 'reports', isBefore,
  }];
}

/** Of a source in the genitive. */
function inNominative(
  clause: Clause, { name, role }: Pick<RoughSource, 'name' | 'role'>,
): Pick<RoughSource, 'inNominative'> {
  const of = ([start, end]: readonly [number, number]) =>
    textOf(fromGenitive(clause.tokens.filter((token) => token.start >= start && token.end <= end), clause));
  return { inNominative: { name: of(name), ...(role && { role: of(role) }) } };
}

const WRITTEN = oneOf('йдеться ідеться мовиться говориться зазначено говорится сказано отмечено');
const PAPER = oneOf('повідомленні заяві документі звіті листі сообщении заявлении документе отчёте отчете письме');

/** "Згідно з даними X", "согласно X". */
function behindAgreeing(words: readonly string[], at: number): number {
  let next = at + 1;
  if (/^(?:з|із|зі|до)$/u.test(words[next] ?? '')) next += 1;
  return REPORT.test(words[next] ?? '') ? next + 1 : next;
}

/** Who says what, as records; what no source is named for is the article's own. */
import type { Span } from '../../story/anchor.ts';
import { MAX_STATEMENTS } from '../../story/limits.ts';
import type { Stance } from '../../story/schema.ts';
import type { DraftMention, DraftStatement } from '../format/draft.ts';
import type { MentionIndex } from '../format/mentions-in.ts';
import { isWithin } from '../../story/words-in.ts';
import { quantitiesIn } from '../quantities.ts';
import type { Reading } from '../read.ts';
import type { FoundStatement } from '../statements/to-statement.ts';
import { statementConfidence } from './confidence.ts';
import type { LeftOut } from './left-out.ts';
import { ENGINE } from './origin.ts';
import { quantityRecord } from './quantities.ts';
import type { SpeakerRecords } from './speakers.ts';
import { joined, spansAt } from './text-spans.ts';

/** Of the words said, as many as are in quotation marks make it a quotation. */
const MOSTLY = 0.5;
/** Other stances that verbs of one are often meant as, the likeliest first. */
const OTHER_STANCES: Readonly<Partial<Record<Stance, Stance[]>>> = {
  reports: ['claims', 'confirms', 'appraises'],
  claims: ['reports', 'appraises', 'confirms'],
  confirms: ['reports', 'claims', 'appraises'],
  denies: ['claims', 'withholds', 'reports'],
  appraises: ['claims', 'reports', 'confirms'],
  warns: ['claims', 'appraises', 'reports'],
  withholds: ['denies', 'reports', 'claims'],
};

interface Sources {
  text: string;
  /** Of the paragraphs. */
  texts: readonly string[];
  reading: Reading;
  mentions: MentionIndex;
  speakers: SpeakerRecords;
  /** Ids of the places that are countries. */
  countries: ReadonlySet<string>;
  left: LeftOut;
}

export interface StatementRecord {
  record: DraftStatement;
  /** Null for the article's own. */
  found: FoundStatement | null;
}

/** In the order of the text. */
export function statementRecords(sources: Sources): StatementRecord[] {
  const said = sources.reading.statements.flatMap((found): StatementRecord[] => {
    const record = saidRecord(found, sources);
    return record ? [{ record, found }] : [];
  });
  const all = [...said, ...narrated(sources, said.map(({ record }) => record))]
    .sort(({ record: a }, { record: b }) => startOf(a).paragraph - startOf(b).paragraph
      || startOf(a).start - startOf(b).start);
  return sources.left.first('statements', all, MAX_STATEMENTS)
    .map(({ record, found }, i) => {
      const others = (found?.others ?? []).flatMap((one) => sources.speakers.idOf(one) ?? []);
      const otherSpeakers = others.filter((id) => !record.speakers.includes(id));
      return { record: { ...record, id: `s${i + 1}`, otherSpeakers }, found };
    });
}

const startOf = ({ spans }: DraftStatement): Span => spans[0]!;

function saidRecord(found: FoundStatement, sources: Sources): DraftStatement | null {
  const { text, texts, reading, mentions, speakers, countries, left } = sources;
  const { paragraphs } = reading;
  const at = (offsets: readonly [number, number]) => spansAt(text, paragraphs, offsets);
  const spans = joined(texts, found.spans.flatMap(at)).map((span) => withoutStop(texts, span));
  const named = at(found.attribution.source).flatMap((source) =>
    (mentions.get(source.paragraph) ?? []).filter(({ span }) => isWithin(span, source)));
  const confidence = statementConfidence(found, text.slice(...found.attribution.source));
  const own = placeNamedBy(found, named, texts);
  const isGovernment = own !== undefined && (countries.has(own.place ?? '') || own.kind === 'metonym')
    && texts[own.span.paragraph]!.slice(own.span.start, own.span.end)
      === (found.speaker.asWritten ?? found.speaker.name);
  const speaker = speakers.of(found.speaker, { place: own?.place, isGovernment, confidence });
  if (speaker === undefined) left.add('speakers');
  if (speaker === undefined || spans.length === 0) return null;
  const alongside = (found.alongside ?? []).flatMap((one) =>
    speakers.of(one, { place: undefined, isGovernment: false, confidence }) ?? []);
  const content = found.attribution.content;
  const quoted = found.quotes.reduce((sum, [start, end]) => sum + end - start, 0);
  return {
    id: '',
    speakers: [speaker, ...alongside],
    via: found.via
      .flatMap((one) => speakers.of(one, { place: undefined, isGovernment: false, confidence }) ?? [])
      .filter((id) => id !== speaker),
    stance: found.stance,
    mode: quoted >= (content[1] - content[0]) * MOSTLY ? 'quote' : 'paraphrase',
    spans,
    quotes: joined(texts, found.quotes.flatMap(at)).flatMap((span) => withoutMarks(texts, span) ?? []),
    implied: [],
    without: [],
    quantities: quantitiesIn(tokensOf(found, reading)).flatMap((one) => quantityRecord(one) ?? []),
    links: [],
    otherStances: OTHER_STANCES[found.stance] ?? [],
    otherSpeakers: [],
    ...ENGINE,
    confidence,
    why: reasonOf(text, found),
  };
}

function tokensOf({ spans, sentence, attribution }: FoundStatement, { paragraphs }: Reading) {
  if (attribution.pointsBack) return [];
  return spans.flatMap(([from, to]) => paragraphs
    .slice(sentence.paragraph, sentence.paragraph + 2)
    .flatMap(({ sentences }) => sentences.filter(({ start, end }) => start < to && from < end))
    .flatMap(({ tokens }) => tokens)
    .filter(({ start, end }) => start >= from && end <= to));
}

/** The place that name or role have: it speaks for that. One who was something once no longer does. */
function placeNamedBy(
  { speaker: { name, asWritten = name, role = '' } }: FoundStatement,
  mentions: readonly DraftMention[],
  texts: readonly string[],
): DraftMention | undefined {
  if (/\b(former|ex)\b/i.test(role)) return undefined;
  const words = `${asWritten} ${role}`;
  return mentions.find(({ place, kind, span }) =>
    place !== undefined && kind !== 'implied'
    && words.includes(texts[span.paragraph]!.slice(span.start, span.end)));
}

/** "“said” follows the name", so that an editor sees at once whether it does. */
function reasonOf(text: string, { attribution, speaker }: FoundStatement): string {
  const [cue, source] = [text.slice(...attribution.cue), text.slice(...attribution.source)];
  if (cue === ':') return 'The name stands before a colon.';
  if (/^[―—–]$/.test(cue)) return 'The name stands below the quotation.';
  const isName = source.includes(speaker.name);
  const who = isName ? `“${source}”` : `“${source}”, taken for ${speaker.name}`;
  const where = attribution.cue[0] < attribution.source[0] ? 'stands before' : 'follows';
  return `“${cue}” ${where} ${who}.`;
}

/** Sentences that name a place and in which nobody is said to say anything. */
function narrated(
  { text, texts, reading, mentions, speakers, left }: Sources, said: readonly DraftStatement[],
): StatementRecord[] {
  const { paragraphs } = reading;
  const covered = new Map<number, Span[]>();
  for (const span of said.flatMap(({ spans }) => spans))
    covered.set(span.paragraph, [...covered.get(span.paragraph) ?? [], span]);
  return paragraphs.flatMap(({ sentences }, index) => sentences.flatMap(({ start, end, tokens }): StatementRecord[] => {
    const [whole] = spansAt(text, paragraphs, [start, end]);
    const isSaid = whole && (covered.get(index) ?? []).some((one) => one.start < whole.end && whole.start < one.end);
    const isNamed = whole && mentions.get(index)?.some(({ span, place, kind }) =>
      place !== undefined && kind !== 'implied' && isWithin(span, whole));
    if (!whole || isSaid || !isNamed) return [];
    if (!tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return [];
    const speaker = speakers.article();
    if (speaker === undefined) {
      left.add('speakers');
      return [];
    }
    const record: DraftStatement = {
      id: '', speakers: [speaker], via: [], stance: 'reports', mode: 'narration',
      spans: [withoutStop(texts, whole)],
      quotes: [], implied: [], without: [],
      quantities: quantitiesIn(tokens).flatMap((one) => quantityRecord(one) ?? []),
      links: [], otherStances: [], otherSpeakers: [], ...ENGINE,
      why: 'The sentence names a place, and nobody is said to say it.',
    };
    return [{ record, found: null }];
  }));
}

/** A sentence without the full stop at its end; one inside quotation marks stays. */
function withoutStop(texts: readonly string[], span: Span): Span {
  const words = texts[span.paragraph]!.slice(span.start, span.end);
  return /[\p{L}\p{N}”"’»)][.,;:]$/u.test(words) ? { ...span, end: span.end - 1 } : span;
}

const OPENING = /^(?:''|[“"«„‘'])\s*/;
const CLOSING = /\s*(?:''|[”"»“’'])$/;

/** The words between the marks, without a comma or stop before the last one; null if nothing is left. */
function withoutMarks(texts: readonly string[], span: Span): Span | null {
  const words = texts[span.paragraph]!.slice(span.start, span.end);
  const start = span.start + (OPENING.exec(words)?.[0].length ?? 0);
  const closing = CLOSING.exec(words)?.[0].length ?? 0;
  const end = span.end - closing;
  const comma = closing > 0 && /[^,],$/.test(texts[span.paragraph]!.slice(start, end)) ? 1 : 0;
  return start < end - comma ? { ...span, start, end: end - comma } : null;
}

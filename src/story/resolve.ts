/** Finds a statement's words in the text; what can't be found, or is found twice, is a problem. */
import { occurrencesWithin, type Span, type Words } from './anchor.ts';
import { describeCharacter } from './characters.ts';
import { clustersOf, type ClusterAt } from './graphemes.ts';
import { MAX_EXPLAINED, MAX_SEARCHED } from './limits.ts';
import { explainMissing } from './missing-words.ts';
import { printPath, shown, type Path, type Problem } from './problem.ts';
import type { StatementRecord } from './schema.ts';
import type { Mention, Statement } from './story.ts';

/** Resolves anchors, mentions and quotes of one record at `path`; null where any of its words has a problem. */
export type Resolve = (record: StatementRecord, path: Path) => Statement | null;

/** The words of one article. Problems are added to `problems`. */
export function resolverOf(paragraphs: readonly string[], problems: Problem[]): Resolve {
  const length = paragraphs.reduce((sum, one) => sum + one.length, 0);
  const text: Text = { paragraphs, length, clusterAt: clustersOf(paragraphs), problems, searched: 0, explained: 0 };
  return (record, path) => {
    const before = problems.length;
    if (text.searched > MAX_SEARCHED) {
      problems.push({
        path: printPath(path),
        found: `before it, ${text.searched} characters are searched for anchors, mentions and quotes`,
        expected: `at most ${MAX_SEARCHED} in all; in shorter paragraphs it is fewer`,
      });
      return null;
    }
    const spans = resolveAnchors(text, record, path);
    // Words inside anchors that were not found can't be found either: one problem is enough.
    if (problems.length > before) return null;
    const mentions = record.mentions.map((mention, i) =>
      resolveMention(text, mention, spans, [...path, 'mentions', i]));
    const quotes = record.quotes.flatMap((exact, i) =>
      only(text, { words: { exact }, within: spans, once: ONCE_QUOTED }, [...path, 'quotes', i]) ?? []);
    const { anchors: _anchors, speaker: _speaker, ...rest } = record;
    return problems.length > before ? null : { ...rest, speakers: speakersOf(record), spans, mentions, quotes };
  };
}

/** One speaker or several, as a list in which each stands once. */
export const speakersOf = ({ speaker }: Pick<StatementRecord, 'speaker'>): string[] => [...new Set([speaker].flat())];

interface Text {
  paragraphs: readonly string[];
  /** Of all paragraphs. */
  length: number;
  clusterAt: ClusterAt;
  problems: Problem[];
  /** Characters that were searched for words. */
  searched: number;
  /** And for what is like missing ones. */
  explained: number;
}

const ONCE = 'words that occur exactly once; a prefix or suffix decides where they do not';
/** A quotation is plain text in the file, and has neither. */
const ONCE_QUOTED = 'words that occur exactly once; a longer quotation decides where they do not';

function resolveAnchors(text: Text, { anchors }: StatementRecord, path: Path): Span[] {
  const { paragraphs, problems } = text;
  const spans = anchors.flatMap(({ paragraph, ...words }, i): Span[] => {
    const at = [...path, 'anchors', i];
    const whole = paragraphs[paragraph - 1];
    if (whole === undefined) {
      problems.push({
        path: printPath([...at, 'paragraph']),
        found: `found ${paragraph}`,
        expected: `a paragraph from 1 to ${paragraphs.length}`,
      });
      return [];
    }
    const within = [{ paragraph: paragraph - 1, start: 0, end: whole.length }];
    const span = only(text, { words, within, once: ONCE, where: `in paragraph ${paragraph}` }, [...at, 'exact']);
    return span ? [span] : [];
  });
  return spans.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

type MentionRecord = StatementRecord['mentions'][number];

function resolveMention(
  text: Text, { place, kind, exact, ...around }: MentionRecord, within: readonly Span[], path: Path,
): Mention {
  if (exact === undefined) {
    if (kind !== 'implied') {
      text.problems.push({
        path: printPath([...path, 'exact']),
        found: 'nothing is there',
        expected: `the words that name the place; only an implied mention may do without`,
      });
    }
    return { place, kind };
  }
  const span = only(text, { words: { exact, ...around }, within, once: ONCE }, path);
  return span ? { place, kind, span } : { place, kind };
}

/** Words that are to stand once inside spans; `once` is what the editor is told where they stand there twice. */
interface Sought { words: Words; within: readonly Span[]; once: string; where?: string }

function only(text: Text, sought: Sought, path: Path): Span | undefined {
  const { words, within, once, where = 'inside the statement’s anchors' } = sought;
  const tell = (what: string, expected: string) =>
    text.problems.push({ path: printPath(path), found: `the words ${shown(words.exact)} ${what}`, expected });
  text.searched += lengthOf(within);
  const found = occurrencesWithin(text.paragraphs, within, words);
  const span = found[0];
  if (span && found.length === 1) {
    const split = splitCluster(text, span);
    if (split === undefined) return span;
    tell(split, 'all of it');
  } else if (span) {
    tell(`occur ${found.length} times ${where}`, once);
  } else {
    tell(`are not ${where}${explained(text, sought)}`, 'words exactly as they stand there');
  }
  return undefined;
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Nobody reads hundreds of them, and each takes a search. */
function explained(text: Text, { within, words }: Sought): string {
  // The article, and the spans that are gone through one by one, which may overlap.
  text.explained += text.length + lengthOf(within);
  return text.explained > MAX_EXPLAINED ? '' : explainMissing({ paragraphs: text.paragraphs, within }, words);
}

/** What readers take for one character, and the words would cut in two. */
function splitCluster({ clusterAt }: Text, { paragraph, start, end }: Span): string | undefined {
  const [first, last] = [clusterAt(paragraph, start), clusterAt(paragraph, end)];
  if (last !== undefined) return `end inside ${describeCharacter(last)}`;
  return first === undefined ? undefined : `begin inside ${describeCharacter(first)}`;
}

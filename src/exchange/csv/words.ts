/** The words of a table's statement, found in the text: where their positions say, or by themselves. */
import { occurrencesWithin, type Span } from '../../story/anchor.ts';
import { shown, type Problem } from '../../story/problem.ts';
import type { MentionKind } from '../../story/schema.ts';
import type { Mention } from '../../story/story.ts';
import { wordsIn } from '../../story/words-in.ts';
import { wordsRecord } from '../story-file.ts';
import { textPositions, type TextRange } from '../text.ts';
import type { Row } from './cells.ts';
import { printList, readList, readRanges } from './lists.ts';
import type { Known } from './records.ts';

/** As `wordsOf` joins what stands apart. */
const APART = ' … ';
/** Characters that all searches of one table together may go through. */
const MOST_SEARCHED = 100_000_000;

/** The anchors and mentions of a statement, from its rows; null where its words are not in the text. */
export type ReadWords = (id: string, rows: readonly Row[]) => ReturnType<typeof wordsRecord> | null;

export function createWordsReader(paragraphs: readonly string[], places: Known, problems: Problem[]): ReadWords {
  const article = textPositions(paragraphs);
  const everywhere = paragraphs.map((text, paragraph): Span => ({ paragraph, start: 0, end: text.length }));
  let searched = 0;
  const search = (exact: string, within: readonly Span[], path: string): Span[] => {
    searched += within.reduce((sum, { start, end }) => sum + end - start, 0);
    const found = searched > MOST_SEARCHED ? [] : occurrencesWithin(paragraphs, within, { exact });
    if (found.length === 1) return found;
    const what = found.length === 0 ? 'are not in the text there' : `stand there ${found.length} times`;
    const expected = 'words that stand there once, or where they are';
    problems.push({ path, found: `the words ${shown(exact)} ${what}`, expected });
    return [];
  };
  /** The spans of the ranges, if their words, so joined, are those of the cell. */
  const there = (ranges: readonly (TextRange | undefined)[], isCell: (words: string[]) => boolean) => {
    const spans = ranges.map((range) => (range ? article.spanOf(range, 'code-points') : null));
    return isCell(spans.map((span) => (span ? wordsIn(paragraphs, span) : ''))) ? spans : null;
  };
  const spansOf = ({ words = '', at, paragraph }: Row, path: string): Span[] | null => {
    const known = at === undefined ? null : there(readRanges(at), (texts) => texts.join(APART) === words);
    if (known?.every((span) => span !== null)) return known;
    const numbers = readList(paragraph).map(Number);
    const parts = words.split(APART);
    const found = parts.flatMap((part, i) => {
      const whole = everywhere[(numbers[i] ?? numbers[0] ?? 0) - 1];
      return search(part, whole ? [whole] : everywhere, path);
    });
    return found.length === parts.length ? found : null;
  };
  const mentionsOf = (row: Row, spans: readonly Span[], path: string): Mention[] => {
    const [place] = places.idsIn(row['place']);
    if (place === undefined) return [];
    const { mention = '', mention_at: at } = row;
    const given = readList(row['kind']);
    const kinds = given.length > 0 ? given : [mention === '' ? 'implied' : 'name'];
    const known = at === undefined && mention !== ''
      ? null : there(readRanges(at), (texts) => printList(texts) === mention);
    const words = kinds.length === 1 ? [mention] : mention.split(';').map((one) => one.trim());
    return kinds.flatMap((kind, i) => {
      const exact = words[i] ?? '';
      const found = known ? [known[i] ?? null] : exact === '' ? [null] : search(exact, spans, path);
      return found.map((span) => ({ place, kind: kind as MentionKind, ...(span && { span }) }));
    });
  };
  return (id, rows) => {
    const path = `statement ${shown(id)}`;
    const spans = spansOf(rows[0] ?? {}, path);
    if (!spans) return null;
    const mentions = rows.flatMap((row) => mentionsOf(row, spans, path));
    return wordsRecord(paragraphs, { id, spans, mentions }, problems);
  };
}

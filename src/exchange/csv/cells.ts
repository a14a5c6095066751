/** Rows of text as CSV (RFC 4180) that a spreadsheet opens as text: nothing in it is taken for a formula. */
import Papa from 'papaparse';
import type { Problem } from '../../story/problem.ts';

/**
 * A spreadsheet calculates what begins like this, also behind blanks; a quotation mark before it makes it text. What
 * has such a mark already gets one more, so that reading takes off what writing has put on.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r\n]/;
const unescape = (cell: string) => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);

/** Without it spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';
const MAX_LENGTH = 60_000_000;
const MAX_ROWS = 100_000;

/** Numbers stay numbers; undefined is an empty cell. */
export type Cell = string | number | undefined;

export const writeCsv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [BYTE_ORDER_MARK, Papa.unparse({ fields: [...columns], data: rows as Cell[][] }, { escapeFormulae: FORMULA }), '\r\n']
    .join('');

export interface Table {
  rows: Row[];
  columns: ReadonlySet<string>;
  /** Why there are no rows. */
  problem?: Problem;
}
export type Row = Readonly<Partial<Record<string, string>>>;

/** Rows by the names of their columns, without empty cells; separated by what the first line has between names. */
export function readCsv(text: string, needed: readonly string[]): Table {
  if (text.length > MAX_LENGTH)
    return refused(`${text.length} characters`, `a file of at most ${MAX_LENGTH} characters`);
  const table = text.replace(/^\ufeff/, '');
  const delimiter = /^["\p{L}\p{N}_ ]*([^"\p{L}\p{N}_ \r\n])/u.exec(table)?.[1] ?? ',';
  const { data, errors: [error] } = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: 'greedy' });
  if (error) return refused(`${error.message} in row ${(error.row ?? 0) + 1}`, 'cells as RFC 4180 has them');
  const [header = [], ...lines] = data;
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return refused(`no column ${missing.join(', ')}`, `a first line that names them: ${needed.join(', ')}`);
  if (lines.length > MAX_ROWS) return refused(`${lines.length} rows`, `at most ${MAX_ROWS}`);
  return {
    columns: new Set(names),
    rows: lines.map((line) => Object.fromEntries(names.flatMap((name, i) => {
      const cell = unescape(line[i] ?? '');
      return cell === '' ? [] : [[name, cell]];
    }))),
  };
}

const refused = (found: string, expected: string): Table =>
  ({ rows: [], columns: new Set(), problem: { path: 'table', found, expected } });

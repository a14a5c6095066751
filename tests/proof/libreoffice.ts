/**
 * `npm run proof:spreadsheet`: whether a story's CSV is the same after LibreOffice has made a spreadsheet of it, and a
 * table of that. No part of `npm test`, since few machines have it.
 */
import { execFileSync, type StdioOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { readCsv } from '../../src/exchange/csv/cells.ts';
import { exportStory } from '../../src/exchange/formats.ts';
import { anyScript, tell } from './story.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-libreoffice-'));
/** Cells between commas, in quotation marks where needed, in UTF-8, from the first line on. */
const TABLE = 'Text - txt - csv (StarCalc):44,34,76,1';

function office(...options: string[]): string {
  // A profile of its own, so that a window that is open does not answer in its place.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
  return execFileSync('soffice', [profile, '--headless', ...options], { encoding: 'utf8', cwd: folder, stdio });
}

/** The table as it comes out of a spreadsheet of this kind. */
function through(kind: string): string {
  office(`--infilter=${TABLE}`, '--convert-to', kind, '--outdir', kind, 'statements.csv');
  office('--convert-to', `csv:${TABLE}`, '--outdir', kind, join(kind, `statements.${kind}`));
  return readFileSync(join(folder, kind, 'statements.csv'), 'utf8');
}

try {
  console.log(office('--version').trim());
  const { story, atlas } = await anyScript();
  const { text } = exportStory(story, 'csv', { atlas });
  writeFileSync(join(folder, 'statements.csv'), text);
  const expected = readCsv(text, []).rows;
  for (const kind of ['xlsx', 'ods']) {
    const { rows } = readCsv(through(kind), []);
    tell(`${rows.length} rows through ${kind}, each cell of them`, isDeepStrictEqual(rows, expected));
    tell(`a cell that would be a formula, in Hangul, Cyrillic and with an emoji, through ${kind}`,
      rows.some((row) => row['speaker_name'] === story.speakers[0]?.name));
  }
} finally {
  rmSync(folder, { recursive: true });
}

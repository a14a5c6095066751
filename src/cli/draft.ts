/**
 * `npm run draft -- FILE… [--out DIR]`: drafts articles (.txt, .md, .html), prints what is found, writes the drafts.
 * `npm run draft -- --jsonl [--workers N] < texts.jsonl`: a draft for each line, as a line; `--spans`: bare spans.
 */
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftText } from '../draft/from-text.ts';
import { idMaker } from '../draft/records/ids.ts';
import { draftSources } from '../node/draft-sources.ts';
import { readArticleFile } from './draft/article-file.ts';
import { inOrder } from './draft/in-order.ts';
import { answerLine } from './draft/lines.ts';
import { writeDraft } from './draft/output.ts';
import { printFindings } from './draft/printing.ts';
import { openPool } from './draft/workers.ts';
import { UsageError } from './usage.ts';

const MOST_WORKERS = 64;

try {
  const { files, out, isSpans, isLines, workers } = readOptions(process.argv.slice(2));
  if (isLines) await answerLines(isSpans, workers);
  else await draftFiles(files, out);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** @throws UsageError */
function readOptions(args: string[]) {
  const usage = 'expected: npm run draft -- FILE… [--out DIR], or npm run draft -- --jsonl|--spans [--workers N]';
  let parsed;
  try {
    parsed = parseArgs({
      args, allowPositionals: true,
      options: {
        out: { type: 'string' }, workers: { type: 'string' }, jsonl: { type: 'boolean' }, spans: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error)}; ${usage}`);
  }
  const { values: { out, workers: count = '1', jsonl = false, spans: isSpans = false }, positionals: files } = parsed;
  const isLines = jsonl || isSpans;
  const workers = Number(count);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new UsageError(`--workers ${count}; a number from 1 to ${MOST_WORKERS} was expected`);
  if (isLines === files.length > 0 || (isLines && out !== undefined)) throw new UsageError(usage);
  return { files, out, isSpans, isLines, workers };
}

/** Each of several has a folder of its own, named by its id. */
async function draftFiles(files: readonly string[], out: string | undefined): Promise<void> {
  const sources = await draftSources();
  const folderOf = idMaker('draft');
  for (const file of files) {
    const tell = (sentence: string) => console.error(`${file}: ${sentence}`);
    try {
      const article = readArticleFile(file);
      const { draft, problems } = await draftText(article, sources, { onProgress: showShare(file) });
      problems.forEach(tell);
      console.log(printFindings(draft));
      if (out !== undefined) {
        const left = await writeDraft(draft, files.length > 1 ? join(out, folderOf(draft.id)) : out);
        left.forEach(tell);
      }
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}

/** On a terminal alone. */
function showShare(file: string): (done: number) => void {
  return (done) => {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r\u001b[K${done < 1 ? `${file} ${Math.round(done * 100)} %` : ''}`);
  };
}

/** A bad line is answered like any other, and never stops the rest. */
async function answerLines(isSpans: boolean, workers: number): Promise<void> {
  const pool = workers > 1 ? openPool(workers, { isSpans }) : null;
  const sources = pool ? null : await draftSources();
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  let done = 0;
  await inOrder(
    lines,
    (line, number) => (pool ? pool.answer(line, number) : answerLine(line, number, { sources: sources!, isSpans })),
    ({ line, notes }) => {
      for (const note of notes) console.error(note);
      console.log(line);
      done += 1;
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done} texts`);
    },
  );
  await pool?.close();
}

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
import { lostLine, type Answered } from './draft/lines.ts';
import { writeDraft } from './draft/output.ts';
import { printFindings } from './draft/printing.ts';
import { startWorker } from './draft/start-worker.ts';
import { LoadError, openPool } from './draft/workers.ts';
import { reasonOf, UsageError } from './usage.ts';

const MOST_WORKERS = 64;

try {
  const { files, out, isSpans, isLines, workers } = readOptions(process.argv.slice(2));
  if (isLines) await answerLines(isSpans, workers);
  else await draftFiles(files, out);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof LoadError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
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
      tell(reasonOf(error));
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

/** A bad line is answered like any other, and never stops the rest; nor does one that is the end of a thread. */
async function answerLines(isSpans: boolean, workers: number): Promise<void> {
  const pool = openPool<Answered>(workers, () => startWorker(isSpans));
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const answer = (line: string, number: number) => pool.answer({ line, number }).catch((error: unknown) => {
    if (error instanceof LoadError) throw error;
    return lostLine({ line, number }, reasonOf(error));
  });
  let done = 0;
  // Nobody reads any more, or there is no room: what is still to come would be lost.
  process.stdout.once('error', (error) => {
    console.error(reasonOf(error));
    process.exit(1);
  });
  try {
    await inOrder(lines, answer, ({ line, notes }) => {
      for (const note of notes) console.error(note);
      console.log(line);
      done += 1;
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done} texts`);
    });
  } finally {
    await pool.close();
  }
}

/**
 * `npm run draft -- article.txt`: prints what is found in an English article: places, statements, disputes.
 * `npm run draft -- --spans < texts.jsonl`: the same as bare spans, a line for each line.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { printFindings } from './draft-printing.ts';
import { readTextLine } from './draft-lines.ts';
import { draftText, type Sources } from '../draft/from-text.ts';
import { spansIn } from '../draft/spans.ts';
import { draftModelOnDisk } from '../node/draft-model.ts';
import { gazetteerOnDisk, gazetteerVersion } from '../node/gazetteer.ts';

const args = process.argv.slice(2);
const isSpans = args.length === 1 && args[0] === '--spans';
if (!isSpans && (args.length === 0 || args.some((arg) => arg.startsWith('-')))) {
  console.error('Articles were expected: npm run draft -- article.txt, or npm run draft -- --spans < texts.jsonl');
  process.exitCode = 2;
} else {
  const { candidates } = gazetteerOnDisk();
  const sources = { candidates, model: await draftModelOnDisk(), gazetteer: gazetteerVersion() };
  if (isSpans) await writeSpans(sources);
  else for (const file of args) await printFile(file, sources);
}

async function printFile(file: string, sources: Sources): Promise<void> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file}: can’t be read (${error instanceof Error ? error.message : String(error)})`);
    process.exitCode = 1;
    return;
  }
  const { draft, problems } = await draftText({ text }, sources);
  for (const problem of problems) console.error(problem);
  console.log(printFindings(draft));
}

/** A bad line is answered like any other, and never stops the rest. */
async function writeSpans(sources: Sources): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id = null, text, error } = readTextLine(line);
    if (text === undefined) {
      console.log(JSON.stringify({ id, error: `line ${number}: ${error}` }));
      continue;
    }
    const { problems, ...spans } = await spansIn(text, sources);
    for (const problem of problems) console.error(problem);
    console.log(JSON.stringify({ id, ...spans }));
  }
}

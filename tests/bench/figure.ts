/** One figure as SVG: the whole process, beside a browser that takes a screenshot of the page. */
import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { promisify } from 'node:util';
import { launch, LONGEST_WAIT, withPage, type Bench } from './browser.ts';
import { ROOT, WORKSHOP } from './build.ts';
import type { Result } from './rows.ts';

const OUT = `${WORKSHOP}figure.svg`;
const PICTURE = `${WORKSHOP}figure.png`;
/** ms that the whole process may take. */
const LIMIT = 1000;

const run = promisify(exec);
/** As npm runs it: its scripts find the project's own programs. */
const PLACE = {
  cwd: ROOT,
  timeout: LONGEST_WAIT,
  env: { ...process.env, PATH: [`${ROOT}node_modules/.bin`, process.env['PATH']].join(delimiter) },
};

export async function measureFigure({ host }: Bench, runs: number): Promise<Result[]> {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: Record<string, string> };
  const command = scripts['figure'];
  if (command === undefined) return [{ what: 'figure as SVG', missing: 'not there yet: npm run figure' }];
  const [figures, screenshots]: [number[], number[]] = [[], []];
  for (let count = 0; count < runs; count += 1) {
    figures.push(await took(() => run(`${command} --story kursk --out "${OUT}"`, PLACE)));
    screenshots.push(await took(() => screenshot(host)));
  }
  const ours = { name: 'figure', values: figures };
  return [
    { what: 'figure as SVG, whole process', unit: 'ms', target: 1, ours, base: { name: 'limit', values: [LIMIT] } },
    {
      what: 'figure as SVG, beside a screenshot',
      unit: 'ms',
      target: 0.2,
      ours,
      base: { name: 'screenshot', values: screenshots },
    },
  ];
}

/** A fresh browser, as a script would start it. */
async function screenshot(host: Bench['host']): Promise<void> {
  const browser = await launch();
  try {
    await withPage({ browser, host }, 'page', {}, ({ page }) =>
      page.screenshot({ path: PICTURE, timeout: LONGEST_WAIT }),
    );
  } finally {
    await browser.close();
  }
}

async function took(what: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await what();
  return performance.now() - began;
}

/** `npm run bench`: measures the built page side by side with a bare MapLibre page; 0 if every target holds, else 1. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, resolve } from 'node:path';
import { FAST, launch, SLOW, withPage, type Bench } from './browser.ts';
import { BARE, buildBare, buildPage, ROOT } from './build.ts';
import { measureClicking } from './clicking.ts';
import { measureFigure } from './figure.ts';
import { measureHeap } from './heap.ts';
import { measureLarge, STORY_FILE } from './large.ts';
import { measureLoading, type LineUnderTest, type Loading } from './loading.ts';
import { readOptions, USAGE, type Group, type Options } from './options.ts';
import { holds, printTable, type Result } from './rows.ts';
import { host, siteOf } from './server.ts';
import { measureStudio } from './studio.ts';

const FAST_LINE: LineUnderTest = { name: 'fast', profile: FAST, targets: { contentful: 1.1, picture: 0.5 } };
const SLOW_LINE: LineUnderTest = { name: 'slow', profile: SLOW, targets: { contentful: 1, picture: 0.25 } };

let options: Options | undefined;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
if (options) process.exitCode = await run(options);

async function run({ runs, groups, out, dist, build }: Options): Promise<number> {
  if (build) await buildPage();
  await buildBare();
  const server = await host({ page: siteOf(resolve(ROOT, dist), STORY_FILE), bare: siteOf(BARE) });
  try {
    const browser = await launch();
    try {
      const bench = { browser, host: server };
      // What the browser does once, after its own start, is nobody's.
      for (const site of ['page', 'bare']) await withPage(bench, site, {}, () => Promise.resolve());
      const results: Result[] = [];
      const requests: Partial<Record<Group, Loading['requests']>> = {};
      const file = resolve(ROOT, out);
      mkdirSync(dirname(file), { recursive: true });
      const machine = { browser: browser.version(), processor: cpus()[0]?.model, cores: cpus().length };
      for (const group of groups) {
        console.error(`${group} …`);
        const measured = await measure(group, bench, runs);
        results.push(...measured.rows);
        if (measured.requests) requests[group] = measured.requests;
        // After each group, so that a bench that is stopped keeps what it has measured.
        writeFileSync(file, `${JSON.stringify({ machine, runs, results, requests }, null, 1)}\n`);
      }
      console.log(printTable(results));
      return results.every(holds) ? 0 : 1;
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}

interface Measured { rows: Result[]; requests?: Loading['requests'] }

/** One group; what goes wrong in it costs the others nothing. */
async function measure(group: Group, bench: Bench, runs: number): Promise<Measured> {
  try {
    switch (group) {
      case 'fast': return await measureLoading(bench, runs, FAST_LINE);
      case 'slow': return await measureLoading(bench, runs, SLOW_LINE);
      case 'click': return { rows: await measureClicking(bench, runs) };
      case 'large': return { rows: await measureLarge(bench, runs) };
      // It is its own yardstick, and long.
      case 'heap': return { rows: await measureHeap(bench, Math.ceil(runs / 3)) };
      case 'studio': return { rows: await measureStudio(bench, runs) };
      case 'figure': return { rows: await measureFigure(bench, runs) };
    }
  } catch (error) {
    return { rows: [{ what: group, missing: error instanceof Error ? error.message : String(error) }] };
  }
}

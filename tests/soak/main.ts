/**
 * `npm run soak`: weeks of a public screen in minutes. The built page runs as a kiosk whose time passes faster, through
 * tour and visits at random; then memory, elements and log are looked at. 0 if nothing has grown or gone wrong, else 1.
 */
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { devices, type CDPSession, type Page } from '@playwright/test';
import { launch } from '../bench/browser.ts';
import { ROOT } from '../bench/build.ts';
import { host, siteOf } from '../bench/server.ts';
import { heapOf, type Heap } from './heap.ts';
import { hurry, type Hurried } from '../browser/driver/hurry.ts';
import { randomOf, visit } from './visitor.ts';

const USAGE =
  'npm run soak -- [--minutes 30] [--steps 2000] [--visits 200] [--seed 1]: '
  + 'after so many minutes it gives up; `npm run build` first';
/** How many times as fast as usual. */
const SPEED = 20;
/** After so many steps the first look; whatever is loaded once has been loaded by then. */
const WARM = 100;
/** What may be added until the last look, as a part of the first. */
const GROWTH = 0.1;
/** ms of real time, some rounds of the tour, that the screen has for putting away what a visitor has left. */
const TIDIED = 10_000;
/** ms of real time that the page has for its next step. */
const LONGEST_WAIT = 120_000;

interface Look extends Heap { nodes: number }

const asked = parseArgs({
  options: Object.fromEntries(
    ['minutes', 'steps', 'visits', 'seed'].map((name) => [name, { type: 'string' as const }]),
  ),
}).values;
const number = (name: string, usual: number): number => {
  const value = Number(asked[name] ?? usual);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`--${name}: found “${String(asked[name])}”, a whole number from 1 was expected\n${USAGE}`);
  process.exit(2);
};
process.exitCode = await soak({
  minutes: number('minutes', 30),
  steps: number('steps', 2000),
  visits: number('visits', 200),
  seed: number('seed', 1),
});

async function soak({
  minutes,
  steps,
  visits,
  seed,
}: {
  minutes: number;
  steps: number;
  visits: number;
  seed: number;
}): Promise<number> {
  const server = await host({ page: siteOf(resolve(ROOT, 'dist')) });
  const browser = await launch();
  const faults: string[] = [];
  const until = Date.now() + minutes * 60_000;
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      hasTouch: true,
      serviceWorkers: 'block',
      userAgent: devices['Desktop Chrome'].userAgent,
    });
    // The loader of these files gives every function its name through a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (one) => one;');
    await context.addInitScript(hurry, SPEED);
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (/kiosk: (error|reload|map: (lost|could|does|the still))/.test(message.text())) faults.push(message.text());
    });
    context.on('page', () => faults.push('another page was opened'));
    page.on('load', () => { if (page.url() !== address) faults.push(`the page has left for ${page.url()}`); });
    const devtools = await context.newCDPSession(page);
    const address = `${server.addressOf('page')}?mode=kiosk&motion=reduced&dwell=3&idle=30`;
    await page.goto(address);

    const random = randomOf(seed);
    const first = { told: await waitForSteps(page, 1), looked: null as Look | null };
    let [told, seen] = [first.told, 0];
    while ((told < steps || seen < visits) && Date.now() < until) {
      told += await waitForSteps(page, Math.max(1, Math.ceil(steps / visits)));
      if (first.looked === null && told >= WARM) first.looked = await lookAt(page, devtools);
      await visit(page, random);
      seen += 1;
      faults.push(...await whatIsLeft(page));
      if (seen % 20 === 0) console.error(`${told} steps, ${seen} visits: ${printLook(await lookAt(page, devtools))} …`);
    }
    if (told < steps || seen < visits)
      faults.push(`only ${told} of ${steps} steps and ${seen} of ${visits} visits in ${minutes} minutes`);
    const last = await lookAt(page, devtools);
    console.log(`${told} steps, ${seen} visits, seed ${seed}`);
    console.log(
      `after ${WARM} steps: ${first.looked ? printLook(first.looked) : 'not looked at'}\n`
        + `at the end: ${printLook(last)}`,
    );
    for (const what of ['heap', 'nodes'] as const) {
      const growth = last[what] / (first.looked?.[what] ?? NaN) - 1;
      console.log(`${what}: ${(growth * 100).toFixed(1)} %`);
      if (!(growth <= GROWTH)) faults.push(`${what}: more than ${GROWTH * 100} % have been added`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(faults.length === 0 ? 'nothing has gone wrong' : [...new Set(faults)].join('\n'));
  return faults.length === 0 ? 0 : 1;
}

function printLook(look: Look): string {
  return Object.entries(look).map(([what, count]) => `${what} ${count}`).join(', ');
}

/** Waits for so many steps of the tour, and says how many there were. */
async function waitForSteps(page: Page, count: number): Promise<number> {
  return page.evaluate(
    ([most, longest]) =>
      new Promise<number>((done, fail) => {
        const { dataset } = document.documentElement;
        let [left, last] = [most, dataset['step']];
        const timer = setInterval(
          () => fail(new Error(`no step of the tour in time: ${dataset['kiosk']}, ${dataset['step']}`)),
          longest,
        );
        const observer = new MutationObserver(() => {
          if (dataset['kiosk'] !== 'tour' || dataset['step'] === last) return;
          last = dataset['step'];
          left -= 1;
          if (left > 0) return;
          clearInterval(timer);
          observer.disconnect();
          done(most);
        });
        observer.observe(document.documentElement, { attributeFilter: ['data-step', 'data-kiosk'] });
      }),
    [count, LONGEST_WAIT * SPEED] as const,
  );
}

/** Waits until the screen is by itself again, in its first scene, and says what the visitor has left behind. */
async function whatIsLeft(page: Page): Promise<string[]> {
  await waitForStep(page, 0);
  const until = Date.now() + TIDIED;
  for (;;) {
    const left = await page.evaluate(() => [
      document.documentElement.lang === 'en' ? '' : `the language is ${document.documentElement.lang}`,
      document.querySelector('.kiosk-dialog, dialog[open]') ? 'a dialog is left open' : '',
      document.querySelector('.legend[open]') ? 'the legend is left open' : '',
      document.querySelector('.kiosk-choices') ? '' : 'something is left chosen',
      (document.querySelector('.reading')?.scrollTop ?? 0) > 0 ? 'the column is left scrolled' : '',
      visualViewport?.scale === 1 ? '' : 'the page is left enlarged',
    ].filter(Boolean));
    if (left.length === 0 || Date.now() > until) return left;
    // Another scene has something chosen, and what is put away is drawn a frame later.
    await waitForStep(page, 0);
  }
}

/** In the second step of a round, which lasts for it: each step shows another place, with more elements or fewer. */
async function lookAt(page: Page, devtools: CDPSession): Promise<Look> {
  await waitForStep(page, 0);
  await setPace(page, 1);
  await waitForStep(page, 1);
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  const look = { nodes, ...await heapOf(devtools) };
  await setPace(page, SPEED);
  return look;
}

async function waitForStep(page: Page, step: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.dataset['step'] === wanted && document.documentElement.dataset['kiosk'] === 'tour',
    String(step),
    { timeout: LONGEST_WAIT, polling: 20 },
  );
}

async function setPace(page: Page, pace: number): Promise<void> {
  await page.evaluate((next) => { (window as unknown as Hurried).setPace(next); }, pace);
}

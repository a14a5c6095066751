/** A story of 1,000 places and 10,000 statements: clicks on the map and keys in the search, beside the bare page's click. */
import type { Page } from '@playwright/test';
import { Reader } from '../browser/reader.ts';
import { link } from '../../src/story/links.ts';
import { parse } from '../../src/story/parse.ts';
import { searchOf } from '../../src/story/search.ts';
import { syntheticStory } from '../synthetic-story.ts';
import { settled, withPage, type Bench } from './browser.ts';
import type { Row } from './rows.ts';
import { bareClicks, middleOf, timed, timedClick } from './timed.ts';

const RAW = syntheticStory({ places: 1000, statements: 10_000, seed: 1 });
export const STORY_FILE = { 'stories/synthetic/story.json': JSON.stringify(RAW) };
const ADDRESS = '?story=synthetic';

/** At this zoom each place stands alone. */
const ZOOM = 7;
const TIMES = 10;
const TYPED = ['harbour', 'garrison', 'ceasefire', 'refinery', 'evacuated', 'monday', 'mayor', 'telephone', 'inspected', 'grave', 'bridge', 'fuel'];

const { story } = parse(RAW);
if (!story) throw new Error('the synthetic story can’t be read');
const links = link(story);

/** Places to click on, from all over the story. */
const SPOTS = story.places.filter((_, i) => i % (story.places.length / TIMES) === 0).flatMap(({ id, names, geometry }) => {
  const cards = Math.min(links.statementsOf.get(id)?.length ?? 0, 3);
  return geometry?.type === 'Point' ? [{ name: names.en ?? '', at: [...geometry.coordinates].reverse().join('/'), cards }] : [];
});

/** What is in the field, the letter that is typed after it, and the statement that then stands first. */
interface Key { before: string; letter: string; first: string; count: number }

/** Letters early and late in a word, each of which puts another statement first, so that the answer can be told from the last. */
const KEYS = ((): Key[] => {
  const search = searchOf(story, links);
  const shownFor = (query: string) => {
    const found = search(query);
    return story.statements.filter(({ id }) => found.has(id));
  };
  return TYPED.flatMap((word, i): Key[] => {
    for (let length = 1 + (i % 4); length < word.length; length += 1) {
      const [before, after] = [shownFor(word.slice(0, length)), shownFor(word.slice(0, length + 1))];
      const first = after[0]?.id;
      if (first !== undefined && first !== before[0]?.id) return [{ before: word.slice(0, length), letter: word.charAt(length), first, count: after.length }];
    }
    return [];
  }).slice(0, TIMES);
})();
console.log(KEYS, SPOTS);

export async function measureLarge(bench: Bench, runs: number): Promise<Row[]> {
  const times: Record<'bare' | 'clicks' | 'keys', number[]> = { bare: [], clicks: [], keys: [] };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(...await withPage(bench, 'bare', {}, ({ page }) => bareClicks(page, TIMES)));
    await withPage(bench, 'page', { address: ADDRESS }, async ({ page }) => {
      times.clicks.push(...await spotClicks(page));
      times.keys.push(...await typedLetters(page));
    });
  }
  const base = { name: 'bare, click to its line', values: times.bare };
  return [
    { what: 'click on the map to painted statements, 10,000 statements', unit: 'ms', target: 4, ours: { name: 'page', values: times.clicks }, base },
    { what: 'key in the search to painted results, 10,000 statements', unit: 'ms', target: 4, ours: { name: 'page', values: times.keys }, base },
  ];
}

async function spotClicks(page: Page): Promise<number[]> {
  const middle = await middleOf(page, '.map');
  const times: number[] = [];
  for (const { name, at, cards } of SPOTS) {
    await page.evaluate((address) => window.bench.visit(address), `${ADDRESS}#map=${ZOOM}/${at}`);
    await settled(page);
    times.push(await timedClick(page, { selector: 'main h1', text: name, cards }, middle));
  }
  return times;
}

async function typedLetters(page: Page): Promise<number[]> {
  const { search } = new Reader(page);
  const times: number[] = [];
  await page.evaluate((address) => window.bench.visit(address), ADDRESS);
  await settled(page);
  for (const { before, letter, first } of KEYS) {
    await search.fill(before);
    await page.waitForTimeout(300);
    times.push(await timed(page, { selector: 'main h1', text: '', cards: 1, firstCard: first }, () => page.keyboard.press(letter)));
  }
  return times;
}

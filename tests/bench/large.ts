/**
 * A story of 1,000 places and 10,000 statements: clicks on the map and keys in the search, beside the bare page's
 * click.
 */
import type { Page } from '@playwright/test';
import { Reader } from '../browser/driver/reader.ts';
import { link, type Links } from '../../src/story/links.ts';
import { searchOf } from '../../src/story/search.ts';
import type { Story } from '../../src/story/story.ts';
import { syntheticStory } from '../synthetic-story.ts';
import { storyOf } from '../unit/stories.ts';
import { settled, withPage, type Bench } from './browser.ts';
import type { Row } from './rows.ts';
import { bareClicks, middleOf, rest, timed, timedClick } from './timed.ts';

const RAW = syntheticStory({ places: 1000, statements: 10_000, seed: 1 });
export const STORY_FILE = { 'stories/synthetic/story.json': JSON.stringify(RAW) };
const ADDRESS = '?story=synthetic';

/** At this zoom each place stands alone. */
const ZOOM = 7;
const TIMES = 10;
/** A column shows about so many cards without scrolling. */
const CARDS_IN_SIGHT = 3;
/** Words of the text, and names of places and speakers. */
const TYPED = [
  'harbour',
  'Kafodi',
  'garrison',
  'Lekasson',
  'refinery',
  'Gufodi',
  'inspected',
  'Nomile',
  'telephone',
  'Rudika',
  'grave',
  'Cebano',
  'Fomisson',
  'Miledi',
];

/** A place that stands in the middle of the map at `address`. */
interface Spot { name: string; address: string; cards: number }

/** What is in the field, the letter that is typed after it, and the statement that then stands first. */
interface Key { before: string; letter: string; first: string }

export async function measureLarge(bench: Bench, runs: number): Promise<Row[]> {
  const story = storyOf(RAW);
  const links = link(story);
  const [spots, keys] = [spotsOf(story, links), keysOf(story, links)];
  const times: Record<'bare' | 'clicks' | 'keys', number[]> = { bare: [], clicks: [], keys: [] };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(...await withPage(bench, 'bare', {}, ({ page }) => bareClicks(page, TIMES)));
    await withPage(bench, 'page', { address: ADDRESS }, async ({ page }) => {
      times.clicks.push(...await spotClicks(page, spots));
      times.keys.push(...await typedLetters(page, keys));
    });
  }
  const base = { name: 'bare, its line of text', values: times.bare };
  return [
    {
      what: 'click on the map to painted statements, 10,000 statements',
      unit: 'ms',
      target: 4,
      ours: { name: 'page', values: times.clicks },
      base,
    },
    {
      what: 'key in the search to painted results, 10,000 statements',
      unit: 'ms',
      target: 4,
      ours: { name: 'page', values: times.keys },
      base,
    },
  ];
}

/** Some places from all over the story. */
function spotsOf({ places }: Story, { statementsOf }: Links): Spot[] {
  return places
    .filter((_, i) => i % (places.length / TIMES) === 0)
    .flatMap(({ id, names, geometry }) => {
      if (geometry?.type !== 'Point') return [];
      const [lon, lat] = geometry.coordinates;
      return [
        {
          name: names.en ?? '',
          address: `${ADDRESS}#map=${ZOOM}/${lat}/${lon}`,
          cards: Math.min(statementsOf.get(id)?.length ?? 0, CARDS_IN_SIGHT),
        },
      ];
    });
}

/**
 * Letters early and late in a word, each of which puts another statement first, so that the answer can be told from the
 * last.
 */
function keysOf(story: Story, links: Links): Key[] {
  const search = searchOf(story, links);
  const firstFor = (query: string) => {
    const found = search(query);
    return story.statements.find(({ id }) => found.has(id))?.id;
  };
  return TYPED.flatMap((word, i): Key[] => {
    for (let length = 1 + (i % 4); length < word.length; length += 1) {
      const before = word.slice(0, length);
      const first = firstFor(word.slice(0, length + 1));
      if (first !== undefined && first !== firstFor(before)) return [{ before, letter: word.charAt(length), first }];
    }
    return [];
  }).slice(0, TIMES);
}

async function spotClicks(page: Page, spots: readonly Spot[]): Promise<number[]> {
  const middle = await middleOf(page, '.map');
  const times: number[] = [];
  for (const { name, address, cards } of spots) {
    await page.evaluate((to) => window.bench.visit(to), address);
    await settled(page);
    times.push(await timedClick(page, { words: ['main h1', name], cards }, middle));
  }
  return times;
}

async function typedLetters(page: Page, keys: readonly Key[]): Promise<number[]> {
  const { search } = new Reader(page);
  const times: number[] = [];
  await page.evaluate((to) => window.bench.visit(to), ADDRESS);
  await settled(page);
  for (const { before, letter, first } of keys) {
    await search.fill(before);
    await rest(page);
    times.push(await timed(page, { firstCard: first }, () => page.keyboard.press(letter)));
  }
  return times;
}

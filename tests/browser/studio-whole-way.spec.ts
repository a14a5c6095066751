/**
 * From an article's bare text to a site whose story `npm run check` passes, by mouse, by touch, and by keyboard
 * alone: with suggestions of the engine in its worker, a statement, places by search and by pin, and a dispute made by
 * hand.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { finger, keyboard, mouse, type Hand } from './driver/hands.ts';
import { Studio, test } from './driver/studio.ts';
import { expect } from './driver/test.ts';

// Dozens of steps, each with its way there.
test.describe.configure({ timeout: 180_000 });

const ARTICLE = readFileSync('tests/stories/texts/ferry.txt', 'utf8');

interface Way { hand: (page: Page) => Hand; pin: (studio: Studio) => Promise<void> }

async function wholeWay(studio: Studio, { hand: handOf, pin }: Way): Promise<void> {
  const { page, article, queue } = studio;
  const hand = handOf(page);
  await studio.open();
  await hand.press(studio.button('Bring in an article'));
  await hand.type(page.getByLabel('Text of the article'), ARTICLE.trimEnd());
  await hand.press(studio.button('Go on'));
  await expect(studio.title).toHaveValue('Skippers and islanders quarrel over a winter ferry to Gotland');
  await hand.type(page.getByLabel('Published by'), 'An invented article');
  await hand.choose(page.getByRole('radio', { name: /^In our own words/ }));
  await hand.type(page.getByLabel('Rights, as they are to be shown'), 'Part of Dateline (MIT licence)');
  await hand.type(page.getByLabel('About this text, as readers are told'), 'Nobody in it is real.');

  await hand.press(studio.button('Suggest places and statements'));
  await expect(queue).toContainText('to decide');
  const all = await studio.left();
  expect(all).toBeGreaterThan(12);
  for (const act of ['Accept', 'Accept', 'Accept', 'Skip', 'Reject'])
    await hand.press(queue.getByRole('button', { name: act, exact: true }));
  await expect.poll(() => studio.left()).toBe(all - 4);

  await hand.press(studio.sentence(/^A petition lies/));
  await hand.press(studio.button('Make a statement'));
  await hand.type(studio.statement.getByRole('combobox', { name: 'Who says it' }), 'The newsroom');
  await hand.press(studio.button('Add: Who says it'));
  await expect(studio.statement).toContainText('The newsroom ×');
  await hand.choose(studio.statement.getByRole('radio', { name: 'reports' }));
  await hand.press(studio.statement.getByRole('button', { name: 'Close' }));

  await hand.mark(studio.sentence(/^The newsletter Baltic/), 'Liepāja');
  await hand.press(studio.button('This names a place'));
  await hand.press(article.getByRole('button', { name: /^Liepāja .*Latvia/ }).first());
  await expect(article.getByRole('region', { name: 'Place: Liepāja' })).toContainText('→ Liepāja');

  await hand.mark(studio.sentence(/^It counted between/), 'Alder Quay');
  await hand.press(studio.button('This names a place'));
  await hand.press(studio.button('It is not here: place it on the map'));
  await pin(studio);
  await expect(page.getByLabel('Name of the place')).toHaveValue('Alder Quay');
  await hand.press(studio.button('Keep this place'));
  const quay = article.getByRole('region', { name: 'Place: Alder Quay' });
  await expect(quay).toContainText('→ Alder Quay');
  await hand.press(quay.getByRole('button', { name: 'Close' }));

  await hand.press(studio.sentence(/^The Circle said/));
  await hand.press(studio.statement.getByRole('button', { name: 'It disputes …' }));
  await hand.press(studio.sentence(/^According to the skippers/));
  await expect(studio.statement).toContainText('disputes “');

  await hand.press(studio.stepButton('Look'));
  await expect(studio.preview.getByRole('heading', { name: /^Skippers and islanders/ }).first()).toBeVisible();
  await hand.press(studio.stepButton('Take away'));
  await expect(page.getByRole('main')).toContainText('Nothing is wrong with the story.');
  const download = page.waitForEvent('download');
  await hand.press(studio.button('Save the whole site (zip)'));
  const saying = check(await (await download).path());
  expect(saying).toContain('places');
  expect(saying).toContain('statements');
}

/** @returns what `npm run check` says of the story in the zip; that nothing is wrong with it. */
function check(zip: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-taken-away-'));
  try {
    const files = unzipSync(readFileSync(zip));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const story = Object.keys(files).find((name) => name.endsWith('/story.json'))!;
    const written = JSON.parse(strFromU8(files[story]!));
    expect(written.relations).toContainEqual(expect.objectContaining({ type: 'disputes' }));
    expect(written.places).toContainEqual(expect.objectContaining({ geometry: expect.anything() }));
    const { status, stdout, stderr } = spawnSync(process.execPath,
      ['--import', 'tsx', 'src/cli/check.ts', join(folder, story)], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const onMap = (hand: (page: Page) => Hand) => async (studio: Studio) => {
  await hand(studio.page).press(studio.button('Set a pin'));
  await studio.setPin(hand === finger);
};
const byCoordinates = async (studio: Studio) => {
  const hand = keyboard(studio.page);
  await hand.type(studio.page.getByLabel(/^Or paste GeoJSON/), '57.64, 18.28');
  await hand.press(studio.button('Take it'));
};

test('by keyboard alone', async ({ studio }) => {
  await wholeWay(studio, { hand: keyboard, pin: byCoordinates });
});

test.describe('with a map', () => {
  test.use({ drawsMap: true, paintsMap: false });

  test('by mouse', async ({ studio }) => {
    await wholeWay(studio, { hand: mouse, pin: onMap(mouse) });
  });

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('by touch', async ({ studio }) => {
      await wholeWay(studio, { hand: finger, pin: onMap(finger) });
    });
  });
});

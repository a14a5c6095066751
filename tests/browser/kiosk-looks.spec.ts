/**
 * What can be read from across a hall, and touched by any hand: on screens of many sizes and densities, in each
 * language.
 */
import type { Locator } from '@playwright/test';
import {
  clampOf, cutIn, fontsOfInvitation, forEachScene, smallWords, tooSmall, windowOf, wordSize,
} from './driver/hall.ts';
import { serveDanube } from './driver/danube.ts';
import { expect, test, type Reader } from './driver/test.ts';
import { ADDRESS, ADDRESS_WITHOUT_STILL } from './serve.ts';

test.use({ drawsMap: false });

type Size = readonly [width: number, height: number];
/** The page in each of some sizes, one after the other. */
type InEach = (sizes: readonly Size[], look: (size: string) => Promise<void>) => Promise<void>;

async function open(reader: Reader, more: string, address = ADDRESS): Promise<InEach> {
  await reader.kiosk.drawStill();
  await reader.page.goto(`${address}?mode=kiosk&motion=reduced&${more}`);
  await reader.mapIs('unavailable');
  await reader.page.evaluate(() => document.fonts.ready);
  const resize = await windowOf(reader.page);
  return async (sizes, look) => {
    for (const [width, height] of sizes) {
      await resize(width, height);
      await reader.painted();
      await look(`${width} × ${height}`);
    }
  };
}

/** s; longer than any machine needs to look at a scene. */
const DWELL = 100;

const [SMALL, TALL, HUGE] = [[1280, 800], [1080, 1920], [3840, 2160]] as const;

/** The map's words are as large in each language, and only one tour is told beside them. */
for (const [story, language, hasStill, sizes] of [
  ['kursk', 'en', true, [SMALL, TALL, HUGE]], ['kursk', 'uk', false, [SMALL, TALL]], ['kursk', 'ru', false, [SMALL]],
  ['kursk', 'ko', false, [TALL]], ['danube', 'en', false, [SMALL, TALL]],
] as const) {
  test(`every statement of the tour is whole, and large enough: ${story}, ${language}`, async ({ reader }) => {
    test.slow();
    const { page } = reader;
    const wordSizes: number[] = [];
    await serveDanube(page);
    await page.clock.install();
    const query = `story=${story}&dwell=${DWELL}&lang=${language}`;
    const inEach = await open(reader, query, hasStill ? ADDRESS : ADDRESS_WITHOUT_STILL);
    await forEachScene(page, { dwell: DWELL, hasStill }, async (scene) => {
      await inEach(sizes, async (size) => {
        // The page has its new size a frame later, which can be long on a slow machine.
        await expect
          .poll(async () => [...await cutIn(page), ...await smallWords(page)], {
            message: `${scene}, ${size}`, timeout: 60_000,
          })
          .toEqual([]);
      });
      wordSizes.push(await wordSize(page));
    });
    // A short statement is told in large letters: on a screen that is a metre high, read from well over three metres.
    if (story === 'kursk' && language === 'en') expect(Math.max(...wordSizes)).toBeCloseTo(0.059, 3);
    expect(Math.min(...wordSizes)).toBeGreaterThan(0.02);
  });
}

test('a statement that no size makes fit ends with a sign, and says how all of it is read', async ({ reader }) => {
  await reader.page.route('**/stories/kursk/story.json', async (route) => {
    const response = await route.fetch();
    const story = (await response.json()) as {
      paragraphs: string[];
      statements: { anchors: { paragraph: number; exact: string }[] }[];
    };
    const endless = 'and so it went on for a long time '.repeat(150);
    const anchor = story.statements.find(({ anchors }) => anchors[0]?.exact.includes('completely liberate'))!
      .anchors[0]!;
    story.paragraphs[anchor.paragraph - 1] = story.paragraphs[anchor.paragraph - 1]!.replace(
      anchor.exact,
      `${anchor.exact} ${endless}to the end`,
    );
    anchor.exact = `${anchor.exact} ${endless}to the end`;
    await route.fulfill({ json: story });
  });
  await reader.kiosk.giveClock();
  await open(reader, 'dwell=120&lang=en', ADDRESS_WITHOUT_STILL);
  await reader.kiosk.nextScene();
  const told = reader.kiosk.told;
  await expect(told).toContainText('KCNA claims');
  await expect(told.getByText('touch to read all of it')).toBeInViewport({ ratio: 1 });
  const { lines, isCut } = await clampOf(reader.page);
  expect(lines).toBeGreaterThan(5);
  expect(isCut).toBe(true);
  expect(await told.evaluate((box) => box.scrollHeight <= box.clientHeight)).toBe(true);
});

test('letters that come late are used all the same', async ({ reader }) => {
  await reader.page.route('**/source-*.woff2', async (route) => {
    await reader.page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await route.continue();
  });
  await open(reader, 'dwell=120&lang=en', ADDRESS_WITHOUT_STILL);
  await expect.poll(() => fontsOfInvitation(reader.page)).toContain('Source Sans 3');
});

/** Reads on to the end, a screen at a time, and looks at what is there each time. */
async function readOn(column: Locator, look: () => Promise<void>): Promise<void> {
  for (let at = 0; ; at += 250) {
    const end = await column.evaluate((element, top) => {
      element.scrollTo({ top });
      return element.scrollHeight - element.clientHeight;
    }, at);
    await look();
    if (at >= end) return;
  }
}

/** The side of a target, CSS px: 5.5 % of the shorter side, or 15 mm at so many px per inch. */
const leastTarget = ([width, height]: Size, ppi: number) =>
  Math.floor(Math.max(0.055 * Math.min(width, height), (15 / 25.4) * ppi));

test('whatever can be touched in a visit, or read, is large enough on each screen', async ({ reader }) => {
  test.slow();
  const { page } = reader;
  await reader.kiosk.giveClock();
  const inEach = await open(reader, 'dwell=120&idle=600&lang=uk,en,ru,ko');
  await reader.kiosk.touch();
  const look = (size: Size) => async () => {
    expect(await tooSmall(page, leastTarget(size, 96), false)).toEqual([]);
    expect(await smallWords(page)).toEqual([]);
  };
  for (const size of [SMALL, TALL, HUGE]) await inEach([size], look(size));
  await inEach([SMALL], () => readOn(reader.column.main, look(SMALL)));
  await reader.kiosk.choices.getByRole('link').nth(2).click();
  await readOn(reader.column.main, look(SMALL));
  for (const size of [TALL, HUGE]) await inEach([size], look(size));
  await reader.kiosk.pass(601);
  await expect(reader.kiosk.question('Ви ще тут?')).toBeVisible();
  await inEach([SMALL, TALL, HUGE], async () => expect(await smallWords(page)).toEqual([]));
});

test('on a small dense screen it measures 15 mm; the attendant’s page is sized from the screen too', async ({
  reader,
}) => {
  const { page } = reader;
  const inEach = await open(reader, 'dwell=120&lang=en&ppi=120&status=1');
  await inEach([HUGE, SMALL], async () => expect(await smallWords(page)).toEqual([]));
  await reader.kiosk.status.getByRole('button').click();
  await reader.kiosk.touch();
  expect(await tooSmall(page, leastTarget(SMALL, 120), false)).toEqual([]);
});

/**
 * What can be read from across a hall, and touched by any hand: on screens of many sizes and densities, in each
 * language.
 */
import type { Locator } from '@playwright/test';
import { clampOf, cutIn, fontsOfInvitation, forEachStep, tooSmall, ways, wordSize } from './driver/hall.ts';
import { expect, test, type Reader } from './driver/test.ts';

test.use({ drawsMap: false });

async function open(reader: Reader, more: string): Promise<void> {
  await reader.kiosk.drawStill();
  await reader.page.goto(`./?mode=kiosk&motion=reduced&${more}`);
  await reader.mapIs('unavailable');
  await reader.page.evaluate(() => document.fonts.ready);
}

/** s; longer than any machine needs to look at a step. */
const DWELL = 100;

const [SMALL, WIDE, TALL, HUGE] = [[1280, 800], [1920, 1080], [1080, 1920], [3840, 2160]] as const;

for (const [language, ppi, sizes] of [
  ['en', 150, [SMALL, WIDE, TALL]],
  ['uk', 200, [SMALL, WIDE, TALL]],
  ['ru', 96, [SMALL, WIDE, HUGE]],
  ['ko', 200, [SMALL, TALL]],
] as const) {
  test(`every statement of the tour is whole: ${language}, ${ppi} px per inch`, async ({ reader }) => {
    test.slow();
    await reader.page.clock.install();
    await open(reader, `dwell=${DWELL}&lang=${language}&ppi=${ppi}`);
    await forEachStep(reader.page, DWELL, async (step) => {
      for (const [width, height] of sizes) {
        await reader.page.setViewportSize({ width, height });
        // The page has its new size a frame later, which can be long on a slow machine.
        await expect
          .poll(() => cutIn(reader.page), { message: `${step}, ${width} × ${height}`, timeout: 60_000 })
          .toEqual([]);
      }
    });
  });
}

test('short statements are told in large letters, and a long one in smaller', async ({ reader }) => {
  await reader.page.clock.install();
  await open(reader, `dwell=${DWELL}&lang=en`);
  const sizes: number[] = [];
  await forEachStep(reader.page, DWELL, async () => { sizes.push(await wordSize(reader.page)); });
  // 6 % of the screen's shorter side: on one of a metre and a half, read from well over three metres.
  expect(Math.max(...sizes)).toBe(48);
  expect(Math.min(...sizes)).toBeLessThan(48);
  expect(Math.min(...sizes)).toBeGreaterThan(24);
});

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
  await open(reader, 'dwell=120&lang=en');
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
  await open(reader, 'dwell=120&lang=en');
  await expect.poll(() => fontsOfInvitation(reader.page)).toContain('Source Sans 3');
});

/** mm. */
const LEAST = 15;

/** Reads on to the end, a screen at a time, and looks at what is there each time. */
async function readOn(column: Locator, look: () => Promise<void>): Promise<void> {
  for (let at = 0; ; at += 400) {
    const end = await column.evaluate((element, top) => {
      element.scrollTo({ top });
      return element.scrollHeight - element.clientHeight;
    }, at);
    await look();
    if (at >= end) return;
  }
}

// On a denser screen the circles around rings that stand close cover each other, as the map's distances don't grow with
// it.
for (const [language, ppi, hasStill] of [['en', 96, true], ['uk', 120, false]] as const) {
  test(`whatever can be touched measures 15 mm: ${language}, ${ppi} px per inch`, async ({ reader }) => {
    test.slow();
    const { page } = reader;
    const least = Math.floor((LEAST / 25.4) * ppi);
    await open(reader, `dwell=120&lang=${language}&ppi=${ppi}`);
    await reader.kiosk.touch();
    const found = new Set<string>();
    const look = async () => { for (const one of await tooSmall(page, least, hasStill)) found.add(one); };
    await readOn(reader.column.main, look);
    await ways(page).firstOfCard.click();
    await readOn(reader.column.main, look);
    await ways(page).back.click();
    await readOn(reader.column.main, look);
    await reader.column.main.evaluate((element) => element.scrollTo({ top: 0 }));
    await ways(page).filter.click();
    await look();
    expect([...found]).toEqual([]);
  });
}

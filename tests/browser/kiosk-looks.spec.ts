/** What can be read from across a hall, and touched by any hand: on screens of many sizes and densities, in each language. */
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Reader } from './reader.ts';

/** Opens a public screen in the hour of the still map: the map itself takes seconds to draw in software, and has tests of its own. */
async function open({ page }: Reader, more: string): Promise<void> {
  await page.addInitScript(() => { window.name = `dateline-kiosk:${JSON.stringify({ stillSince: Date.now() })}`; });
  await page.goto(`./?mode=kiosk&motion=reduced&${more}`);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'unavailable', { timeout: 40_000 });
  await page.evaluate(() => document.fonts.ready);
}

/** What is cut off in the tour, or would not be seen. */
const cutIn = (page: Page) => page.evaluate(() => {
  const told = document.querySelector<HTMLElement>('.kiosk-told')!;
  const room = told.getBoundingClientRect();
  const foot = document.querySelector('.kiosk-foot')!.getBoundingClientRect();
  const words = [...document.querySelectorAll('.kiosk-told :is(h2, .kiosk-who, .card-words, .original)')].flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lies = [...range.getClientRects()].every(({ left, right, top, bottom }) => left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom);
    return lies ? [] : [element.textContent];
  });
  return [
    ...words,
    told.scrollHeight > told.clientHeight ? `${told.scrollHeight} px in ${told.clientHeight}` : '',
    told.scrollWidth > told.clientWidth ? `${told.scrollWidth} px across ${told.clientWidth}` : '',
    'cut' in told.dataset ? 'marked as cut' : '',
    foot.bottom > innerHeight || foot.right > innerWidth ? 'the foot leaves the screen' : '',
  ].filter(Boolean);
});

/** CSS px, of the statements' words. */
const letters = (page: Page) => page.locator('.kiosk-told .card-words').first().evaluate((words) => parseFloat(getComputedStyle(words).fontSize));

/** s; longer than any machine needs to look at a step. */
const DWELL = 100;

/** One step of the tour after the other, without the wait. */
async function forEachStep({ page }: Reader, act: (step: string) => Promise<void>): Promise<void> {
  const count = Number((await page.locator('.kiosk-count').textContent())?.split('/')[1]);
  for (let at = 0; at < count; at += 1) {
    await expect(page.locator('.kiosk-count')).toHaveText(`${at + 1} / ${count}`);
    await act(`step ${at + 1}`);
    await page.clock.fastForward(DWELL * 1000);
  }
}

const [SMALL, WIDE, TALL, HUGE] = [[1280, 800], [1920, 1080], [1080, 1920], [3840, 2160]] as const;

for (const [language, ppi, sizes] of [
  ['en', 150, [SMALL, WIDE, TALL]], ['uk', 200, [SMALL, WIDE, TALL]], ['ru', 96, [SMALL, WIDE, HUGE]], ['ko', 200, [SMALL, TALL]],
] as const) {
  test(`every statement of the tour is whole: ${language}, ${ppi} px per inch`, async ({ reader }) => {
    test.slow();
    await reader.page.clock.install();
    await open(reader, `dwell=${DWELL}&lang=${language}&ppi=${ppi}`);
    await forEachStep(reader, async (step) => {
      for (const [width, height] of sizes) {
        await reader.page.setViewportSize({ width, height });
        // The page has its new size a frame later, which can be long on a slow machine.
        await expect.poll(() => cutIn(reader.page), { message: `${step}, ${width} × ${height}`, timeout: 60_000 }).toEqual([]);
      }
    });
  });
}

test('short statements are told in large letters, and a long one in smaller', async ({ reader }) => {
  await reader.page.clock.install();
  await open(reader, `dwell=${DWELL}&lang=en`);
  const sizes: number[] = [];
  await forEachStep(reader, async () => { sizes.push(await letters(reader.page)); });
  // 6 % of the screen's shorter side: on one of a metre and a half, read from well over three metres.
  expect(Math.max(...sizes)).toBe(48);
  expect(Math.min(...sizes)).toBeLessThan(48);
  expect(Math.min(...sizes)).toBeGreaterThan(24);
});

test('a statement that no size makes fit ends with a sign, and says how all of it is read', async ({ reader }) => {
  await reader.page.route('**/stories/kursk/story.json', async (route) => {
    const response = await route.fetch();
    const story = await response.json() as { paragraphs: string[]; statements: { anchors: { paragraph: number; exact: string }[] }[] };
    const endless = 'and so it went on for a long time '.repeat(150);
    const anchor = story.statements.find(({ anchors }) => anchors[0]?.exact.includes('completely liberate'))!.anchors[0]!;
    story.paragraphs[anchor.paragraph - 1] = story.paragraphs[anchor.paragraph - 1]!.replace(anchor.exact, `${anchor.exact} ${endless}to the end`);
    anchor.exact = `${anchor.exact} ${endless}to the end`;
    await route.fulfill({ json: story });
  });
  await open(reader, 'dwell=120&lang=en');
  const told = reader.page.locator('.kiosk-told');
  await expect(told).toContainText('KCNA claims');
  await expect(told.getByText('touch to read all of it')).toBeInViewport({ ratio: 1 });
  const lines = await told.locator('.card-words').evaluate((words) => ({ clamp: getComputedStyle(words).webkitLineClamp, isCut: words.scrollHeight > words.clientHeight }));
  expect(Number(lines.clamp)).toBeGreaterThan(5);
  expect(lines.isCut).toBe(true);
  expect(await told.evaluate((box) => box.scrollHeight <= box.clientHeight)).toBe(true);
});

test('letters that come late are used all the same', async ({ reader }) => {
  await reader.page.route('**/source-*.woff2', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
    await route.continue();
  });
  await open(reader, 'dwell=120&lang=en');
  const devtools = await reader.page.context().newCDPSession(reader.page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const fontOf = async (selector: string) => {
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    return (await devtools.send('CSS.getPlatformFontsForNode', { nodeId })).fonts.map(({ familyName }) => familyName).join();
  };
  await expect.poll(() => fontOf('.kiosk-touch')).toContain('Source Sans 3');
});

/** mm. */
const LEAST = 15;

/**
 * Targets that answer to less than a square of so many CSS px around their middle, each with the size of what does answer; of those
 * that lie in the open, with room for it. A place's words in the text share with others above and below them.
 */
const tooSmall = (page: Page, least: number, ways: string) => page.evaluate(([least, ways]) => {
  const openTop = document.querySelector('.filters')!.getBoundingClientRect().bottom;
  const openBottom = document.querySelector('.kiosk-bar')!.getBoundingClientRect().top;
  const answers = (target: Element, x: number, y: number) => target.contains(document.elementFromPoint(x, y));
  /** How far it answers to both sides of a point along an axis. */
  const extent = (target: Element, x: number, y: number, dx: number, dy: number) => [1, -1].reduce((sum, sign) => {
    let far = 0;
    while (far < least && answers(target, x + sign * dx * (far + 1), y + sign * dy * (far + 1))) far += 1;
    return sum + far;
  }, 1);
  const targets = [...document.querySelectorAll(ways)];
  return targets.flatMap((target) => {
    // The longest line of words that go over two, and of a place in the still map its ring.
    const seen = target.closest('.still') ? target.querySelector('path') ?? target : target;
    const box = [...seen.getClientRects()].sort((one, other) => other.width - one.width)[0];
    if (!box) return [];
    const [x, y, edge] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2, Math.max(least, box.height) / 2];
    const isScrolled = target.closest('.reading') !== null && target.closest('.filters') === null;
    if (isScrolled && (y - edge < openTop || y + edge > openBottom)) return [];
    if (!answers(target, x, y)) return [];
    const [width, height] = [extent(target, x, y, 1, 0), extent(target, x, y, 0, 1)];
    const isSharing = target.matches('.place-words, .still a');
    const wanted = isSharing ? 0.7 * least : least - 1;
    return width >= wanted && height >= wanted ? [] : [`${target.getAttribute('class') ?? target.tagName} “${target.textContent.slice(0, 30)}” ${width} × ${height}`];
  });
}, [least, ways] as const);

async function visit({ page }: Reader): Promise<void> {
  await page.mouse.click(300, 400);
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', 'visit');
}

const WAYS = 'main a[href], .bar a[href], button, summary, input[type="search"], select, label.choice';

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

// On a denser screen the circles around rings that stand close cover each other, as the map's distances don't grow with it.
for (const [language, ppi, ways] of [['en', 96, `${WAYS}, .still a`], ['uk', 120, WAYS]] as const) {
  test(`whatever can be touched measures 15 mm: ${language}, ${ppi} px per inch`, async ({ reader }) => {
    test.slow();
    const { page } = reader;
    const least = Math.floor((LEAST / 25.4) * ppi);
    await open(reader, `dwell=120&lang=${language}&ppi=${ppi}`);
    await visit(reader);
    const found = new Set<string>();
    const look = async () => { for (const one of await tooSmall(page, least, ways)) found.add(one); };
    await readOn(reader.column, look);
    await page.locator('.card-foot a').first().click();
    await readOn(reader.column, look);
    await page.locator('.back').click();
    await readOn(reader.column, look);
    await reader.column.evaluate((element) => element.scrollTo({ top: 0 }));
    await page.locator('.filters button').first().click();
    await look();
    expect([...found]).toEqual([]);
  });
}

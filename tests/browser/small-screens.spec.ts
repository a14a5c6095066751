/** The page on a phone, upright and on its side, and in windows that are small since all in them is large. */
import { danube } from '../unit/danube.ts';
import { kursk } from '../unit/stories.ts';
import { serveDanube } from './driver/danube.ts';
import { expect, onPage, test } from './driver/test.ts';

const PHONE = { width: 390, height: 844 };

test.describe('a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: PHONE, paintsMap: false });

  test.describe('without a drawn map', () => {
    test.use({ drawsMap: false });

    for (const [story, query, serveIt] of [[kursk, '?', null], [danube, '?story=danube&', serveDanube]] as const) {
      test(`${story.id}: after a choice its name and words of a statement are in view, `
        + 'upright and on its side', async ({ reader, page }) => {
        await serveIt?.(page);
        // The picture would be drawn anew for each place.
        await reader.hold('**/static-map-*.js');
        await page.goto(`./${query}`);
        await reader.mapIs('unavailable');
        const places = story.places.map(({ id }) => id);
        for (const size of [PHONE, { width: 640, height: 400 }, { width: 844, height: 390 }]) {
          await page.setViewportSize(size);
          const seen = await reader.sheet.inViewOfEach(query, places);
          const poor = Object.entries(seen)
            .filter(([, { name, words, isWhole }]) => !name || !(words >= 60 || isWhole));
          expect(poor, `${size.width} × ${size.height}`).toEqual([]);
        }
      });
    }
  });

  test('the sheet has three heights, by finger and by key, and the map has the rest', async ({ reader }) => {
    await reader.open();
    const { sheet, map } = reader;
    const height = async () => Math.round((await sheet.sheet.boundingBox())?.height ?? 0);
    const half = await height();
    const rest = () => map.pane.boundingBox().then((box) => Math.round(box?.height ?? 0));
    expect(await rest() + half).toBe(PHONE.height - 48);
    await expect(sheet.handle).toHaveAccessibleName('Size of the panel');
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'half');

    // A finger in the words moves the sheet as long as it is not whole, and then scrolls them.
    await sheet.drag(reader.column.summary, 0, -250);
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'full');
    expect(await height()).toBe(PHONE.height - 48);
    expect(await reader.column.scrolled()).toBe(0);
    await sheet.drag(reader.column.summary, 0, -200);
    await expect.poll(() => reader.column.scrolled()).toBeGreaterThan(100);
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'full');
    await expect.poll(async () => {
      await reader.column.scrollTo(0);
      await reader.painted();
      return reader.column.scrolled();
    }, 'it goes on for a while').toBe(0);
    await sheet.drag(reader.column.summary, 0, 250);
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'half');

    // By its handle, and by keys on that.
    await sheet.drag(sheet.handle, 0, 250);
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'small');
    expect(await height()).toBeLessThan(half / 2);
    await expect.poll(rest).toBe(PHONE.height - 48 - await height());
    await sheet.handle.press('End');
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'full');
    // What has the focus on the map is not left below it.
    await reader.marker('North Korea').focus();
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'half');
    await expect.poll(() => map.isOnTop(reader.marker('North Korea'))).toBe(true);

    // What is chosen comes up with its words, in the middle of the map that is seen.
    await sheet.handle.press('Home');
    await expect.poll(rest).toBe(PHONE.height - 48 - await height());
    await reader.settled();
    await reader.marker('Kursk region').tap();
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'half');
    await expect(reader.heading('Kursk region').first()).toBeInViewport({ ratio: 1 });
    await reader.settled();
    // Below the words of what moved, which lead to their statement.
    await map.clickMiddle(0, 25);
    await reader.painted();
    await expect(reader.heading('Kursk region').first()).toBeInViewport({ ratio: 1 });

    // On and back by a swipe on its head, and by buttons beside the handle.
    await sheet.drag(reader.heading('Kursk region').first(), -120, 10);
    await expect(reader.heading('Moscow').first()).toBeVisible();
    await expect(sheet.before).toHaveAccessibleName('Previous place: Kursk region');
    await sheet.drag(reader.heading('Moscow').first(), 120, 10);
    await expect(reader.heading('Kursk region').first()).toBeVisible();
    await sheet.next.tap();
    await expect(reader.heading('Moscow').first()).toBeVisible();
    expect(await reader.violations()).toEqual([]);

    // Up again for what is chosen after something else, and down for what is chosen first.
    await sheet.handle.press('Home');
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'small');
    await reader.changeAddress('./?place=ukraine');
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'half');
    await reader.changeAddress('./?');
    await expect(reader.column.article).toBeVisible();
    await sheet.handle.press('End');
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'full');
    await reader.words('moscow').first().tap();
    await expect(sheet.handle).toHaveAttribute('aria-valuetext', 'half');
  });
});

onPage('at 400 % the words come before the map', async ({ reader, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await reader.open('?place=kursk');
  const [words, map] = await Promise.all([reader.column.main.boundingBox(), reader.map.pane.boundingBox()]);
  expect(words?.y).toBeLessThanOrEqual(56);
  expect(map?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
  await expect(reader.heading('Kursk region').first()).toBeInViewport({ ratio: 1 });
  expect(await reader.width()).toBeLessThanOrEqual(320);
});

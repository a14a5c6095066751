/** The first visit, over a slow line: the designed letters come, all together, and hardly a line moves. */
import { serveDanube } from './driver/danube.ts';
import { alienFonts, slowLine, watchShifts } from './driver/first-visit.ts';
import { expect, test } from './driver/test.ts';

test.use({ paintsMap: false });

for (const [story, size] of [
  ['kursk', { width: 1280, height: 800 }],
  ['danube', { width: 390, height: 844 }],
] as const) {
  test(`${story} at ${size.width} px: all words are in the page’s own letters`, async ({ reader, page }) => {
    if (story === 'danube') await serveDanube(page);
    await page.setViewportSize(size);
    const shift = await watchShifts(page);
    await slowLine(page, 1.6, 150);
    // All that the map wants for its names, at 200 KB a second.
    test.slow();
    await page.goto(story === 'danube' ? './?story=danube' : './');
    await reader.mapIs('idle', 100_000);
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => alienFonts(page)).toEqual({});
    expect(await shift()).toBeLessThanOrEqual(0.02);
  });
}

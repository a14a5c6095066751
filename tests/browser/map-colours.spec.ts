/** What the map itself is drawn in, looked at as pixels. */
import { dark, light } from '../../src/cartography/theme.ts';
import { countsOf } from './driver/pixels.ts';
import { expect, onMap, type Reader } from './driver/test.ts';

const pixelsOf = async (reader: Reader, colour: string, side?: number) =>
  countsOf(await reader.map.picture(side)).get(colour) ?? 0;
/** Pixels; far more than any sign or letter has. */
const AN_AREA = 20_000;

onMap('the open map takes on other colours, and those of the device when it changes', async ({ reader }) => {
  await reader.page.emulateMedia({ colorScheme: 'light' });
  await reader.open();
  await expect.poll(() => pixelsOf(reader, light.water)).toBeGreaterThan(AN_AREA);
  await reader.bar.set('colours', { label: 'Dark' });
  await expect.poll(() => pixelsOf(reader, dark.water)).toBeGreaterThan(AN_AREA);
  await reader.bar.set('colours', { label: 'Automatic' });
  await expect.poll(() => pixelsOf(reader, light.water)).toBeGreaterThan(AN_AREA);
  await reader.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => pixelsOf(reader, dark.water)).toBeGreaterThan(AN_AREA);
});

onMap('what is chosen has its whole colour, and everything else less of it', async ({ reader }) => {
  await reader.open();
  await expect.poll(() => pixelsOf(reader, light.water)).toBeGreaterThan(AN_AREA);
  expect(await pixelsOf(reader, light.roles.sideA)).toBeLessThan(AN_AREA);
  await reader.open('?place=russia');
  await expect.poll(() => pixelsOf(reader, light.roles.sideA)).toBeGreaterThan(AN_AREA);
});

onMap('what is contested is hatched', async ({ reader }) => {
  const SIDE = 40;
  await reader.open('?place=kursk&projection=mercator#map=8/51.75/36.6');
  const fill = () => pixelsOf(reader, light.roles.subject, SIDE);
  await expect.poll(fill).toBeGreaterThan(SIDE ** 2 / 3);
  expect(await fill()).toBeLessThan(SIDE ** 2 * 0.95);
  // The same ground of a place that nobody contests.
  await reader.open('?place=ukraine&projection=mercator#map=8/49.2/31.5');
  await expect.poll(() => pixelsOf(reader, light.roles.sideB, SIDE)).toBe(SIDE ** 2);
});

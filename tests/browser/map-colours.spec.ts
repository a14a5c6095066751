/** What the map itself is drawn in, looked at as pixels. */
import { dark, light } from '../../src/cartography/theme.ts';
import { countsOf } from './driver/pixels.ts';
import { expect, onMap, SMALL, type Reader } from './driver/test.ts';

onMap.use({ viewport: SMALL });

const pixelsOf = async (reader: Reader, colour: string) => countsOf(await reader.map.picture()).get(colour) ?? 0;
/** Pixels; far more than any sign or letter has. */
const AN_AREA = 10_000;

onMap('the open map takes on other colours, and those of the device when it changes', async ({ reader }) => {
  await reader.page.emulateMedia({ colorScheme: 'light' });
  await reader.open();
  await expect.poll(() => pixelsOf(reader, light.water)).toBeGreaterThan(AN_AREA);
  await reader.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => pixelsOf(reader, dark.water)).toBeGreaterThan(AN_AREA);
  await reader.bar.set('colours', { label: 'Light' });
  await expect.poll(() => pixelsOf(reader, light.water)).toBeGreaterThan(AN_AREA);
  await reader.bar.set('colours', { label: 'Automatic' });
  await expect.poll(() => pixelsOf(reader, dark.water)).toBeGreaterThan(AN_AREA);
});

onMap('what is chosen has its whole colour, all else less of it; what is contested is hatched', async ({ reader }) => {
  /** CSS px of a square with a place's fill in it and no name, and where it lies from the middle of the map. */
  const SIDE = 40;
  const KURSK = [58, -119] as const;
  const UKRAINE = [-52, 56] as const;
  const share = async (colour: string, where: readonly [number, number]) =>
    (countsOf(await reader.map.picture(SIDE, where)).get(colour) ?? 0) / SIDE ** 2;
  const choose = (choice: string) => reader.open(`?${choice}projection=mercator#map=6/50.4/34.2`);
  const { subject, sideA, sideB } = light.roles;

  await choose('place=kursk&');
  await expect.poll(() => share(subject, KURSK)).toBeGreaterThan(1 / 3);
  // It covers three fifths of the square, a third of which its hatch takes.
  expect(await share(subject, KURSK)).toBeLessThan(1 / 2);
  expect(await share(sideB, UKRAINE)).toBe(0);
  expect(await share(light.land, UKRAINE)).toBe(0);

  await choose('place=ukraine&');
  await expect.poll(() => share(sideB, UKRAINE)).toBe(1);
  expect(await share(subject, KURSK)).toBe(0);

  await choose('place=russia&');
  await expect.poll(() => pixelsOf(reader, sideA)).toBeGreaterThan(AN_AREA);
  expect(await share(sideB, UKRAINE)).toBe(0);

  await choose('');
  await expect.poll(() => pixelsOf(reader, sideA)).toBeLessThan(AN_AREA);
  expect(await share(sideB, UKRAINE)).toBe(0);
});

/** What the map itself says: of water, of what is chosen, of the subject and of borders. */
import { light } from '../../src/cartography/theme.ts';
import { serveDanube } from './driver/danube.ts';
import { countsOf } from './driver/pixels.ts';
import { expect, onMap, test, type Reader } from './driver/test.ts';

/** CSS px of the square in the map's middle that is looked at. */
const SIDE = 40;
const share = async (reader: Reader, colour: string) =>
  (countsOf(await reader.map.picture(SIDE)).get(colour) ?? 0) / SIDE ** 2;

test('a story’s sea is water of its own colour', async ({ reader }) => {
  await serveDanube(reader.page);
  await reader.open('?story=danube&projection=mercator#map=7/42.8/33');
  await expect.poll(() => share(reader, light.storyWater)).toBe(1);
});

onMap('beside what is chosen the others are paler', async ({ reader }) => {
  const ukraine = 'projection=mercator#map=7/49.9/31.5';
  await reader.open(`?place=ukraine&${ukraine}`);
  await expect.poll(() => share(reader, light.roles.sideB)).toBeGreaterThan(0.5);
  await reader.open(`?place=kursk&${ukraine}`);
  await expect.poll(() => share(reader, light.roles.sideB)).toBe(0);
  expect(await share(reader, light.land)).toBe(0);
});

onMap('what is said of borders is about those in view', async ({ reader }) => {
  await reader.open('?#map=5.5/45.5/34');
  await expect(reader.map.credits).toContainText('Disputed borders dashed: Crimea');
  await reader.open('?#map=5.5/52/100');
  await expect(reader.map.credits).toContainText('Borders: who governs');
});

onMap('the subject that is a speck on the map is shown from near, and leads to its place', async ({ reader }) => {
  await reader.open();
  await reader.map.closeUp.click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
  await expect(reader.map.closeUp).toBeHidden();
});

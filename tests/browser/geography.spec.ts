/** What the map itself says: of water, of the subject and of borders. */
import { light } from '../../src/cartography/theme.ts';
import { serveDanube } from './driver/danube.ts';
import { countsOf } from './driver/pixels.ts';
import { expect, onBlankMap, test } from './driver/test.ts';

test('a story’s sea is water of its own colour', async ({ reader }) => {
  await serveDanube(reader.page);
  await reader.open('?story=danube&projection=mercator#map=7/42.8/33');
  const SIDE = 40;
  const inTheMiddle = async () => countsOf(await reader.map.picture(SIDE)).get(light.storyWater);
  await expect.poll(inTheMiddle).toBe(SIDE ** 2);
});

onBlankMap('what is said of borders is about those in view', async ({ reader }) => {
  await reader.open('?#map=1.5/35/85');
  await expect(reader.map.credits).toContainText('Disputed borders dashed');
  await reader.open('?#map=5.5/45.5/34');
  await expect(reader.map.credits).toContainText('Disputed borders dashed: Crimea');
  await reader.open('?#map=5.5/52/100');
  await expect(reader.map.credits).toContainText('Borders: who governs');
});

onBlankMap('the subject that is a speck on the map is shown from near, and leads to its place', async ({ reader }) => {
  await reader.open();
  await reader.map.closeUp.click();
  await expect(reader.heading('Kursk region').first()).toBeVisible();
  await expect(reader.map.closeUp).toBeHidden();
});

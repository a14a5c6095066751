/** A story of 34 places in twelve countries, with 36 statements, is as whole in the page as in its file. */
import { danube } from '../unit/danube.ts';
import { serveDanube } from './driver/danube.ts';
import { expect, reading } from './driver/test.ts';

const { places, statements } = danube;

reading('every place and every statement is reached', async ({ reader }) => {
  await serveDanube(reader.page);
  await reader.open('?story=danube');
  const { column, page } = reader;
  // It begins with how it is read, and with what is contested.
  for (const size of [{ width: 390, height: 844 }, { width: 1280, height: 800 }]) {
    await page.setViewportSize(size);
    await reader.painted();
    await expect(column.howToRead).toBeInViewport({ ratio: 1 });
  }
  expect((await column.pairs.first().boundingBox())?.y).toBeLessThan(900);
  await expect(column.notes).toHaveCount(statements.length);
  // What stands at each of them is a component's test.
  const listed = await column.placesListed();
  expect(listed).toHaveLength(places.length);
  expect(new Set(listed)).toEqual(new Set(places.map(({ id }) => id)));
  await column.note('askew').click();
  await expect(reader.card('askew')).toContainText('a drifting tree knocked the Mill Gauge askew');
});

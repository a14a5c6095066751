/** A story of 34 places in twelve countries, with 36 statements, is as whole in the page as in its file. */
import { placesOf } from '../../src/story/links.ts';
import { danube } from '../unit/danube.ts';
import { serveDanube } from './driver/danube.ts';
import { expect, reading } from './driver/test.ts';

const { places, statements } = danube;
/** The statements at each place. */
const ownOf = new Map(
  places.map(({ id }) => [id, statements.filter((one) => placesOf(one).includes(id)).map((one) => one.id)]),
);
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
  const found = await column.statementsOfEach(places.map(({ id }) => id));
  for (const [id, own] of ownOf) {
    // What two others dispute stands in both pairs.
    expect(new Set(found[id]), id).toEqual(new Set(own));
  }
  await column.note('askew').click();
  await expect(reader.card('askew')).toContainText('a drifting tree knocked the Mill Gauge askew');
});

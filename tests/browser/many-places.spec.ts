import { expect, test } from './driver/test.ts';

/** A story with a place in each square of a grid, each with one statement. */
function manyPlaces(count: number) {
  const ids = Array.from({ length: count }, (_, i) => `p${i}`);
  return {
    format: 'dateline/story@1', id: 'kursk', title: 'Many places', language: 'en', focus: [ids[0], ids[count - 1]],
    source: { publisher: 'Test', rights: 'None', note: 'Made for a test.' },
    paragraphs: ids.map((id) => `Something happened at ${id}.`),
    places: ids.map((id, i) => ({
      id,
      names: { en: `Place ${i}` },
      geometry: { type: 'Point', coordinates: [(i % 30) * 3, Math.floor(i / 30) * 3] },
    })),
    speakers: [{ id: 'a', name: 'A speaker' }],
    statements: ids.map((id, i) => ({
      id: `s${i}`,
      speaker: 'a',
      stance: 'claims',
      mode: 'paraphrase',
      anchors: [{ paragraph: i + 1, exact: `Something happened at ${id}` }],
      mentions: [{ place: id, kind: 'name', exact: id }],
    })),
  };
}

test.use({ paintsMap: false });

test('many places: each has a marker or shares one, and a click on that goes to its places', async ({ reader }) => {
  await reader.page.route('**/stories/kursk/story.json', (route) =>
    route.fulfill({ body: JSON.stringify(manyPlaces(300)), contentType: 'application/json' }),
  );
  await reader.open('?projection=mercator#map=3/20/45');
  const placed = await reader.map.placedMarkers();
  const inSight = placed.reduce((sum, { count }) => sum + count, 0);
  expect(placed.length).toBeLessThan(inSight);
  // All the others are listed.
  await reader.map.otherPlaces.click();
  await expect(reader.map.listedPlaces).toHaveCount(300 - inSight);
  await reader.page.keyboard.press('Escape');
  const several = reader.map.markers.filter({ hasText: / more$/ }).first();
  await several.click();
  await expect.poll(() => reader.query()).not.toContain('#map=3/');
  await expect(reader.column.main.getByRole('link', { name: 'Place 0, 1 statement' })).toBeVisible();
});

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
      geometry: { type: 'Point', coordinates: [30 + (i % 10) * 3, 35 + Math.floor(i / 10) * 3] },
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

test('more than 60 places: no buttons on the map, but clusters; the list leads everywhere', async ({ reader }) => {
  await reader.page.route('**/stories/kursk/story.json', (route) =>
    route.fulfill({ body: JSON.stringify(manyPlaces(70)), contentType: 'application/json' }),
  );
  await reader.open('?projection=mercator#map=7/35/30');
  await expect(reader.map.markers).toHaveCount(0);
  await expect(reader.column.main.getByRole('link', { name: /^Place \d+, 1 statement$/ })).toHaveCount(70);
  // At this zoom the first place stands alone in the middle.
  await reader.map.clickMiddle();
  await expect(reader.heading('Place 0').first()).toBeVisible();
  await reader.page.goBack();
  await reader.column.main.getByRole('link', { name: 'Place 69, 1 statement' }).click();
  await expect(reader.heading('Place 69').first()).toBeVisible();
});

test('60 places still have a marker each', async ({ reader }) => {
  await reader.page.route('**/stories/kursk/story.json', (route) =>
    route.fulfill({ body: JSON.stringify(manyPlaces(60)), contentType: 'application/json' }),
  );
  await reader.open();
  await expect(reader.map.markers).toHaveCount(60);
});

import { expect, test } from 'vitest';
import { light } from '../../../../src/cartography/theme.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import { drawMarkers } from '../../../../src/figure/draw/markers.ts';
import { boxesOf, named } from '../../../../src/figure/draw/place-markers.ts';
import { widthOf } from '../../../../src/figure/text/measure.ts';
import { textsOf } from '../../../../src/figure/text/faces.ts';
import { EMPTY_ATLAS } from '../../../../src/geometry/atlas.ts';
import { derive } from '../../../../src/view/derive.ts';
import { openingView } from '../../../../src/view/view.ts';
import { kursk } from '../../stories.ts';

const WORD = 'Llanfairpwllgwyngyll'.repeat(8);

test.each(['Kursk', WORD, `The town of ${WORD}`])('the name %s stands in its box, and none of it is lost', (name) => {
  const places = kursk.places.map((place) => (place.id === 'kursk' ? { ...place, names: { en: name } } : place));
  const story = { ...kursk, places };
  const scene = sceneOf(derive(story, openingView(story)), EMPTY_ATLAS, light);
  const at = { x: 300, y: 200 };
  const markers = named(scene, [{ id: 'kursk', lead: 'kursk', places: ['kursk'], ...at, side: 'right', anchor: at }]);
  const unit = 1.5;
  const box = boxesOf(markers, unit)[1]!;
  expect(box.width).toBeLessThan(260 * unit);
  const look = { unit, hasTags: false } as const;
  const [count, ...lines] = textsOf({ marks: drawMarkers(scene, markers, look) });
  expect(count?.text).toBe('4');
  expect(lines.map(({ text }) => text).join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
  for (const { x, y, text, cut, size } of lines) {
    expect(x).toBeGreaterThan(box.x);
    expect(x + widthOf(text, cut, size)).toBeLessThan(box.x + box.width);
    expect(y - 0.7 * size).toBeGreaterThan(box.y);
    expect(y + 0.2 * size).toBeLessThan(box.y + box.height);
  }
});

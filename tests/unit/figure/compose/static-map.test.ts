import { expect, test } from 'vitest';
import { stillOf } from '../../../../src/figure/compose/static-map.ts';
import { derive } from '../../../../src/view/derive.ts';
import { goTo } from '../../../../src/view/transitions.ts';
import { openingView } from '../../../../src/view/view.ts';
import { placedAtlas } from '../../placed-atlas.ts';
import { kursk } from '../../stories.ts';

const PANE = { width: 768, height: 752 };

test('the detailed layers are for what is near, on a screen of many pixels sooner', () => {
  const opening = openingView(kursk);
  const isClose = (view: typeof opening, size: typeof PANE) =>
    stillOf(derive(kursk, view), placedAtlas, size, (id) => `?place=${id}`).isClose;
  expect(isClose(opening, PANE)).toBe(false);
  expect(isClose(goTo({ kind: 'place', id: 'pyongyang' })(opening), PANE)).toBe(true);
  expect(isClose(opening, { width: 2304, height: 2160 })).toBe(true);
});

import { expect, test } from 'vitest';
import { locatorOf, stillOf } from '../../../../src/figure/compose/static-map.ts';
import { derive } from '../../../../src/view/derive.ts';
import { goTo, type Target } from '../../../../src/view/transitions.ts';
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

const still = (target: Target) =>
  stillOf(derive(kursk, goTo(target)(openingView(kursk))), placedAtlas, PANE, (id) => `#${id}`);

test('the still map knows which places are out of its sight, and where the marker of the chosen one is', () => {
  const { svg, seen } = still({ kind: 'place', id: 'kursk' });
  expect(seen.outside).toContain('united-states');
  expect(svg).toContain('data-place="kursk"');
  for (const id of seen.outside) expect(svg).not.toContain(`data-place="${id}"`);
  const [ring] = seen.chosen;
  expect(ring?.x).toBeGreaterThan(0);
  expect(ring?.x).toBeLessThan(PANE.width);
  expect(still({ kind: 'none' }).seen.chosen).toEqual([]);
});

test('the small globe has the land, and the frame: an outline, or a ring where that could not be seen', () => {
  const around = (lon: number, lat: number, by: number) => locatorOf(placedAtlas, {
    center: [lon, lat],
    corners: [[lon - by, lat + by], [lon + by, lat + by], [lon + by, lat - by], [lon - by, lat - by]],
  }, 64);
  const framesIn = (svg: string) =>
    [...svg.matchAll(/<path d="([^"]+)" fill="none" stroke="var\(--accent\)"/g)].map(([, d]) => d);
  expect(framesIn(around(36, 51, 15))).toEqual([expect.stringMatching(/^M[\d.,L]+Z$/)]);
  expect(framesIn(around(36, 51, 0.5))).toEqual([expect.stringMatching(/[aA]/)]);
  expect(around(36, 51, 15)).toContain('var(--border)');
});

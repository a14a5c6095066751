import { expect, test } from 'vitest';
import { light } from '../../../../src/cartography/theme.ts';
import { WATER_TINT } from '../../../../src/cartography/areas.ts';
import { PLACE_LINE } from '../../../../src/cartography/lines.ts';
import { frameScene } from '../../../../src/figure/compose/composition.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import { drawGeography } from '../../../../src/figure/draw/geography.ts';
import type { GroupMark, Mark } from '../../../../src/figure/draw/primitives.ts';
import { EMPTY_ATLAS } from '../../../../src/geometry/atlas.ts';
import { readAddress } from '../../../../src/view/address.ts';
import { derive } from '../../../../src/view/derive.ts';
import { rawStrait, storyOf } from '../../stories.ts';

const strait = storyOf(rawStrait());

/** The paths of a place's group: what they are filled or drawn with, and how wide. */
function pathsOf(place: string, address = '?', isClickable = false) {
  const scene = sceneOf(derive(strait, readAddress(address, '', strait).view), EMPTY_ATLAS, light);
  const chart = frameScene(scene, { width: 600, height: 400 });
  const marks: readonly Mark[] = drawGeography({ scene, chart, unit: 1 }, { isClickable });
  const group = marks.find((mark): mark is GroupMark => mark.kind === 'group' && mark.data?.['area'] === place);
  return group?.marks.map((mark) =>
    (mark.kind === 'path'
      ? [mark.fill ?? mark.stroke, mark.width, mark.opacity, ...(mark.dash ? [mark.dash.length] : [])] : [mark.kind]));
}

test('a route is drawn in its role’s colour, in a darker casing, and with dashes where it is contested', () => {
  expect(pathsOf('route')).toEqual([
    [light.mapText, PLACE_LINE.casing, 1], [light.roles.mentioned, PLACE_LINE.width, 1],
    [light.ink, PLACE_LINE.width, 1, 2],
  ]);
});

test('a river is drawn as water, tinted with the colour of its role', () => {
  expect(pathsOf('river')?.slice(1)).toEqual([
    [light.storyWater, PLACE_LINE.width, 1], [light.roles.sideB, PLACE_LINE.width, WATER_TINT.sideB],
  ]);
});

test('what is selected has ink around it', () => {
  expect(pathsOf('river', '?place=river')?.[0]).toEqual([light.ink, PLACE_LINE.selected, 1]);
});

test('where it can be clicked, a line is found beside it, too', () => {
  expect(pathsOf('route', '?', true)?.at(-1)).toEqual([light.mapText, PLACE_LINE.width + 2 * PLACE_LINE.near, 0]);
});

test('a strait is water, tinted with the colour of its role, and hatched where it is contested', () => {
  expect(pathsOf('strait')).toEqual([
    [light.storyWater, undefined, 1], [light.roles.subject, undefined, WATER_TINT.subject], ['group'],
  ]);
});

import { describe, expect, test } from 'vitest';
import type { GroupMark } from '../../../../src/figure/draw/primitives.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import { snapshotOf } from '../../../../src/figure/compose/snapshot.ts';
import type { MarkerPlacement } from '../../../../src/cartography/marker-layout.ts';
import { derive } from '../../../../src/view/derive.ts';
import { THEMES } from '../../../../src/cartography/theme.ts';
import { overview, viewOf } from '../../../golden/goldens.ts';
import { kursk } from '../../stories.ts';
import { beyond, seenIn, wordsIn } from '../seen.ts';

const marker = (id: string, x: number, y: number, more: Partial<MarkerPlacement> = {}): MarkerPlacement =>
  ({ id, lead: id, places: [id], x, y, side: 'right', anchor: { x, y }, ...more });
const CAPTURE = {
  width: 760,
  height: 500,
  scaleBar: { kilometres: 500, width: 100 },
  markers: [
    marker('kursk', 300, 200),
    marker('russia', 500, 100),
    marker('pyongyang', 600, 250, { lead: null, places: ['pyongyang', 'south-korea'] }),
  ],
};
const snapshot = (address: string, more: Partial<typeof CAPTURE> = {}) => {
  const view = viewOf(address);
  const theme = THEMES[view.theme === 'auto' ? 'light' : view.theme];
  return snapshotOf(
    sceneOf(derive(kursk, view), overview, theme),
    { ...CAPTURE, ...more },
    `https://example.org/${address}`,
  );
};

test('the map keeps its size, and no word stands on it but those of its markers', () => {
  for (const address of ['?', '?place=kursk&lang=ko', '?statement=s7&theme=dark', '?speaker=kcna&lang=uk']) {
    const { drawing, map } = snapshot(address);
    expect(map).toMatchObject({ x: 0, width: 760, height: 500 });
    expect(drawing.width).toBe(760);
    const { frame, words } = seenIn(drawing);
    // Read back from the path, in which numbers are rounded.
    expect(frame).toMatchObject({ x: map.x, width: map.width, height: map.height });
    expect(frame?.y).toBeCloseTo(map.y, 5);
    for (const { text, box } of words) {
      expect(box.y >= map.y + map.height || box.y + box.height <= map.y, text).toBe(true);
      expect(beyond(box, { x: 0, y: 0, width: drawing.width, height: drawing.height }), text).toBeLessThanOrEqual(0);
    }
  }
});

test('nothing covers the map’s pixels: there are fills on it only for markers', () => {
  const { drawing } = snapshot('?place=kursk');
  expect(drawing.marks.filter((mark) => mark.kind === 'path' && mark.fill !== undefined)).toEqual([]);
});

test('each marker stands where it stood, with its number and its name', () => {
  const { drawing, map } = snapshot('?lang=uk');
  const { markers } = seenIn(drawing);
  expect(markers.map(({ place, number, name }) => [place, number, name])).toEqual([
    ['kursk', 4, 'Курська область'], ['russia', 9, 'Росія'], ['pyongyang', 3, 'Пхеньян і ще 1'],
  ]);
  const ring = markers[1]?.boxes[0];
  expect([ring?.x, ring?.y]).toEqual([500 - 18, map.y + 100 - 18]);
});

test('counts follow the filter, as on the page', () => {
  const numbers = seenIn(snapshot('?speaker=kcna').drawing).markers.map(({ number }) => number);
  expect(numbers[0]).toBeLessThan(4);
});

describe('around it', () => {
  const lines = (address: string, more: Partial<typeof CAPTURE> = {}) =>
    wordsIn(snapshot(address, more).drawing.marks)
      .map(({ text }) => text)
      .join(' ');

  test('stand title, scale, source, border policy and permalink', () => {
    const text = lines('?place=kursk');
    for (const part of [
      'Kursk region',
      '4 statements',
      '500 km',
      'Scale in the middle of the map',
      'Source:',
      'who governs',
      'https://example.org/?place=kursk',
    ])
      expect(text).toContain(part);
  });

  test('a scale stands only where there is one', () => {
    expect(lines('?', { scaleBar: undefined as unknown as typeof CAPTURE.scaleBar })).not.toContain(
      'Scale in the middle',
    );
  });
});

test('what is chosen has ink around its ring', () => {
  const inks = (address: string) =>
    JSON.stringify(snapshot(address).drawing.marks.find((mark): mark is GroupMark => mark.kind === 'group')).split(
      `"stroke":"${THEMES.light.ink}"`,
    ).length - 1;
  expect(inks('?place=kursk')).toBe(inks('?') + 1);
});

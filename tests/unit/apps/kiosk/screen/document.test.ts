import { expect, test } from 'vitest';
import { zoomFor } from '../../../../../src/apps/kiosk/screen/document.ts';
import { PAGE_LABELS } from '../../../../../src/cartography/labels.ts';

test.each([[1280, 800], [1920, 1080], [1080, 1920], [3840, 2160]])(
  'on %d × %d the least name on the map and a ring are as large as can be read and touched',
  (width, height) => {
    const least = Math.min(...Object.values(PAGE_LABELS).map(({ size: [[, first]] }) => first));
    const part = (length: number) => (length * zoomFor(width, height)) / Math.min(width, height);
    expect(part(least)).toBeGreaterThanOrEqual(0.018);
    expect(part(36)).toBeGreaterThanOrEqual(0.055);
  },
);

test('a small window is not made smaller', () => {
  expect(zoomFor(400, 300)).toBe(1);
});

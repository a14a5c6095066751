/** Markers stand where their places are, at each size of window, on the globe and on the flat map. */
import { overlaps, RING, type Box } from '../../src/cartography/boxes.ts';
import { COMPASS_SLACK, FARTHEST } from '../../src/cartography/marker-spots.ts';
import { danube } from '../unit/danube.ts';
import { serveDanube } from './driver/danube.ts';
import type { PlacedMarker } from './driver/map.ts';
import { expect, onBlankMap, test, type Reader } from './driver/test.ts';

test.use({ paintsMap: false });

/** CSS px: the page sets rings on whole ones. */
const ROUNDED = 1;

const smaller = ({ x, y, width, height }: Box): Box =>
  ({ x: x + ROUNDED, y: y + ROUNDED, width: width - 2 * ROUNDED, height: height - 2 * ROUNDED });
const boxesOf = ({ x, y, words }: PlacedMarker): Box[] =>
  [smaller({ x: x - RING / 2, y: y - RING / 2, width: RING, height: RING }), smaller(words)];
const pairs = <T>(all: readonly T[]) => all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));

function faultsOf(placed: readonly PlacedMarker[]): string[] {
  const far = placed.filter(({ x, y, anchor }) => Math.hypot(x - anchor.x, y - anchor.y) > FARTHEST + ROUNDED);
  const past = (a: PlacedMarker, b: PlacedMarker) => (['x', 'y'] as const).some((along) =>
    a.anchor[along] < b.anchor[along] - COMPASS_SLACK - ROUNDED && a[along] > b[along] + ROUNDED);
  return [
    ...far.map(({ label }) => `${label} is far from its place`),
    ...pairs(placed).flatMap(([a, b]) => [
      ...(past(a, b) || past(b, a) ? [`${a.label} and ${b.label} have changed sides`] : []),
      ...(boxesOf(a).some((one) => boxesOf(b).some((other) => overlaps(one, other)))
        ? [`${a.label} and ${b.label} overlap`] : []),
    ]),
  ];
}

async function resize(reader: Reader, width: number): Promise<void> {
  await reader.page.setViewportSize({ width, height: width < 900 ? 844 : 800 });
  await expect.poll(async () => (await reader.map.canvasSize())[0]).toBe((await reader.map.pane.boundingBox())?.width);
}

async function standWell(reader: Reader, what: string): Promise<void> {
  await expect.poll(async () => faultsOf(await reader.map.placedMarkers()), what).toEqual([]);
  expect((await reader.map.placedMarkers()).length, what).toBeGreaterThan(0);
}

const WIDTHS = [320, 390, 640, 1280, 1440];
/** One story has the one where the other has the other: each of both at each width, and each width in both. */
const PROJECTIONS = ['globe', 'mercator'] as const;
/** Where a step nearer is looked at too. */
const NEAR = [390, 1440];

/** In a page that is open: nothing is loaded again. */
async function standWellAtEachSize(reader: Reader, address: string, first: 0 | 1): Promise<void> {
  for (const [i, width] of WIDTHS.entries()) {
    const projection = PROJECTIONS[(i + first) % 2] ?? 'globe';
    await resize(reader, width);
    await reader.goTo(`${address}projection=${projection}`);
    await standWell(reader, `${projection}, ${width} px`);
    if (!NEAR.includes(width)) continue;
    await reader.map.button('Zoom in').click();
    await reader.settled();
    await standWell(reader, `${projection}, ${width} px, a step nearer`);
  }
}

onBlankMap('near their places, in the order of the compass, none over another', async ({ reader }) => {
  test.slow();
  await standWellAtEachSize(reader, '?', 0);
});

test('also where 34 places crowd: each has a marker, shares one or is listed as outside', async ({ reader }) => {
  test.slow();
  await serveDanube(reader.page);
  await reader.open('?story=danube');
  const before = await reader.map.placedMarkers();
  // One control at most leads to all that is out of sight.
  await expect(reader.map.otherPlaces).toHaveCount(1);
  await reader.map.otherPlaces.click();
  const inSight = before.reduce((sum, { count }) => sum + count, 0);
  await expect(reader.map.listedPlaces).toHaveCount(danube.places.length - inSight);
  await reader.map.otherPlaces.click();
  await reader.map.legend.click();
  await expect(reader.map.openLegend).toBeVisible();
  expect(await reader.map.placedMarkers()).toEqual(before);
  await reader.map.legend.click();
  await standWellAtEachSize(reader, '?story=danube&', 1);
});

onBlankMap('opening the legend moves no marker and covers no chosen place', async ({ reader }) => {
  await reader.open('?place=kursk');
  for (const width of [1280, 390]) {
    await resize(reader, width);
    await reader.settled();
    const before = await reader.map.placedMarkers();
    await reader.map.legend.click();
    await expect(reader.map.openLegend).toBeVisible();
    expect(await reader.map.placedMarkers()).toEqual(before);
    const chosen = before.find(({ label }) => label.startsWith('Kursk region'));
    const [pane, legend] = await Promise.all([reader.map.pane.boundingBox(), reader.map.openLegend.boundingBox()]);
    if (!chosen || !pane || !legend) throw new Error('nothing is chosen, or there is no legend');
    const isCovered = boxesOf(chosen).some((box) => overlaps({ ...box, x: box.x + pane.x, y: box.y + pane.y }, legend));
    expect(isCovered, `${width} px`).toBe(false);
    await reader.map.legend.click();
  }
});

/** Markers stand where their places are, at each size of window, on the globe and on the flat map. */
import { overlaps, RING, type Box } from '../../src/cartography/boxes.ts';
import { COMPASS_SLACK, FARTHEST } from '../../src/cartography/marker-spots.ts';
import { serveDanube } from './driver/danube.ts';
import type { PlacedMarker } from './driver/map.ts';
import { expect, onMap, test, type Reader } from './driver/test.ts';

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
  await reader.settled();
}

async function standWell(reader: Reader, what: string): Promise<void> {
  await expect.poll(async () => faultsOf(await reader.map.placedMarkers()), what).toEqual([]);
  expect((await reader.map.placedMarkers()).length, what).toBeGreaterThan(0);
}

const WIDTHS = { globe: [320, 390, 640, 1280, 1440], mercator: [390, 1280] } as const;
type Projection = keyof typeof WIDTHS;

async function standWellAtEachSize(reader: Reader, address: string, projection: Projection): Promise<void> {
  await reader.open(`${address}projection=${projection}`);
  for (const width of WIDTHS[projection]) {
    await resize(reader, width);
    await standWell(reader, `${projection}, ${width} px`);
  }
  await reader.map.button('Zoom in').click();
  await reader.settled();
  await standWell(reader, `${projection}, a step nearer`);
}

for (const projection of ['globe', 'mercator'] as const) {
  onMap(`near their places, in the order of the compass, none over another: ${projection}`, async ({ reader }) => {
    await standWellAtEachSize(reader, '?', projection);
  });

  test(`also where 34 places crowd, and the legend moves none: ${projection}`, async ({ reader }) => {
    await serveDanube(reader.page);
    await standWellAtEachSize(reader, '?story=danube&', projection);
    const before = await reader.map.placedMarkers();
    await reader.map.legend.click();
    await expect(reader.map.openLegend).toBeVisible();
    expect(await reader.map.placedMarkers()).toEqual(before);
  });
}

onMap('opening the legend moves no marker and covers no chosen place', async ({ reader }) => {
  await reader.open('?place=kursk');
  for (const width of [1280, 390]) {
    await resize(reader, width);
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

import { PNG } from 'pngjs';
import { light } from '../../src/cartography/theme.ts';
import { countsOf } from './driver/pixels.ts';
import { expect, onMap, test, withoutWebGL } from './driver/test.ts';

onMap('what is seen is saved: the map, its markers, and the words around it', async ({ reader }) => {
  await reader.open();
  const [width = 0, height = 0] = await reader.map.canvasSize();
  await reader.desk.open();
  await reader.desk.view.getByRole('combobox').selectOption({ label: '2×' });
  const { name, bytes } = await reader.desk.saved('Save what I see');
  expect(name).toBe('dateline-kursk-map.png');
  const picture = PNG.sync.read(bytes);
  expect(picture.width).toBe(2 * width);
  expect(picture.height).toBeGreaterThan(2 * height + 100);
  const colours = countsOf(bytes);
  const count = (colour: string, rows: readonly [number, number]) => countsOf(bytes, rows).get(colour) ?? 0;
  expect(colours.size).toBeGreaterThan(300);
  // Water and land are the map's own, rings and their ground the markers'.
  for (const colour of [light.water, light.land]) expect(colours.get(colour), colour).toBeGreaterThan(20_000);
  for (const colour of [light.card, light.stances.confirms, light.stances.claims])
    expect(colours.get(colour), colour).toBeGreaterThan(1000);
  // Title above, credits below.
  expect(count(light.ink, [0, 100])).toBeGreaterThan(300);
  expect(count(light.inkQuiet, [picture.height - 100, picture.height])).toBeGreaterThan(100);

  await reader.settled();
  expect(await reader.map.canvasSize()).toEqual([width, height]);
  // The map has not moved, so the address says nothing of it.
  expect(await reader.query()).toBe('');
});

onMap('where a place is chosen it is the place’s picture, in the reader’s colours', async ({ reader }) => {
  await reader.open('?place=kursk&theme=mono');
  await reader.desk.open();
  await reader.desk.view.getByRole('combobox').selectOption({ label: '1×' });
  const { name, bytes } = await reader.desk.saved('Save what I see');
  expect(name).toBe('dateline-kursk-kursk-map.png');
  const { data } = PNG.sync.read(bytes);
  const isGrey = Array.from({ length: data.length / 4 }, (_, i) => [data[4 * i], data[4 * i + 1], data[4 * i + 2]])
    .every(([red = 0, green = 0, blue = 0]) => Math.max(red, green, blue) - Math.min(red, green, blue) <= 8);
  expect(isGrey).toBe(true);
});

test.describe('not painted', () => {
  test.use({ paintsMap: false });

  test('a map that is not drawn in time says so, and is as sharp as before', async ({ reader }) => {
    await reader.open();
    const before = await reader.map.canvasSize();
    await reader.desk.open();
    await reader.settled();
    await reader.page.clock.install();
    // No frame is drawn any more, as in a window that is out of sight.
    await reader.page.evaluate(() => { globalThis.requestAnimationFrame = () => 0; });
    await reader.desk.action('Save what I see').click();
    await reader.page.clock.runFor(31_000);
    await expect(reader.desk.status).toHaveText(
      'The map took too long to draw; keep this page in view, or choose a smaller scale.',
    );
    expect(await reader.map.canvasSize()).toEqual(before);
  });
});

test('without WebGL there is nothing to be seen, but figures are still made', async ({ reader }) => {
  await reader.page.addInitScript(withoutWebGL);
  await reader.page.goto('./?place=kursk');
  await reader.mapIs('unavailable');
  await reader.desk.open();
  await expect(reader.desk.action('Save what I see')).toBeDisabled();
  await expect(reader.desk.action('Save what I see')).toHaveAccessibleDescription(/needs WebGL/);
  expect((await reader.desk.saved()).bytes.length).toBeGreaterThan(50_000);
});

/** What the drawn map fills is what a story's shapes cover, whatever they are: pixels against the story's text. */
import type { Position } from 'geojson';
import type { PNG } from 'pngjs';
import { THEMES } from '../../src/cartography/theme.ts';
import { angleBetween } from '../../src/geometry/sphere.ts';
import type { BareGeometry } from '../../src/story/geometry-schema.ts';
import { covers, polygonsOf } from '../unit/geometry/ground.ts';
import { onGlobe, onMercator } from '../unit/geometry/world.ts';
import { textOf, type RawStory } from '../unit/stories.ts';
import { expect, test, type Reader } from './driver/test.ts';

const STORY = JSON.parse(textOf('tests/stories/good/odd-shapes.json')) as RawStory;
/** Nothing else could be told beside them. */
const VAST = ['half-the-earth', 'ragged-cap'];
const AROUND_NORTH_POLE = ['north-cap', 'ragged-cap'];
/** Spread evenly over the Earth (Roberts's R2 sequence). */
const SPOTS = Array.from({ length: 2500 }, (_, i): Position => [
  (((i + 1) * 0.7548776662466927) % 1) * 360 - 180,
  (Math.asin(2 * (((i + 1) * 0.5698402909980532) % 1) - 1) * 180) / Math.PI,
]);
/** Degrees of latitude: what is nearer to a border than this may be on either side of it. */
const NEAR = 2;

type Places = RawStory['places'];
type Rgb = readonly [number, number, number];

/** Whether places cover a spot; undefined at their borders. */
function groundAt(places: Places, [lon = 0, lat = 0]: Position): boolean | undefined {
  const across = NEAR / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const around = [[0, 0], [across, 0], [-across, 0], [0, NEAR], [0, -NEAR]].map(([dx = 0, dy = 0]) =>
    places.some(({ id, geometry }) => covers(
      polygonsOf(geometry as BareGeometry), AROUND_NORTH_POLE.includes(id),
      [((((lon + dx + 180) % 360) + 360) % 360) - 180, Math.min(89.99, Math.max(-89.99, lat + dy))],
    )));
  return new Set(around).size === 1 ? around[0] : undefined;
}

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
/** Whether a point and those around it are of one of these colours: not a border, nor the halo of a name. */
const isColour = (png: PNG, x: number, y: number, colours: readonly Rgb[]) =>
  [[0, 0], [3, 0], [-3, 0], [0, 3], [0, -3]].every(([dx = 0, dy = 0]) => {
    const at = (Math.round(y + dy) * png.width + Math.round(x + dx)) * 4;
    return colours.some((colour) => colour.every((value, i) => Math.abs(value - (png.data[at + i] ?? 0)) <= 4));
  });
const { land, water, roles } = THEMES.light;
const EMPTY = [rgb(land), rgb(water)];
const FILLED = [roles.mentioned, roles.subject].map((role) =>
  rgb(role).map((value, i) => rgb(land)[i] as number + (value - (rgb(land)[i] as number)) * 0.82) as unknown as Rgb);

/** Flat, as high as the pane, or a globe of about 330 px. */
const flat = { zoom: 0.6, lat: 0, lon: 0 };
const globe = (lat: number, lon: number) => ({ zoom: Math.log2(4.05 * Math.cos((lat * Math.PI) / 180)), lat, lon });

interface Seen { right: number; wrong: string[] }

/** How many spots in sight are filled, or not, as they should be, and which are not. */
async function seen(reader: Reader, places: Places, camera: typeof flat): Promise<Seen> {
  const isFlat = camera === flat;
  const { zoom, lat, lon } = camera;
  await reader.goTo(`?theme=light&projection=${isFlat ? 'mercator' : 'globe'}#map=${zoom.toFixed(2)}/${lat}/${lon}`);
  const png = await reader.map.pixels();
  const { width, height } = png;
  const found: Seen = { right: 0, wrong: [] };
  for (const spot of SPOTS) {
    // At the rim of the globe a pixel holds degrees.
    if (!isFlat && angleBetween([lon, lat], spot) > 65) continue;
    const { x, y } = isFlat ? onMercator(camera, spot) : onGlobe(camera, { width, height }, spot);
    const [left, top] = [x + width / 2, y + height / 2];
    if (!(left > 4 && top > 4 && left < width - 5 && top < height - 5)) continue;
    const isFilled = groundAt(places, spot);
    if (isFilled === undefined) continue;
    if (isColour(png, left, top, isFilled ? FILLED : EMPTY)) found.right += 1;
    else if (isColour(png, left, top, isFilled ? EMPTY : FILLED)) found.wrong.push(spot.map(Math.round).join('/'));
  }
  return found;
}

for (const [name, isVast, cameras] of [
  ['odd shapes are filled as they are written, on the flat map, and on the globe at 180° and at both poles', false,
    [flat, globe(10, 140), globe(80, 0), globe(-80, 0)]],
  ['so are vast ones, on the globe', true, [globe(0, 20)]],
] as const) {
  test(name, async ({ reader }) => {
    test.slow();
    const places = STORY.places.filter(({ id }) => VAST.includes(id) === isVast && (isVast || id !== 'long-edges'));
    const mentions = STORY.statements[0]?.mentions.filter(({ place }) => places.some(({ id }) => id === place));
    await reader.page.route('**/stories/kursk/story.json', (route) => route.fulfill({ json: {
      ...STORY, id: 'kursk', places, focus: [places[0]?.id], statements: [{ ...STORY.statements[0], mentions }],
    } }));
    // A lake lies over whatever is filled.
    await reader.page.route('**/lakes-*.geojson', (route) => route.fulfill({ status: 404 }));
    await reader.open();
    for (const camera of cameras) {
      const { right, wrong } = await seen(reader, places, camera);
      expect(right, JSON.stringify(camera)).toBeGreaterThan(250);
      expect(wrong, JSON.stringify(camera)).toEqual([]);
    }
  });
}

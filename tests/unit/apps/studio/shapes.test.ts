import { DOMParser } from 'linkedom';
import { beforeAll, expect, test, vi } from 'vitest';
import { readShapeFile, readShapes } from '../../../../src/apps/studio/shapes/read-shapes.ts';
import { printProblem } from '../../../../src/story/problem.ts';

beforeAll(() => { vi.stubGlobal('DOMParser', DOMParser); });

const point = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] });
const problemsOf = async (text: string) => (await readShapes(text)).problems.map(printProblem);

const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
  <Folder><Placemark><name>The camp</name><Point><coordinates>36.19,51.73,120</coordinates></Point></Placemark></Folder>
  <Placemark><name>Two fields</name><MultiGeometry>
    <Polygon><outerBoundaryIs><LinearRing><coordinates>1,2 3,2 3,4 1,2</coordinates></LinearRing></outerBoundaryIs>
    </Polygon>
    <LineString><coordinates>1,2 3,4</coordinates></LineString>
  </MultiGeometry></Placemark></Document></kml>`;

test('KML: each placemark, and each part of one, with its name and without its height', async () => {
  expect(await readShapes(KML)).toEqual({ problems: [], shapes: [
    { name: 'The camp', geometry: point(36.19, 51.73) },
    { name: 'Two fields', geometry: { type: 'Polygon', coordinates: [[[1, 2], [3, 2], [3, 4], [1, 2]]] } },
    { name: 'Two fields', geometry: { type: 'LineString', coordinates: [[1, 2], [3, 4]] } },
  ] });
});

test('GPX: tracks and waypoints', async () => {
  const { shapes, problems } = await readShapes(`<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">
    <wpt lat="51.73" lon="36.19"><name>Kursk</name></wpt>
    <trk><name>Way</name><trkseg><trkpt lat="1" lon="2"/><trkpt lat="3" lon="4"/></trkseg></trk></gpx>`);
  expect(problems).toEqual([]);
  expect(shapes).toContainEqual({ name: 'Kursk', geometry: point(36.19, 51.73) });
  expect(shapes).toContainEqual({ name: 'Way', geometry: { type: 'LineString', coordinates: [[2, 1], [4, 3]] } });
});

test.each([
  ['commas', 'name,lat,lon\nKursk,51.73,36.19\n'],
  ['semicolons, with commas in numbers', '\ufeffназва;Широта;Довгота\r\nKursk;51,73;36,19\r\n'],
  ['tabs', 'title\tlatitude\tlng\nKursk\t51.73\t36.19'],
])('CSV: points by their columns, separated by %s', async (_, text) => {
  expect(await readShapes(text)).toEqual({ problems: [], shapes: [{ name: 'Kursk', geometry: point(36.19, 51.73) }] });
});

test('two numbers are latitude and longitude', async () => {
  expect((await readShapes(' 51.73, 36.19 ')).shapes).toEqual([{ name: '', geometry: point(36.19, 51.73) }]);
});

test('a file that is too large is not read', async () => {
  const { problems } = await readShapeFile({ size: 20_000_001 } as Blob);
  expect(problems).toEqual([{ path: 'file', found: '20000001 bytes', expected: 'at most 20000000' }]);
});

test('a long run of blanks is gone through once', async () => {
  expect((await problemsOf(`1${' '.repeat(200_000)}x`))[0]).toContain('expected GeoJSON, KML, GPX, CSV');
});

test('GeoJSON: bare, a feature, a collection with several', async () => {
  const feature = (name: string) => ({ type: 'Feature', properties: { name }, geometry: point(1, 2) });
  expect((await readShapes(JSON.stringify(point(1, 2)))).shapes).toEqual([{ name: '', geometry: point(1, 2) }]);
  const empty = { ...feature('c'), geometry: null };
  const many = { type: 'FeatureCollection', features: [feature('a'), feature('b\u202e'), empty] };
  expect((await readShapes(JSON.stringify(many))).shapes.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('what is no shape is told with its place and what was expected, and the others are kept', async () => {
  const rows = await readShapes('name,lat,lon\na,51,36\nb,91,36\nc,51,\nd,x,36');
  expect(rows.shapes).toHaveLength(1);
  expect(rows.problems.map(printProblem)).toEqual([
    'row 3, lat: found "91", expected a number of degrees from −90 to 90',
    'row 4, lon: missing, expected a number of degrees from −180 to 180',
    'row 5, lat: found "x", expected a number of degrees from −90 to 90',
  ]);
  expect(await problemsOf('a,b\n1,2')).toEqual([
    'row 1: found the columns ["a","b"], expected a column lat and a column lon, in degrees',
  ]);
  const collection = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: point(1, 95) }] };
  const [problem] = await problemsOf(JSON.stringify(collection));
  expect(problem).toMatch(/^features\[0\]\.geometry\.coordinates\[1\]: found 95/);
  expect((await problemsOf('{"type": "Point", '))[0]).toMatch(/line 1/);
  expect((await problemsOf('somewhere'))[0]).toContain('expected GeoJSON, KML, GPX, CSV');
  expect((await problemsOf('<html></html>'))[0]).toContain('expected KML or GPX');
  expect((await problemsOf('<!DOCTYPE kml [<!ENTITY a "b">]><kml></kml>'))[0]).toContain('document type');
  expect((await problemsOf('{"type": "FeatureCollection", "features": []}'))[0]).toContain('no point, line or area');
});

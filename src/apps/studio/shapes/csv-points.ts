/** Points in the rows of a CSV file, by the names that tables of places give their columns. */
import { readCsv, type Row } from '../../../exchange/csv/cells.ts';
import { shown, type Problem } from '../../../story/problem.ts';
import type { RawShape, RawShapes } from './raw-shapes.ts';

const COLUMNS = {
  lat: ['lat', 'latitude', 'y', 'широта', '위도'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x', 'довгота', 'долгота', '경도'],
  name: ['name', 'title', 'place', 'назва', 'название', '이름'],
};

export function readPoints(text: string): RawShapes {
  const { rows, columns, problem } = readCsv(text, []);
  const [lat, lon, name = ''] = Object.values(COLUMNS).map((known) => known.find((one) => columns.has(one)));
  if (problem) return { raw: [], problems: [problem] };
  if (lat === undefined || lon === undefined) {
    const found = `found the columns ${shown([...columns])}`;
    return { raw: [], problems: [{ path: 'row 1', found, expected: 'a column lat and a column lon, in degrees' }] };
  }
  const problems: Problem[] = [];
  const raw = rows.flatMap((row, i): RawShape[] => {
    const [y, x] = [degrees(row, lat, 90), degrees(row, lon, 180)];
    for (const one of [y, x]) if (typeof one !== 'number') problems.push({ ...one, path: `row ${i + 2}, ${one.path}` });
    if (typeof y !== 'number' || typeof x !== 'number') return [];
    return [{ name: row[name] ?? '', geometry: { type: 'Point', coordinates: [x, y] }, path: [`row ${i + 2}`] }];
  });
  return { raw, problems };
}

/** A comma may stand for the point, as spreadsheets in many languages write it. */
function degrees(row: Row, column: string, most: number): number | Problem {
  const cell = row[column];
  const value = Number(cell?.trim().replace(',', '.') ?? NaN);
  if (Math.abs(value) <= most && cell?.trim() !== '') return value;
  const found = cell === undefined ? 'missing' : `found ${shown(cell)}`;
  return { path: column, found, expected: `a number of degrees from −${most} to ${most}` };
}

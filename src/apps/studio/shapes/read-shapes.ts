/** Shapes in text that is pasted or in a file: GeoJSON, KML, GPX, rows of CSV, or two numbers. */
import * as v from 'valibot';
import { OwnGeometry, type BareGeometry } from '../../../story/geometry-schema.ts';
import { readJson } from '../../../story/json.ts';
import { MAX_NAME, MAX_PLACES } from '../../../story/limits.ts';
import { firstOf, fromIssue, shown, type Problem } from '../../../story/problem.ts';
import { paragraphsIn } from '../bring-in/plain-text.ts';
import { readPoints } from './csv-points.ts';
import { shapesIn, type RawShapes } from './raw-shapes.ts';

/** `name` is empty where the file gives none. */
export interface FoundShape { name: string; geometry: BareGeometry }
export interface Shapes { shapes: FoundShape[]; problems: Problem[] }

/** UTF-16 code units of a text, bytes of a file. */
const LONGEST = 20_000_000;
const PAIR = /^(-?\d+(?:\.\d+)?)(?:\s*[,;]\s*|\s+)(-?\d+(?:\.\d+)?)$/;
const EXPECTED = 'GeoJSON, KML, GPX, CSV with the columns lat and lon, or two numbers such as 51.73, 36.19';

/** Never throws. What is no shape is told with where it stands; the others are whole. */
export async function readShapes(text: string): Promise<Shapes> {
  if (text.length > LONGEST)
    return refused({ path: 'file', found: `${text.length} characters`, expected: `at most ${LONGEST}` });
  return checked(await rawShapes(text.replace(/^\ufeff/, '').trim()));
}

/** The same for a file, which is not read at all where it is too large. */
export const readShapeFile = async (file: Blob): Promise<Shapes> => (file.size > LONGEST
  ? refused({ path: 'file', found: `${file.size} bytes`, expected: `at most ${LONGEST}` })
  : readShapes(await file.text()));

/** Those that a place may have; what others lack is told. */
export function checked({ raw, problems: given }: RawShapes): Shapes {
  const problems = [...given];
  if (raw.length === 0 && problems.length === 0)
    return refused({ path: 'shape', found: 'no point, line or area', expected: EXPECTED });
  if (raw.length > MAX_PLACES)
    return refused({ path: 'shapes', found: `${raw.length} shapes`, expected: `at most ${MAX_PLACES}` });
  const shapes = raw.flatMap(({ name, geometry, path }): FoundShape[] => {
    const read = v.safeParse(OwnGeometry, geometry);
    if (read.success) return [{ name: nameOf(name), geometry: read.output }];
    problems.push(...read.issues.map((issue) => fromIssue(issue, path)));
    return [];
  });
  return { shapes, problems: firstOf(problems, 'shapes') };
}

const refused = (problem: Problem): Shapes => ({ shapes: [], problems: [problem] });

const nameOf = (name: unknown): string =>
  (typeof name === 'string' ? paragraphsIn(name.slice(0, MAX_NAME)).join(' ') : '');

async function rawShapes(text: string): Promise<RawShapes> {
  const pair = PAIR.exec(text);
  // As maps on the web show them: latitude first.
  if (pair) {
    const geometry = { type: 'Point', coordinates: [Number(pair[2]), Number(pair[1])] };
    return { raw: [{ name: '', geometry, path: ['coordinates'] }], problems: [] };
  }
  if (/^[{[]/.test(text)) return readGeoJson(text);
  if (text.startsWith('<')) return (await import('./xml-shapes.ts')).readXml(text);
  if (text.includes('\n')) return readPoints(text);
  return { raw: [], problems: [{ path: 'shape', found: `found ${shown(text)}`, expected: EXPECTED }] };
}

function readGeoJson(text: string): RawShapes {
  const { value, problem } = readJson(text, 'shape');
  if (problem) return { raw: [], problems: [problem] };
  return { raw: shapesIn(value, []), problems: [] };
}

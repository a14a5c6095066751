/** KML and GPX, loaded when there is one to be read. */
import { gpx, kml } from '@tmcw/togeojson';
import { shapesIn, type RawShapes } from './raw-shapes.ts';

const EXPECTED = 'KML or GPX';

/** Of an element's name, as it stands in a file. */
const ROOT = /<(?:\w+:)?(kml|gpx)[\s>]/i;

export function readXml(text: string): RawShapes {
  const fail = (found: string) => ({ raw: [], problems: [{ path: 'file', found, expected: EXPECTED }] });
  // Neither format has one, and entities of its own could make a small file a very large one.
  if (/<!DOCTYPE/i.test(text)) return fail('found a document type');
  const kind = ROOT.exec(text)?.[1]?.toLowerCase();
  if (kind === undefined) return fail('found XML of another kind');
  try {
    const document = new DOMParser().parseFromString(text, 'text/xml');
    if (document.querySelector('parsererror')) return fail('found XML that is not whole');
    return { raw: shapesIn(kind === 'kml' ? kml(document) : gpx(document), [kind]), problems: [] };
  } catch {
    return fail('found shapes that can’t be read');
  }
}

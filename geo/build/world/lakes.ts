import { area } from '@turf/turf';
import { labelsOf } from '../labels.ts';
import { findLakes } from '../lakes.ts';
import largest from '../names/lakes.json' with { type: 'json' };
import more from '../names/more-lakes.json' with { type: 'json' };
import { roundTo, tidy } from '../shape.ts';
import { drawn } from '../types.ts';
import { writeLayer, type Written } from '../write.ts';
import { record } from './record.ts';

/** For the largest, which have none of their own in the table of the map's first picture. */
const PROMINENCE = 60;

/** Lakes with all the detail of their source, in one file: those of the first picture, with the same ids, and more. */
export function writeLakes(): Written {
  const table = [...largest.map((lake) => ({ ...lake, prominence: PROMINENCE })), ...more];
  const features = findLakes(table).map(({ geometry }, i) => {
    const { slug, name, prominence } = table[i] as (typeof table)[0];
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const about = record({ kind: 'lake', name, prominence, source: 'Natural Earth' }, {});
    const shape = tidy({ type: 'MultiPolygon', coordinates }, roundTo(3));
    return drawn(`lake:${slug}`, { ...about, area: Math.round(area(geometry) / 1e6) }, shape);
  });
  const labels = labelsOf(features);
  return writeLayer('waters/lakes', features.map(({ id, properties, geometry }) =>
    drawn(id, { ...properties, ...labels.get(id) }, geometry)));
}

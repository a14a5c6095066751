/**
 * Builds `layers/waters`, the base map's waters: outlines of seas to find room for their names, lakes, and the great
 * rivers as lines, light enough for any page. Made from `geo/waters`, which is written before.
 */
import { simplify } from '@turf/turf';
import type { Geometry } from 'geojson';
import { readWaters, type Water } from './gazetteer/read-layer.ts';
import largest from './names/lakes.json' with { type: 'json' };
import { roundLine, roundTo, tidy, weight, type Round } from './shape.ts';
import { drawn, type Drawn, type Polygon } from './types.ts';
import { report, writeLayer } from './write.ts';

/** Degrees by which rivers may be off: a px at zoom 5. */
const RIVER = 0.04;
/** The same of the shores of lakes, which are seen from nearer. */
const LAKE = 0.03;
/** Part of a sea's breadth (the root of its area) by which its outline may be off: a name is to find its middle. */
const SEA = 1 / 20;
const KM_PER_DEGREE = 111;

/** From how far out a river is worth drawing: 2 to 5, by the least prominence of each. */
const LEAST_BY_RANK = [75, 60, 45];
const rankOf = (prominence: number): number => {
  const rank = LEAST_BY_RANK.findIndex((least) => prominence >= least);
  return 2 + (rank === -1 ? LEAST_BY_RANK.length : rank);
};

function river({ properties: { id, name, prominence }, geometry }: Water): Drawn {
  const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  const coordinates = lines.flatMap((line) => {
    const kept = simplify({ type: 'LineString', coordinates: line }, { tolerance: RIVER }).coordinates;
    const light = roundLine(kept, roundTo(2));
    return light ? [light] : [];
  });
  return drawn(id, { kind: 'river', name, rank: rankOf(prominence) }, { type: 'MultiLineString', coordinates });
}

/** A water that only papers near it name (its prominence at most) is named one zoom later than its area says. */
const LITTLE_KNOWN = 45;

function sea({ properties: { id, name, rank = 1, label, prominence, area = 0 }, geometry }: Water): Drawn {
  const shown = rank + (prominence <= LITTLE_KNOWN ? 1 : 0);
  const tolerance = (Math.sqrt(area) * SEA) / KM_PER_DEGREE;
  const outline = outlineOf(geometry, tolerance, roundTo(area > 1e5 ? 1 : 2));
  return drawn(id, { kind: 'sea', name, label, rank: shown }, outline);
}

/** Those that are in the first picture's layer have their names alone here. */
const DRAWN = new Set(largest.map(({ slug }) => `lake:${slug}`));

function lake({ properties: { id, name, label, rank }, geometry }: Water): Drawn {
  if (DRAWN.has(id)) return drawn(id, { kind: 'lake', name, rank }, { type: 'Point', coordinates: label });
  return drawn(id, { kind: 'lake', name, label, rank }, outlineOf(geometry, LAKE, roundTo(2)));
}

/** The outline of its largest part: what lies beyond 180° and islands are of no matter to a name. In degrees. */
function outlineOf(geometry: Geometry, tolerance: number, round: Round): Polygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const outer = polygons.map(([ring = []]) => ring).reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const [light = []] = simplify({ type: 'Polygon', coordinates: [outer] }, { tolerance }).coordinates;
  // What simplifying has crossed comes apart, the largest piece first.
  const whole = tidy({ type: 'MultiPolygon', coordinates: [[light]] }, round);
  const [rings = []] = whole.type === 'Polygon' ? [whole.coordinates] : whole.coordinates;
  return { type: 'Polygon', coordinates: rings };
}

report([writeLayer('layers/waters', readWaters().map((water) => {
  switch (water.properties.kind) {
    case 'river': return river(water);
    case 'lake': return lake(water);
    default: return sea(water);
  }
}))]);

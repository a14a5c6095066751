/** Whether two stories say the same, so that an export can be compared with what is read out of it again. */
import type { BareGeometry } from '../story/geometry-schema.ts';
import type { Story } from '../story/story.ts';

/** The order of keys does not count, nor where the rings of an area begin: a cut one begins elsewhere each time. */
export const isSame = (one: Story, other: Story): boolean => printed(one) === printed(other);

const printed = (value: unknown) => JSON.stringify(value, (key, inside: unknown) => {
  if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) return inside;
  if (key === 'geometry') return linesOf(inside as BareGeometry);
  return Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)));
});

function linesOf({ type, coordinates }: BareGeometry): unknown {
  switch (type) {
    case 'Point': return [type, positions([coordinates])];
    case 'LineString': return [type, positions(coordinates)];
    case 'MultiLineString': return [type, coordinates.map((line) => positions(line).join(' ')).sort()];
    case 'Polygon': return ['area', coordinates.map(ringOf).sort()];
    case 'MultiPolygon': return ['area', coordinates.flat().map(ringOf).sort()];
  }
}

/** From its least position on, which a closed ring has at its end once more. */
function ringOf(ring: readonly (readonly number[])[]): string {
  const all = positions(ring.slice(1));
  const first = all.reduce((least, one, i) => (one < (all[least] ?? '') ? i : least), 0);
  return [...all.slice(first), ...all.slice(0, first)].join(' ');
}

/** To a tenth of a millimetre: cutting a line rounds. */
const positions = (line: readonly (readonly number[])[]): string[] =>
  line.map((position) => position.map((degrees) => (Math.round(degrees * 1e9) / 1e9 + 0).toString()).join(','));

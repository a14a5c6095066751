import { isDisputedLine } from './policy.ts';
import { roundLine, type Round } from './shape.ts';
import { topojson, type Topology, type UnitShape } from './topology.ts';
import { drawn, type Drawn } from './types.ts';

export type BorderKind = 'country' | 'region' | 'disputed';

/** Which border the edge between two units is; undefined when it is not drawn. */
function kindOf(a: UnitShape, b: UnitShape): BorderKind | undefined {
  const [p, q] = [a.properties, b.properties];
  if (isDisputedLine(lineId(p.unit, p.country), lineId(q.unit, q.country))) return 'disputed';
  if (p.country !== q.country) return 'country';
  return p.region && q.region ? 'region' : undefined;
}

/** The lists of disputed lines speak of countries, and of those units that are kept apart for their sake. */
const lineId = (unit: string, country: string): string => (unit.startsWith('region:') ? country : unit);

/** Land borders from the shared arcs, each drawn once: no coast, no line along the antimeridian. */
export function borders(topology: Topology, kinds: readonly BorderKind[], round: Round): Drawn[] {
  return kinds.map((kind) => {
    const { coordinates } = topojson().mesh(
      topology,
      topology.objects.units,
      (a, b) => a !== b && kindOf(a, b) === kind,
    );
    const lines = coordinates.map((line) => roundLine(line, round)).filter((line) => line !== undefined);
    return drawn(`border:${kind}`, { kind }, { type: 'MultiLineString', coordinates: lines });
  });
}

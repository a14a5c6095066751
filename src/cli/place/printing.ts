/** A place of the gazetteer as a line and as a record. */
import type { Found } from '../../gazetteer/types.ts';

/** What `--json` prints: its keys are for other programs to rely on. */
export const recordOf = ({ ref, name, kind, country, region, population, lat, lon, source }: Found) => ({
  ref, name, kind, country: country ?? null, region: region ?? null, population: population ?? null, lat, lon, source,
});

const WIDEST_REF = 16;

/** One line: the ref first, since it is what goes into a story. */
export function printPlace({ ref, name, kind, sort, within, population, as, matched, source }: Found): string {
  const around = within.map((area) => area.name).filter(Boolean).join(', ');
  const facts = [
    as === 'name' ? name : `${name} (${matched} is a ${as} of it)`,
    sort ?? kind,
    ...(around === '' ? [] : [around]),
    ...(population === undefined ? [] : [`${population.toLocaleString('en')} people`]),
    source,
  ];
  return `  ${ref.padEnd(WIDEST_REF)}  ${facts.join(' · ')}`;
}

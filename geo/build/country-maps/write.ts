/**
 * Writes `country-maps/XX`, what a map shows of a country once it is seen from near: the borders between its regions,
 * their names, and its chief towns, light enough for any page. Made of `geo/regions`, which is written before.
 */
import { PAGE_LABELS } from '../../../src/cartography/labels.ts';
import { neighbourBorders } from '../../../src/gazetteer/neighbours.ts';
import { drawable, withDrawableName } from '../gazetteer/letters.ts';
import type { Region } from '../gazetteer/read-layer.ts';
import type { Entry } from '../gazetteer/types.ts';
import { grouped } from '../grouped.ts';
import { WITH_REGIONS } from '../policy.ts';
import { roundTo } from '../shape.ts';
import { drawn, type Drawn, type Name } from '../types.ts';
import { empty, writeLayer, type Written } from '../write.ts';
import { rankedTowns, type RankedTown } from './towns.ts';
import { zoomFor } from './zoom.ts';

const FOLDER = 'country-maps';
/**
 * CSS px: so wide must a region be before its name is set, and those of a country before they are told apart. At 12 px
 * nearly all countries are told apart where the first are, so that none looks as if it had no regions.
 */
const NAMED = 45;
const BORDERED = 12;
/** The rank with which the page names a region from a zoom on. */
const rankAt = (zoom: number): number => {
  const { offset, zoomPerRank } = PAGE_LABELS.region;
  return Math.round(10 * ((zoom - offset) / zoomPerRank)) / 10;
};

/** @param known refs of the towns that the layers have already */
export function writeCountryMaps(
  regions: readonly Region[], settled: readonly Entry[], known: ReadonlySet<string>,
): Written[] {
  empty(FOLDER);
  const byCountry = grouped(regions, ({ properties: { country } }) => country);
  const towns = rankedTowns(settled);
  const codes = [...new Set([...byCountry.keys(), ...towns.keys()])].sort();
  return codes.flatMap((code) => {
    const own = WITH_REGIONS.has(code) ? [] : byCountry.get(code) ?? [];
    const features = [...bordersOf(own), ...own.map(nameOf), ...(towns.get(code) ?? []).flatMap((town) =>
      (known.has(town.ref) ? [] : [townOf(town)]))];
    return features.length === 0 ? [] : [writeLayer(`${FOLDER}/${code}`, features)];
  });
}

/** Wider regions part a country from further out than those within them. What is disputed is dashed by the layers. */
function bordersOf(regions: readonly Region[]): Drawn[] {
  const shown = regions.filter(({ properties }) => properties.disputed !== true);
  const wider = new Set(shown.flatMap(({ properties: { region } }) => region ?? []));
  const outer = shown.filter(({ properties }) => properties.region === undefined);
  const inner = wider.size === 0 ? [] : shown.filter(({ properties: { id } }) => !wider.has(id));
  return [outer, inner].flatMap((level, i) => {
    const ids = new Set(level.map(({ properties }) => properties.id));
    const [borders] = neighbourBorders(shown, ids);
    const sizes = level.map(({ properties }) => properties.area).sort((a, b) => a - b);
    const zoom = zoomFor(BORDERED, Math.sqrt(sizes[Math.floor(sizes.length / 2)] ?? 0));
    return borders ? [drawn(`border:${i}`, { kind: 'border', zoom }, borders.geometry)] : [];
  });
}

function nameOf({ properties: { id, name, label, area } }: Region): Drawn {
  const rank = rankAt(zoomFor(NAMED, Math.sqrt(area)));
  return drawn(id, { kind: 'region', name: shownName(name), rank }, { type: 'Point', coordinates: label });
}

function townOf(town: RankedTown): Drawn {
  const { ref, name, names, within, lon, lat, rank } = withDrawableName(town);
  const region = within?.startsWith('region:') ? within : undefined;
  return drawn(ref, { kind: 'city', name: { en: name, ...names }, region, rank },
    { type: 'Point', coordinates: roundTo(3)([lon, lat]) });
}

const shownName = (name: Partial<Name>): Partial<Name> => ({ ...name, ...(name.en && { en: drawable(name.en) }) });

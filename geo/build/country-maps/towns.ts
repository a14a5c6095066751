import { PAGE_LABELS } from '../../../src/cartography/labels.ts';
import { kilometresBetween } from '../../../src/geometry/sphere.ts';
import type { Entry } from '../gazetteer/types.ts';
import { grouped } from '../grouped.ts';
import { zoomFor } from './zoom.ts';

/** So many of a country's towns, the most prominent ones, are looked at, and so many are kept. */
const MOST_TRIED = 2500;
const MOST = 400;
/** CSS px: a town is shown where it is so far from those that count for more. */
const APART = 80;
/** From this rank on nothing is left to show: the map goes no nearer. */
const LEAST_RANK = 5.5;
/** People by whom a town has rank 1, 2, 3, 4; the rest have 5. */
const PEOPLE = [5e6, 1.5e6, 5e5, 1.5e5];

export type RankedTown = Entry & { rank: number };

/** Each country's towns, by its code (`SD`; `disputed-crimea`), most important first. */
export function rankedTowns(settled: readonly Entry[]): Map<string, RankedTown[]> {
  const towns = settled.filter(({ population = 0, sort }) => population > 0 || sort === 'capital');
  return new Map([...grouped(towns, countryOf)].map(([code, own]) => [code, ranked(own)]));
}

const countryOf = ({ within = '' }: Entry): string =>
  within.startsWith('disputed:') ? within.replace(':', '-') : within.replace(/^\w+:/, '').slice(0, 2);

/** A town is shown once no greater one is near, but at most one rank sooner than its people say. */
function ranked(towns: readonly Entry[]): RankedTown[] {
  const { offset, zoomPerRank } = PAGE_LABELS.settlement;
  const tried = towns.toSorted((a, b) => b.prominence - a.prominence || (a.ref < b.ref ? -1 : 1)).slice(0, MOST_TRIED);
  const found = tried.map((town, i): RankedTown => {
    const at = [town.lon, town.lat];
    const nearest = tried.slice(0, i).reduce((least, { lon, lat }) =>
      (Math.abs(lat - town.lat) * 110 > least ? least : Math.min(least, kilometresBetween(at, [lon, lat]))), 20_000);
    const alone = (zoomFor(APART, Math.max(1, nearest)) - offset) / zoomPerRank;
    const rank = Math.max(alone, byPeople(town) - 1, 1);
    return { ...town, rank: Math.round(10 * rank) / 10 };
  });
  return found.filter(({ rank }) => rank <= LEAST_RANK).sort((a, b) => a.rank - b.rank).slice(0, MOST);
}

function byPeople({ population = 0, sort }: Entry): number {
  const rank = PEOPLE.findIndex((least) => population >= least);
  return (rank === -1 ? PEOPLE.length : rank) + (sort === 'capital' ? 0 : 1);
}

/** A second name that is another place's own: Amman was once called Philadelphia, and nobody means it by that. */
import { normalise } from './normalise.ts';
import type { Found } from './types.ts';

/** Points of prominence that it costs; Amman has 24 more than the largest Philadelphia. */
const BORROWED = 30;
/** Prominence from which an owner is known well enough: a village of Bakhmut's old name is not. */
const KNOWN = 50;

/** The places, with those that are found by another's own name less prominent, and behind the owners that are more. */
export function behindOwners(places: readonly Found[]): Found[] {
  const owns = ({ as, name, matched, prominence }: Found) =>
    as === 'name' && prominence >= KNOWN && normalise(name) === normalise(matched);
  const owners = places.filter(owns);
  const ordered = [...places];
  for (const place of places) {
    // A country or region by its other name is known to all: Holland, America.
    if (place.kind !== 'city' || place.as !== 'name' || hasName(place)) continue;
    const key = normalise(place.matched);
    const rivals = owners.filter(({ matched }) => normalise(matched) === key);
    if (rivals.length === 0) continue;
    const lowered = { ...place, prominence: Math.max(0, place.prominence - BORROWED) };
    ordered.splice(ordered.indexOf(place), 1, lowered);
    const last = ordered.findLastIndex((one) => rivals.includes(one) && one.prominence > lowered.prominence);
    if (last < ordered.indexOf(lowered)) continue;
    ordered.splice(ordered.indexOf(lowered), 1);
    ordered.splice(last, 0, lowered);
  }
  return ordered;
}

/** In one of the languages that the gazetteer names it in. */
const hasName = ({ matched, name, names }: Found): boolean =>
  [name, ...Object.values(names)].some((one) => normalise(one) === normalise(matched));

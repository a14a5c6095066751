/** How `npm run place` and `npm run check` look names up. */
import type { Position } from 'geojson';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { awayFrom } from '../../gazetteer/nearness.ts';
import type { Answer, Found } from '../../gazetteer/types.ts';
import { UsageError } from '../usage.ts';


/** The places that have this very name, best first, the nearer one before the larger if it is asked for. */
export async function placesCalled(
  gazetteer: Gazetteer, name: string, { near, country }: { near?: Position | undefined; country?: string | undefined },
): Promise<Answer> {
  const { places, problems } = await gazetteer.candidates(name);
  const inCountry = places.filter((place) => country === undefined || place.country === country);
  const weight = (place: Found) => place.prominence - awayFrom(place, near);
  return { places: near ? inCountry.toSorted((a, b) => weight(b) - weight(a)) : inCountry, problems };
}

/** A question with the names that were perhaps meant, or nothing. */
export async function nearestNames(gazetteer: Gazetteer, name: string, country?: string): Promise<string> {
  const { places } = await gazetteer.search(name, { country });
  const named = places.slice(0, 3).map((place) => `${place.name} (${place.ref})`);
  return named.length === 0 ? '' : `; did you mean ${named.join(' or ')}?`;
}

/** Degrees, longitude first. @throws UsageError for what is neither two numbers nor a name */
export async function positionOf(gazetteer: Gazetteer, near: string): Promise<Position> {
  const numbers = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(near);
  if (numbers) {
    const [lon, lat] = [Number(numbers[1]), Number(numbers[2])];
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [lon, lat];
    throw new UsageError(`--near: ${near} is no longitude and latitude in degrees`);
  }
  const [place] = (await gazetteer.candidates(near)).places;
  if (!place) throw new UsageError(`--near: “${near}” is no place, and no longitude and latitude such as 35.8,34.4`);
  return [place.lon, place.lat];
}

/** Rings on a plane that goes on beyond 180°, so that one that crosses it is in one piece. */

/** Degrees, longitude first. */
export type Position = [lon: number, lat: number];

/** A closed ring whose longitudes may leave ±180; `turns` is how often it goes around the Earth, eastwards. */
export interface Unrolled { ring: Position[]; turns: number }

/** Twice the area of a closed ring in square degrees; positive when it runs counter-clockwise. */
export const turnOf = (ring: readonly Position[]): number =>
  ring.reduce((sum, [lon, lat], i) => {
    const [before, below] = ring[i - 1] ?? [lon, lat];
    return sum + (before * lat - lon * below);
  }, 0);

/** Without the last position if it repeats the first. */
const closed = (ring: readonly Position[]): readonly Position[] => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
};

/**
 * An edge goes the shorter way round, so one of more than 180° crosses the 180th meridian. From one edge of a flat map
 * to the other (360°) it may be a bound of what spans the world, or go nowhere in a ring that was cut: the ring's own
 * direction tells.
 */
export function unroll(given: readonly Position[]): Unrolled {
  const ring = closed(given);
  const written = followed(ring, { isWholeWay: true });
  const spansMap = ring.some(([lon], i) => Math.abs(lon - (ring[i - 1]?.[0] ?? lon)) === 360);
  if (!spansMap || turnOf(written.ring) > 0) return written;
  const short = followed(ring, { isWholeWay: false });
  return short.turns === 0 && turnOf(short.ring) > 0 ? short : written;
}

function followed(ring: readonly Position[], { isWholeWay }: { isWholeWay: boolean }): Unrolled {
  let shift = 0;
  const followedRing = ring.map(([lon, lat], i): Position => {
    const step = lon - (ring[i - 1]?.[0] ?? lon);
    if (Math.abs(step) > 180 && !(isWholeWay && Math.abs(step) === 360)) shift -= 360 * Math.sign(step);
    return [lon + shift, lat];
  });
  return { ring: followedRing, turns: shift / 360 };
}

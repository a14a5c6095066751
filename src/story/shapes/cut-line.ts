import type { Position } from './unroll.ts';

/**
 * A line in pieces that stay within ±180. An edge goes the shorter way round, so one of more than 180° crosses the
 * 180th meridian. Empty for a line that goes nowhere.
 */
export function cutLine(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  line.forEach(([lon, lat], i) => {
    const [from, below] = line[i - 1] ?? [lon, lat];
    if (Math.abs(lon - from) > 180) {
      const side = lon < from ? 180 : -180;
      const crossing = below + ((lat - below) * (side - from)) / (lon + 2 * side - from);
      pieces.push([...piece, [side, crossing]]);
      piece = [[-side, crossing]];
    }
    piece.push([lon, lat]);
  });
  return [...pieces, piece].filter((one) => one.some(([lon, lat]) => lon !== one[0]?.[0] || lat !== one[0][1]));
}

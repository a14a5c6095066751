/** What page and figures both say: what the map's signs mean, what speakers do, how statements are counted. */
import type { Stance } from '../story/schema.ts';

export interface Signs {
  /** What the fills, lines and marks mean. */
  about: string;
  contested: string;
  speaksHere: (side: string) => string;
  mentioned: string;
  moved: string;
  disputedBorder: string;
  /** What one speaker does, as it follows the name and as it stands in the legend; then what several do. */
  stances: Record<Stance, string>;
  stancesOfMany: Record<Stance, string>;
  statements: (count: number) => string;
  through: (name: string) => string;
  paragraph: (number: number) => string;
}

/** What follows a speaker's name: "Ukraine denies", "Western officials report". */
export const verbOf = ({ stances, stancesOfMany }: Signs, stance: Stance, isPlural: boolean): string =>
  (isPlural ? stancesOfMany : stances)[stance];

/** The accessible name of a place's marker: "Kursk region, 4 statements". */
export const markerName = ({ statements }: Signs, place: string, count: number): string => `${place}, ${statements(count)}`;

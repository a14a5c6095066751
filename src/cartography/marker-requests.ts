/** What each place asks of the marker layout, most important place first. */
import { labelBox, RING, ringBox, type Box, type MarkerPlacement, type MarkerRequest } from './marker-layout.ts';

/** A place as it stands in a view; lengths in CSS px of the marker's own box. */
export interface MarkedPlace {
  id: string;
  /** Where it is, or a far point in its direction if it `isAway`. */
  point: { x: number; y: number; isAway: boolean };
  /** Side of a square of the same area; 0 for a place that is a point. */
  extent: number;
  /** Of its name. */
  label: MarkerRequest['label'];
  isSelected: boolean;
  /**
   * Named even where its name covers something: on the page, what is selected or highlighted. In a figure no name
   * covers anything.
   */
  mustName: boolean;
  /** One of the places that the story is about. */
  isInFocus: boolean;
  /** How many statements mention it. */
  statements: number;
}

/**
 * More statements than a place has in any story but the largest, so that one reason outweighs all that come after it.
 */
const SELECTED = 4000;
const IN_FOCUS = 1000;

/** Selected, then what the story is about, then by number of statements. */
export const importanceOf = ({
  isSelected,
  isInFocus,
  statements,
}: Pick<MarkedPlace, 'isSelected' | 'isInFocus' | 'statements'>): number =>
  (isSelected ? SELECTED : 0) + (isInFocus ? IN_FOCUS : 0) + statements;

/** A ring stands aside of an area that it would hide, unless that is selected: then its outline shows where it is. */
export function markerRequests(places: readonly MarkedPlace[]): MarkerRequest[] {
  return [...places]
    .sort((a, b) => importanceOf(b) - importanceOf(a))
    .map(({ id, point, extent, label, isSelected, mustName }) => ({
      id,
      ...point,
      standAside: extent > 0 && extent < RING && !isSelected,
      label,
      mustName,
    }));
}

/** The boxes that a marker's ring and name take, CSS px of the marker's own box. */
export const markerBoxes = (
  placed: Pick<MarkerPlacement, 'x' | 'y' | 'side'>,
  label: MarkerRequest['label'] | undefined,
): Box[] => [ringBox(placed), ...(placed.side && label ? [labelBox(placed, label, placed.side)] : [])];

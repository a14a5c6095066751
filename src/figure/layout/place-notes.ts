/** What a figure's map has no room for. */
import { isolated } from '../../story/direction.ts';
import type { Scene } from '../compose/scene.ts';
import type { PlacedMarker } from '../draw/markers.ts';
import { paragraph, stack, type Block } from './blocks.ts';
import { byLetter } from './entry-tail.ts';

/** Places whose names found no room on the map, by their letters, and those that lie outside it. */
export function placeNotes(
  { marked, messages, placeName, theme }: Scene,
  markers: readonly PlacedMarker[],
  { size, width }: { size: number; width: number },
): Block {
  const placed = new Set(markers.map(({ id }) => id));
  const outside = marked.filter((id) => !placed.has(id)).map((id) => isolated(placeName(id)));
  const nameless = markers
    .filter(({ side }) => side === null)
    .sort((a, b) => byLetter(a.tag, b.tag))
    .map(({ tag, name }) => `${tag} ${isolated(name)}`);
  const notes = [
    nameless.join(' · '),
    outside.length > 0 ? `${messages.figure.outside}: ${outside.join(', ')}` : '',
  ].filter((text) => text !== '');
  return stack(notes.map((text) => paragraph(text, width, { cut: 'sans', size, fill: theme.inkQuiet })));
}

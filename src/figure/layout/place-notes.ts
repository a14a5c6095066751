/** What a figure's map has no room for. */
import { isolated } from '../../story/direction.ts';
import type { Picture } from '../compose/composition.ts';
import type { Scene } from '../compose/scene.ts';
import { paragraph, stack, type Block } from './blocks.ts';
import { byLetter } from './entry-tail.ts';

/** Places that share a marker, by its letter, and those that lie outside the map. */
export function placeNotes(
  { marked, messages, placeName, theme }: Scene,
  { markers, outside }: Pick<Picture, 'markers' | 'outside'>,
  { size, width }: { size: number; width: number },
): Block {
  const listed = (ids: readonly string[]) => ids.map((id) => isolated(placeName(id))).join(', ');
  const shared = markers
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => byLetter(a.tag, b.tag))
    .map(({ tag, places }) => `${tag} ${listed(places)}`);
  const told = new Set(marked);
  const unseen = outside.filter((id) => told.has(id));
  const notes = [
    shared.join(' · '),
    unseen.length > 0 ? `${messages.figure.outside}: ${listed(unseen)}` : '',
  ].filter((text) => text !== '');
  return stack(notes.map((text) => paragraph(text, width, { cut: 'sans', size, fill: theme.inkQuiet })));
}

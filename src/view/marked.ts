/** Which places have a marker in a view; the map shows the others as dots. */
import { placesIn, type Derived } from './derive.ts';

/**
 * With a statement or several places chosen, those alone; else whatever the filter leaves a statement, and the chosen
 * place.
 */
export function markedPlaces({ links, view: { selection }, visibleAt }: Pick<Derived, 'links' | 'view' | 'visibleAt'>):
  ReadonlySet<string> {
  const chosen = placesIn(links, selection);
  if (selection.kind === 'statement' || selection.kind === 'places') return new Set(chosen);
  return new Set(links.readingOrder.filter((id) => (visibleAt.get(id)?.length ?? 0) > 0 || chosen.includes(id)));
}

/** What places are called in lists: of two of the same name also what they are, such as "Blue Nile (river)". */
import { useEffect } from 'preact/hooks';
import { listedPlaces } from '../../../draft/edit/listed-places.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { knownPlaces, needPlaces } from './known-places.ts';

/** @returns a function from a place's id to its name; '?' for none. */
export function usePlaceNames(): (id: string | undefined) => string {
  const { places: words } = useStudioMessages();
  const draft = useDesk().draft.value;
  const listed = listedPlaces(draft);
  const counts = new Map<string, number>();
  for (const { name } of listed) counts.set(name, (counts.get(name) ?? 0) + 1);
  const alike = listed.flatMap(({ name, ref }) => (ref !== undefined && (counts.get(name) ?? 0) > 1 ? [ref] : []));
  useEffect(() => { void needPlaces(alike); }, [alike.join(' ')]);
  const places = new Map(draft.places.map((one) => [one.id, one]));
  return (id = '') => {
    const place = places.get(id);
    if (!place) return '?';
    if ((counts.get(place.name) ?? 0) < 2) return place.name;
    const known = knownPlaces.value.get(place.ref ?? '');
    const kind = known ? known.sort ?? words.kinds[known.kind] : place.geometry && words.own;
    return kind === undefined ? place.name : `${place.name} (${kind})`;
  };
}

/** The draft's places as pins of the map. */
import { listedPlaces } from '../../../draft/edit/listed-places.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { keptMentions, mentionsIn } from '../../../draft/format/mentions-in.ts';
import type { Pin } from '../../../map/workbench/workbench.ts';
import { EMPTY_ATLAS, markerPosition } from '../../../geometry/atlas.ts';
import { knownPlaces } from '../places/known-places.ts';
import type { BareGeometry } from '../../../story/geometry-schema.ts';
import type { RecordRef } from '../../../draft/edit/records.ts';

/** Ids of the places that what is selected is about. */
export function chosenPlaces(draft: Draft, selected: RecordRef | null): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!selected) return ids;
  if (selected.list === 'places') ids.add(selected.id);
  const place = draft.mentions.find(({ id }) => selected.list === 'mentions' && id === selected.id)?.place;
  if (place !== undefined) ids.add(place);
  const statement = draft.statements.find(({ id }) => selected.list === 'statements' && id === selected.id);
  for (const { place: named } of statement ? mentionsIn(keptMentions(draft), statement) : [])
    if (named !== undefined) ids.add(named);
  for (const id of statement?.implied ?? []) ids.add(id);
  return ids;
}

/** Those that have a position, and the other places that a selected mention may mean. */
export function pinsOf(draft: Draft, selected: RecordRef | null): Pin[] {
  const chosen = chosenPlaces(draft, selected);
  const pins = listedPlaces(draft).flatMap(({ id, ref = '', name, point, geometry, decision }): Pin[] => {
    const own = geometry && markerPosition(EMPTY_ATLAS, { id, names: {}, geometry: geometry as BareGeometry });
    const known = knownPlaces.value.get(ref);
    const at = point ?? own ?? (known && [known.lon, known.lat]);
    if (!at) return [];
    const shape = geometry && { shape: geometry as BareGeometry };
    const state = decision === 'open' ? 'open' : 'accepted';
    return [{ id, label: name, at: [...at], ...shape, state, isChosen: chosen.has(id) }];
  });
  const mention = selected?.list === 'mentions' ? draft.mentions.find(({ id }) => id === selected.id) : undefined;
  const known = new Set(draft.places.map(({ ref }) => ref));
  const others = (mention?.alternatives ?? []).filter(({ ref }) => !known.has(ref));
  const candidates = others.map(({ ref, name, point }, i): Pin =>
    ({ id: ref, label: `${i + 1} ${name}`, at: [...point], state: 'candidate', isChosen: false }));
  return [...pins, ...candidates];
}

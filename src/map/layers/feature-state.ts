/** Selection, hover and filter reach the map as feature-state, by the difference from what it was told last. */
import { effect } from '@preact/signals';
import type { MapContext } from '../context.ts';
import { placesIn } from '../../view/derive.ts';
import type { State } from './expressions.ts';
import { movementId } from './sources.ts';

export function followSelection({ map, store, shown }: MapContext): () => void {
  const delivered: Record<State, ReadonlySet<string>> = {
    highlighted: new Set(),
    selected: new Set(),
    filtered: new Set(),
  };

  const tell = (state: State, now: ReadonlySet<string>) => {
    for (const id of new Set([...delivered[state], ...now])) {
      if (delivered[state].has(id) === now.has(id)) continue;
      // A place and its outline have the same id.
      map.setFeatureState({ source: 'areas', id }, { [state]: now.has(id) });
    }
    delivered[state] = now;
  };

  const stops = [
    effect(() => tell('highlighted', shown.highlightedPlaces.value)),
    effect(() => tell('selected', new Set(placesIn(store.links, shown.selection.value)))),
    effect(() => {
      const visible = new Set(shown.visible.value);
      tell(
        'filtered',
        new Set(
          store.story.statements.filter((one) => one.movement && !visible.has(one)).map(({ id }) => movementId(id)),
        ),
      );
    }),
  ];
  return () => { for (const stop of stops) stop(); };
}

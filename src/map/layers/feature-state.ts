/** Selection, hover and filter reach the map as feature-state, by the difference from what it was told last. */
import { effect } from '@preact/signals';
import type { MapContext } from '../context.ts';
import { placesIn } from '../../view/derive.ts';
import { placesAside } from '../../view/selected.ts';
import type { State } from './expressions.ts';
import { movementId } from './sources.ts';

export function followSelection({ map, store, shown }: MapContext): () => void {
  const delivered: Record<State, ReadonlySet<string>> = {
    highlighted: new Set(),
    selected: new Set(),
    dimmed: new Set(),
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

  const moving = store.story.statements.filter(({ movement }) => movement).map(({ id }) => id);
  const stops = [
    effect(() => tell('highlighted', shown.highlightedPlaces.value)),
    effect(() => {
      const movements = [...shown.highlightedMovements.value].map(movementId);
      tell('selected', new Set([...placesIn(store.links, shown.selection.value), ...movements]));
    }),
    effect(() => {
      const selection = shown.selection.value;
      const chosen = shown.highlightedMovements.value;
      const others = selection.kind === 'none' ? [] : moving.filter((id) => !chosen.has(id));
      tell('dimmed', new Set([...placesAside(store.links, selection), ...others.map(movementId)]));
    }),
    effect(() => {
      const visible = shown.visibleIds.value;
      tell('filtered', new Set(moving.filter((id) => !visible.has(id)).map(movementId)));
    }),
  ];
  return () => { for (const stop of stops) stop(); };
}

/** Selection, hover and filter reach the map as feature-state, by the difference from what it was told last. */
import { effect } from '@preact/signals';
import type { MapContext } from '../context.ts';
import { placesIn } from '../../view/derive.ts';
import type { State } from './when.ts';
import { wayId } from './sources.ts';

export function followSelection({ map, store, shown }: MapContext): () => void {
  const told: Record<State, ReadonlySet<string>> = { lit: new Set(), chosen: new Set(), out: new Set() };

  const tell = (state: State, now: ReadonlySet<string>) => {
    for (const id of new Set([...told[state], ...now])) {
      if (told[state].has(id) === now.has(id)) continue;
      // A place and its outline have the same id.
      map.setFeatureState({ source: 'areas', id }, { [state]: now.has(id) });
    }
    told[state] = now;
  };

  const stops = [
    effect(() => tell('lit', shown.highlightedPlaces.value)),
    effect(() => tell('chosen', new Set(placesIn(store.links, shown.selection.value)))),
    effect(() => {
      const visible = new Set(shown.visible.value);
      tell('out', new Set(store.story.statements.filter((one) => one.movement && !visible.has(one)).map(({ id }) => wayId(id))));
    }),
  ];
  return () => { for (const stop of stops) stop(); };
}

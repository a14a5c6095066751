/** The draft's places on a map, and below it as a list: what is not decided is hollow, what is nowhere is named. */
import { effect, useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { loadLayers } from '../../../assets/load.ts';
import { listedPlaces } from '../../../draft/edit/listed-places.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { EMPTY_ATLAS, withLayers } from '../../../geometry/atlas.ts';
import type { Workbench } from '../../../map/workbench/workbench.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { knownPlaces, needPlaces } from '../places/known-places.ts';
import { usePlaceNames } from '../places/place-names.ts';
import { theme } from '../theme.ts';
import { LonePlace } from './lone-place.tsx';
import { OwnShape } from './own-shape.tsx';
import { chosenPlaces, pinsOf } from './pins.ts';
import { UnplacedWords } from './unplaced-words.tsx';
import './map-pane.css';

type State = 'loading' | 'shown' | 'unavailable';

export function MapPane() {
  const desk = useDesk();
  const { language } = useStudio();
  const { map: words } = useStudioMessages();
  const { draft, selected, inQuestion, select } = desk;
  const shown = useComputed(() => selected.value ?? inQuestion.value[0] ?? null);
  const container = useRef<HTMLDivElement>(null);
  const bench = useSignal<Workbench | null>(null);
  const state = useSignal<State>('loading');
  useEffect(() => {
    let isWanted = true;
    let stop = () => {};
    const open = async () => {
      const [{ mountWorkbench }, { layers }] = await Promise.all([
        import('../../../map/workbench/workbench.ts'), loadLayers('overview'),
      ]);
      if (!isWanted || !container.current) return;
      const mounted = await mountWorkbench(container.current, {
        theme: theme.peek(), atlas: withLayers(EMPTY_ATLAS, layers), language: language.peek(),
        onPin: (id) => select(recordOfPin(draft.peek(), id)),
      });
      if (!isWanted) {
        mounted.remove();
        return;
      }
      bench.value = mounted;
      state.value = 'shown';
      mounted.show(pinsOf(draft.peek(), null).map(({ at }) => at));
      const stops = [
        effect(() => mounted.setPins(pinsOf(draft.value, shown.value))),
        effect(() => mounted.setTheme(theme.value)),
        effect(() => {
          const { places } = draft.value;
          void needPlaces(places.flatMap(({ ref, point }) => (ref === undefined || point ? [] : [ref])));
        }),
        effect(() => {
          const chosen = chosenPlaces(draft.peek(), shown.value);
          const points = pinsOf(draft.peek(), shown.value).filter(({ id }) => chosen.has(id)).map(({ at }) => at);
          // What is only asked about leaves the map where it is, if it is seen there.
          if (selected.peek()) mounted.show(points);
          else mounted.reveal(points);
        }),
      ];
      stop = () => {
        for (const one of stops) one();
        mounted.remove();
      };
    };
    open().catch((error: unknown) => {
      console.warn('map:', error);
      state.value = 'unavailable';
    });
    return () => {
      isWanted = false;
      stop();
      bench.value = null;
    };
  }, [desk]);
  const nameOf = usePlaceNames();
  const places = useComputed(() => listedPlaces(draft.value)).value;
  const chosen = chosenPlaces(draft.value, shown.value);
  return (
    <div class="map-desk">
      <div class="workbench" ref={container} />
      {state.value === 'unavailable' && <p class="studio-note">{words.unavailable}</p>}
      <OwnShape bench={bench.value} />
      <ul class="desk-places" aria-label={words.places}>
        {places.map(({ id, ref = '', decision, point, geometry }) => (
          <li key={id}>
            <button type="button" class={decision === 'open' ? 'is-open' : ''} aria-pressed={chosen.has(id)}
              onClick={() => select(recordOfPin(draft.peek(), id))}>
              <bdi>{nameOf(id)}</bdi>{!point && !geometry && !knownPlaces.value.has(ref) && ` · ${words.nowhere}`}
            </button>
          </li>
        ))}
      </ul>
      <LonePlace />
      <UnplacedWords />
    </div>
  );
}

/** The first words that name the place, where there are any: there it can be changed. */
function recordOfPin(draft: Draft, id: string) {
  const place = draft.places.find((one) => one.id === id);
  const mention = draft.mentions.find((one) => one.place === id && isKept(one));
  if (mention) return { list: 'mentions' as const, id: mention.id };
  return place ? { list: 'places' as const, id } : null;
}

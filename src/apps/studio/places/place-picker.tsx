/** Search over the gazetteer: what is chosen is always seen with its kind, country and source, never taken silently. */
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { PlaceChoice } from '../../../draft/edit/places.ts';
import { isKept } from '../../../draft/format/kept.ts';
import type { Found } from '../../../gazetteer/types.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { gazetteer } from './gazetteer.ts';

/** ms after the last key until it is searched. */
const PAUSE = 150;

interface Props {
  label: string;
  /** What is searched first. */
  first: string;
  choose: (place: PlaceChoice) => void;
  /** For a place that is not in the list. */
  placeMyself?: () => void;
}

export function PlacePicker({ label, first, choose, placeMyself }: Props) {
  const { draft } = useDesk();
  const { places } = useStudioMessages();
  const text = useSignal(first);
  const answer = useSignal<{ found: readonly Found[]; problems: readonly string[]; isDone: boolean }>(
    { found: [], problems: [], isDone: false },
  );
  const id = useId();
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const { places: found, problems } = await gazetteer.search(text.value);
      if (isCurrent) answer.value = { found, problems, isDone: true };
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text.value, answer]);
  const { found, problems, isDone } = answer.value;
  // Those of the gazetteer are found there.
  const own = draft.value.places.filter((one) => one.geometry && isKept(one));
  return (
    <div class="place-picker" role="group" aria-label={label}>
      <label class="field" for={id}>{label}</label>
      <input id={id} type="search" autocomplete="off" value={text.value}
        onInput={({ currentTarget }) => { text.value = currentTarget.value; }} />
      <p class="visually-hidden" role="status">{isDone ? places.found({ count: found.length }) : ''}</p>
      <div class="finds">
        {isDone && found.length === 0 && text.value.trim() !== '' && <p class="quiet">{places.nothing}</p>}
        {problems.length > 0 && <p class="studio-note">{places.problem}</p>}
        <ol class="candidates">
          {own.map(({ id: place, name }) => (
            <li key={place}>
              <button type="button" onClick={() => choose({ id: place })}>
                <b><bdi>{name}</bdi></b> <small>{places.own}</small>
              </button>
            </li>
          ))}
          {found.map((place) => (
            <li key={place.ref}>
              <button type="button"
                onClick={() => choose({ ref: place.ref, name: place.name, point: [place.lon, place.lat] })}>
                <CandidateLine {...place} />
              </button>
            </li>
          ))}
        </ol>
      </div>
      {placeMyself && (
        <p><button type="button" class="as-link" onClick={placeMyself}>{places.myself}</button></p>
      )}
    </div>
  );
}

type Line = Pick<Found, 'name' | 'kind' | 'sort' | 'within' | 'population' | 'source'>;

/** "Tripoli · capital · Libya · 1,150,989 people · GeoNames" */
export function CandidateLine({ name, kind, sort, within, population, source }: Line) {
  const { language } = useStudio();
  const { places } = useStudioMessages();
  const around = within.map((area) => area.name).filter(Boolean).join(', ');
  return (
    <>
      <b lang="en">{name}</b>{' '}
      <small>
        <span>{sort ?? places.kinds[kind]}</span>
        {around !== '' && <span lang="en">{around}</span>}
        {population !== undefined && (
          <span>{places.people({ count: population.toLocaleString(language.value) })}</span>
        )}
        <span lang="en">{source}</span>
      </small>
    </>
  );
}

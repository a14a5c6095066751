/** Search and filter. Every count on page and map follows. */
import { useRef } from 'preact/hooks';
import { MENTION_KINDS, STANCES } from '../../story/schema.ts';
import { setFilter } from '../../view/transitions.ts';
import { usePage, useMessages, useWording, written } from '../context.tsx';
import { useDisclosure } from '../hooks/openable.ts';
import { StanceShape } from '../cards/stance.tsx';
import { FilterChips } from './filter-chips.tsx';

export function Filters() {
  const { store } = usePage();
  const { filter, selection } = store.view.value;
  const { filter: words } = useMessages();
  const { isOpen, setOpen } = useDisclosure();
  const toggle = useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <search class={selection.kind === 'none' ? 'filters' : 'filters is-beside-choice'} onKeyDown={closeOnEscape}>
      <div class="filter-line">
        <input
          type="search"
          aria-label={words.searchAll}
          placeholder={words.search}
          value={filter.query}
          onInput={(event) => store.dispatch(setFilter({ query: event.currentTarget.value }))}
        />
        <button
          type="button"
          ref={toggle}
          aria-expanded={isOpen}
          aria-controls="filter-panel"
          onClick={() => setOpen(!isOpen)}
        >
          {words.open}
        </button>
      </div>
      <FilterChips after={toggle} />
      <div id="filter-panel" class="filter-panel" hidden={!isOpen}>{isOpen && <FilterPanel />}</div>
    </search>
  );
}

function FilterPanel() {
  const { store } = usePage();
  const { filter } = store.view.value;
  const messages = useMessages();
  const wording = useWording();
  const { filter: words } = messages;
  const set = (change: Parameters<typeof setFilter>[0]) => store.dispatch(setFilter(change));
  const inUse = STANCES.filter((stance) => store.story.statements.some((statement) => statement.stance === stance));
  return (
    <>
      <label class="field">{words.speaker}
        <select value={filter.speaker ?? ''} onChange={(event) => set({ speaker: event.currentTarget.value || null })}>
          <option value="">{words.allSpeakers}</option>
          {store.story.speakers.map(({ id }) => {
            const { text, language } = wording.speaker(id);
            return (
              <option key={id} value={id} {...written(language)}>
                {text} ({store.countFor({ ...filter, speaker: id })})
              </option>
            );
          })}
        </select>
      </label>
      <Choices legend={words.stance} all={inUse} chosen={filter.stances} onChange={(stances) => set({ stances })}
        label={(stance) => <><StanceShape stance={stance} />{messages.stances[stance]}</>}
        count={(stance) => store.countFor({ ...filter, stances: [stance] })} />
      <Choices legend={words.kind} all={MENTION_KINDS} chosen={filter.kinds} onChange={(kinds) => set({ kinds })}
        label={(kind) => messages.kinds[kind]} count={(kind) => store.countFor({ ...filter, kinds: [kind] })} />
      <label class="choice">
        <input
          type="checkbox"
          checked={filter.contestedOnly}
          onChange={(event) => set({ contestedOnly: event.currentTarget.checked })}
        />
        {words.contestedOnly({ count: store.countFor({ ...filter, contestedOnly: true }) })}
      </label>
    </>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  all: readonly T[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  label: (choice: T) => preact.ComponentChildren;
  count: (choice: T) => number;
}

function Choices<T extends string>({ legend, all, chosen, onChange, label, count }: ChoicesProps<T>) {
  const toggled = (choice: T) => all.filter((one) => (one === choice) !== chosen.includes(one));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((choice) => (
        <label key={choice} class="choice">
          <input type="checkbox" checked={chosen.includes(choice)} onChange={() => onChange(toggled(choice))} />
          {label(choice)} ({count(choice)})
        </label>
      ))}
    </fieldset>
  );
}

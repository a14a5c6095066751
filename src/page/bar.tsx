/** The bar at the top: the name, and the settings that belong to the reader. */
import { LANGUAGES, type Language } from '../story/schema.ts';
import { goTo, setSetting } from '../state/transitions.ts';
import { PROJECTIONS, THEME_CHOICES } from '../state/view.ts';
import { usePage } from './context.tsx';

const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', uk: 'Українська', ru: 'Русский', ko: '한국어' };
const THEME_NAMES = { auto: 'As the device', light: 'Light', dark: 'Dark', print: 'Print (white)', mono: 'Greys' };
const PROJECTION_NAMES = { globe: 'Globe', mercator: 'Flat map' };

export function Bar({ onAbout }: { onAbout: () => void }) {
  const { store, href } = usePage();
  const { language, projection, theme } = store.view.value;
  const toArticle = (event: MouseEvent) => {
    event.preventDefault();
    store.dispatch(goTo({ kind: 'none' }));
  };
  return (
    <header class="bar">
      <a class="brand" href={href({ kind: 'none' })} onClick={toArticle}>Dateline</a>
      <span class="brand-line">who said what, where</span>
      <Select label="Place names" value={language} all={LANGUAGES} names={LANGUAGE_NAMES} langs
        onChange={(value) => store.dispatch(setSetting({ language: value }))} />
      <Select label="Map" value={projection} all={PROJECTIONS} names={PROJECTION_NAMES}
        onChange={(value) => store.dispatch(setSetting({ projection: value }))} />
      <Select label="Colours" value={theme} all={THEME_CHOICES} names={THEME_NAMES}
        onChange={(value) => store.dispatch(setSetting({ theme: value }))} />
      <button type="button" class="quiet-button" onClick={onAbout}>About this map</button>
    </header>
  );
}

interface SelectProps<T extends string> {
  label: string;
  value: T;
  all: readonly T[];
  names: Record<T, string>;
  /** The values are language codes: each name is in its own language. */
  langs?: boolean;
  onChange: (value: T) => void;
}

function Select<T extends string>({ label, value, all, names, langs = false, onChange }: SelectProps<T>) {
  return (
    <label class="setting">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {all.map((one) => <option key={one} value={one} {...(langs ? { lang: one } : {})}>{names[one]}</option>)}
      </select>
    </label>
  );
}

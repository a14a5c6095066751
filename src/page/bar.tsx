/** The bar at the top: the name, and the settings that belong to the reader. */
import { LANGUAGES } from '../story/schema.ts';
import { goTo, setSetting } from '../state/transitions.ts';
import { PROJECTIONS, THEME_CHOICES } from '../state/view.ts';
import { usePage } from './context.tsx';
import { LANGUAGE_NAMES, Select, THEME_NAMES } from './select.tsx';

const PROJECTION_NAMES = { globe: 'Globe', mercator: 'Flat map' };

export function Bar({ onSave, onAbout }: { onSave: () => void; onAbout: () => void }) {
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
      <button type="button" class="quiet-button" onClick={onSave}>Save figure</button>
      <button type="button" class="quiet-button" onClick={onAbout}>About this map</button>
    </header>
  );
}

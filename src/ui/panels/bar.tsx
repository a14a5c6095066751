/** The bar at the top: the name, and the settings that belong to the reader. */
import { LANGUAGES } from '../../story/schema.ts';
import { goTo, setSetting } from '../../view/transitions.ts';
import { PROJECTIONS, THEME_CHOICES } from '../../view/view.ts';
import { usePage, usePhrases } from '../context.tsx';
import { LANGUAGE_NAMES, Select } from './select.tsx';

interface Props { onSave: () => void; onEmbed: () => void; onAbout: () => void }

export function Bar({ onSave, onEmbed, onAbout }: Props) {
  const { store, href } = usePage();
  const { language, projection, theme } = store.view.value;
  const { bar, themes } = usePhrases();
  const toArticle = (event: MouseEvent) => {
    event.preventDefault();
    store.dispatch(goTo({ kind: 'none' }));
  };
  return (
    <header class="bar">
      <a class="brand" href={href({ kind: 'none' })} onClick={toArticle}>Dateline</a>
      <span class="brand-line">{bar.line}</span>
      <Select label={bar.language} value={language} all={LANGUAGES} names={LANGUAGE_NAMES} langs
        onChange={(value) => store.dispatch(setSetting({ language: value }))} />
      <Select label={bar.map} value={projection} all={PROJECTIONS} names={bar.projections}
        onChange={(value) => store.dispatch(setSetting({ projection: value }))} />
      <Select label={bar.colours} value={theme} all={THEME_CHOICES} names={themes}
        onChange={(value) => store.dispatch(setSetting({ theme: value }))} />
      <button type="button" class="quiet-button takes-away" onClick={onSave}>{bar.save}</button>
      <button type="button" class="quiet-button takes-away" onClick={onEmbed}>{bar.embed}</button>
      <button type="button" class="quiet-button" onClick={onAbout}>{bar.about}</button>
    </header>
  );
}

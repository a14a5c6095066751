/** How the page looks to this reader: language, map, colours. */
import LANGUAGE_NAMES from '../../locales/language-names.json' with { type: 'json' };
import { LANGUAGES } from '../../story/schema.ts';
import { setSetting } from '../../view/transitions.ts';
import { PROJECTIONS, THEME_CHOICES } from '../../view/view.ts';
import { usePage, useMessages } from '../context.tsx';
import { Menu } from './menu.tsx';
import { Select } from './select.tsx';

export function DisplayMenu() {
  const { store } = usePage();
  const { language, projection, theme } = store.view.value;
  const { bar, themes } = useMessages();
  return (
    <Menu id="display" label={bar.display}>
      {() => (
        <>
          <Select label={bar.language} value={language} all={LANGUAGES} names={LANGUAGE_NAMES} langs
            onChange={(value) => store.dispatch(setSetting({ language: value }))} />
          <Select label={bar.map} value={projection} all={PROJECTIONS} names={bar.projections}
            onChange={(value) => store.dispatch(setSetting({ projection: value }))} />
          <Select label={bar.colours} value={theme} all={THEME_CHOICES} names={themes}
            onChange={(value) => store.dispatch(setSetting({ theme: value }))} />
        </>
      )}
    </Menu>
  );
}

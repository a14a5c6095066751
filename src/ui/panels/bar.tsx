/** The bar at the top: the name, and the settings that belong to the reader. */
import { LANGUAGES } from '../../story/schema.ts';
import { goTo, setSetting } from '../../view/transitions.ts';
import { PROJECTIONS, THEME_CHOICES } from '../../view/view.ts';
import { usePage, useMessages } from '../context.tsx';
import { useDialog } from '../hooks/openable.ts';
import type { DialogName } from '../open-parts.ts';
import { isPlainClick } from '../plain-click.ts';
import LANGUAGE_NAMES from '../../locales/language-names.json' with { type: 'json' };
import { Select } from './select.tsx';

/** `dialogs` are those that have a button here. */
export function Bar({ dialogs }: { dialogs: readonly DialogName[] }) {
  const { store, href, toStories } = usePage();
  const { language, projection, theme } = store.view.value;
  const { bar, themes } = useMessages();
  const toArticle = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    store.dispatch(goTo({ kind: 'none' }));
  };
  return (
    <header class="bar">
      <a class="brand" href={href({ kind: 'none' })} onClick={toArticle}>Dateline</a>
      <span class="brand-line">{bar.line}</span>
      {toStories && <a class="to-stories" href={toStories()}>{bar.stories}</a>}
      <Select label={bar.language} value={language} all={LANGUAGES} names={LANGUAGE_NAMES} langs
        onChange={(value) => store.dispatch(setSetting({ language: value }))} />
      <Select label={bar.map} value={projection} all={PROJECTIONS} names={bar.projections}
        onChange={(value) => store.dispatch(setSetting({ projection: value }))} />
      <Select label={bar.colours} value={theme} all={THEME_CHOICES} names={themes}
        onChange={(value) => store.dispatch(setSetting({ theme: value }))} />
      {dialogs.map((name) => <DialogButton key={name} name={name} />)}
    </header>
  );
}

function DialogButton({ name }: { name: DialogName }) {
  const { bar } = useMessages();
  const { setOpen } = useDialog(name);
  return <button type="button" class="quiet-button" onClick={() => setOpen(true)}>{bar[name]}</button>;
}

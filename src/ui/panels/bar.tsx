/** The bar at the top: the name, and the few things that belong to the whole page. */
import type { ComponentChildren } from 'preact';
import { goTo } from '../../view/transitions.ts';
import { usePage, useMessages } from '../context.tsx';
import { useDialog } from '../hooks/openable.ts';
import type { DialogName } from '../open-parts.ts';
import { isPlainClick } from '../plain-click.ts';
import { Tagline } from './tagline.tsx';

/** `children` are its menus and buttons. */
export function Bar({ children }: { children: ComponentChildren }) {
  const { store, href, toStories, toStudio } = usePage();
  const { bar } = useMessages();
  const toArticle = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    store.dispatch(goTo({ kind: 'none' }));
  };
  return (
    <header class="bar">
      <a class="brand" href={href({ kind: 'none' })} onClick={toArticle}>Dateline</a>
      <Tagline language={store.language.value} />
      {toStories && <a class="to-stories" href={toStories()}>{bar.stories}</a>}
      {children}
      {toStudio && <a class="to-studio" href={toStudio()}>{bar.make}</a>}
    </header>
  );
}

/** `onOpen` is called before the dialog is there, to which the focus then goes. */
export function DialogButton({ name, onOpen }: { name: DialogName; onOpen?: () => void }) {
  const { bar } = useMessages();
  const { setOpen } = useDialog(name);
  const open = () => {
    onOpen?.();
    setOpen(true);
  };
  return <button type="button" class="quiet-button" onClick={open}>{bar[name]}</button>;
}

/** The studio, put together: the reader's page made editable. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { loadMessages } from '../../locales/messages.ts';
import { loadStudioMessages, studioMessagesIn } from '../../locales/studio/messages.ts';
import { forgetReplaced } from '../../ui/hooks/preact-leak-workaround.ts';
import { keepOwnWords } from '../../ui/hooks/translated-in-place.ts';
import { languageAsked } from '../shared/languages.ts';
import { App } from './app.tsx';
import { StudioProvider } from './context.tsx';
import { keepOffline } from './keep-offline.ts';
import { figureAsked, openFigures } from './look/figure-page.tsx';
import { printScreen, readScreen } from './screen.ts';
import { createStudio, type Studio } from './state/studio-store.ts';
import { indexedDbStorage } from './storage/indexed-db.ts';
import { themeChoice } from './theme.ts';

export async function open(root: HTMLElement): Promise<void> {
  const figured = figureAsked();
  if (figured !== null) return openFigures(root, figured);
  forgetReplaced();
  keepOwnWords(root);
  const language = languageAsked();
  const { dataset } = document.documentElement;
  if (themeChoice !== 'auto') dataset['theme'] = themeChoice;
  const words = Promise.all([loadMessages(language), loadStudioMessages(language)]).catch(() => {});
  const [studio] = await Promise.all([createStudio(readScreen(location.hash), language, indexedDbStorage()), words]);
  followLanguage(studio);
  followScreen(studio);
  addEventListener('beforeunload', (event) => { if (studio.isAtRisk()) event.preventDefault(); });
  root.replaceChildren();
  render(<StudioProvider value={studio}><App /></StudioProvider>, root);
  dataset['map'] = 'unavailable';
  // Refused, or out of space: the studio is as good as it was.
  keepOffline().catch(() => {});
}

function followLanguage({ language }: Studio): void {
  effect(() => {
    const { value } = language;
    document.documentElement.lang = value;
    // Where they can't be fetched the words stay as they are.
    void Promise.all([loadMessages(value), loadStudioMessages(value)]).catch(() => {});
    document.title = `${studioMessagesIn(value).title} · Dateline`;
  });
}

/** The address is the screen's, and the way back leads to the last one. */
function followScreen(studio: Studio): void {
  let shown = printScreen(studio.screen.peek());
  effect(() => {
    const address = printScreen(studio.screen.value);
    if (address !== shown) history.pushState(null, '', address);
    shown = address;
  });
  addEventListener('popstate', () => {
    const screen = readScreen(location.hash);
    shown = printScreen(screen);
    studio.go(screen);
  });
}

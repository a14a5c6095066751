/** A public screen, whose code nobody else loads: what it is given of the page, and what is done when it can't be opened. */
import type { ComponentChildren } from 'preact';
import { canOpen } from './load.ts';
import { PageProvider, SpeakerName, type Page } from './page/context.tsx';
import { StanceVerb } from './page/stance.tsx';
import { ToldWords } from './page/words.tsx';

export async function readPublicScreen(defaultStory: string) {
  const [{ readSettings, withOneLanguage }, { mountKiosk }] = await Promise.all([import('./kiosk/settings.ts'), import('./kiosk/mount.tsx')]);
  const { settings, remarks } = readSettings(location.search, defaultStory);
  return { settings, remarks, mountKiosk, search: withOneLanguage(location.search, settings.languages) };
}
export type PublicScreen = Awaited<ReturnType<typeof readPublicScreen>>;

/** `keep`: see `KioskServices`. */
export function startPublicScreen(page: Page, { settings, remarks, mountKiosk }: PublicScreen, keep: (onTaken: () => void) => () => void): void {
  const inPage = (children: ComponentChildren) => <PageProvider value={page}>{children}</PageProvider>;
  mountKiosk(page.store, {
    settings,
    remarks,
    told: (statement) => ({
      who: inPage(<><SpeakerName id={statement.speaker} /> <StanceVerb statement={statement} /></>),
      words: inPage(<ToldWords statement={statement} />),
    }),
    keep,
    canOpen,
    openStory,
  });
}

/** ms. */
const LATER = 30_000;

/** `id`: the story that could not be opened. */
export function tryAgain(id: string): void {
  void import('./kiosk/again.ts').then(
    ({ openPageAgain }) => openPageAgain(id, { canOpen, openStory }),
    () => setTimeout(() => location.reload(), LATER),
  );
}

function openStory(id: string): void {
  const params = new URLSearchParams(location.search);
  params.set('story', id);
  location.replace(`?${params.toString()}`);
}

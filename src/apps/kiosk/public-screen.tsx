/** A public screen, whose code nobody else loads: what it is given of the page, and what is done when it can't be opened. */
import type { ComponentChildren } from 'preact';
import { canOpen } from '../../assets/load.ts';
import type { KioskServices } from './mount.tsx';
import { PageProvider, SpeakerName, type Page } from '../../ui/context.tsx';
import { StanceVerb } from '../../ui/cards/stance.tsx';
import { ToldWords } from '../../ui/article/words.tsx';

export async function readPublicScreen(defaultStory: string) {
  const [{ readSettings, withOneLanguage }, { mountKiosk }] = await Promise.all([import('./settings.ts'), import('./mount.tsx')]);
  const { settings, remarks } = readSettings(location.search, defaultStory);
  // An anchor is what a hand has left there while the page was loading, and would be how the screen opens for good.
  const hash = location.hash.startsWith('#map=') ? location.hash : '';
  return { settings, remarks, mountKiosk, search: withOneLanguage(location.search, settings.languages), hash };
}
export type PublicScreen = Awaited<ReturnType<typeof readPublicScreen>>;

/** `more`: what else the attendant is told at the start. */
export function startPublicScreen(
  page: Page, { settings, remarks, mountKiosk }: PublicScreen, more: readonly string[], services: Pick<KioskServices, 'keep' | 'needWords'>,
): void {
  const inPage = (children: ComponentChildren) => <PageProvider value={page}>{children}</PageProvider>;
  mountKiosk(page.store, {
    ...services,
    settings,
    remarks: [...remarks, ...more],
    told: (statement) => ({
      who: inPage(<><SpeakerName id={statement.speaker} /> <StanceVerb statement={statement} /></>),
      words: inPage(<ToldWords statement={statement} />),
    }),
    canOpen,
    openStory,
  });
}

/**
 * `id`: the story that could not be opened.
 * @throws TypeError when what tries again can't be fetched, as `import()` does.
 */
export async function tryAgain(id: string, defaultStory: string): Promise<void> {
  const { openPageAgain } = await import('./supervise/open-again.ts');
  openPageAgain(id, { canOpen, openStory, defaultStory });
}

function openStory(id: string): void {
  const params = new URLSearchParams(location.search);
  const own = params.get('story');
  // What the screen is for: another one may only stand in for it.
  if (own !== null && !params.has('stories')) params.set('stories', own);
  params.set('story', id);
  location.replace(`?${params.toString()}`);
}

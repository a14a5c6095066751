/** The page of a public screen, put together; and what is done when it can't be opened. */
import { canOpen } from '../../assets/load.ts';
import { urlOf } from '../../assets/page-files.ts';
import { registerWhenDrawn } from '../../assets/service-worker.ts';
import { SITE } from '../../assets/site-data.ts';
import { messagesIn } from '../../locales/messages.ts';
import { noticeText } from '../../locales/notices.ts';
import { PageProvider, type Page } from '../../ui/context.tsx';
import { followKeys } from '../../ui/hooks/keys.ts';
import { forgetReplaced } from '../../ui/hooks/preact-leak-workaround.ts';
import { paramsIn, readAddress } from '../../view/address.ts';
import { smallMapFile } from '../../view/listed-story.ts';
import { builtMap, ownStory, replace } from '../shared/built-page.tsx';
import { showFailure } from '../shared/failure.tsx';
import { needWords } from '../shared/languages.ts';
import { mapOf } from '../shared/mount-map.ts';
import { mistakesIn, openStory, storyAsked, type StoryFailure } from '../shared/open-story.ts';
import { openSession, pageOf } from '../shared/session.ts';
import { App } from './app.tsx';
import { mountKiosk } from './mount.tsx';
import { setUpDocument } from './screen/document.ts';
import { readSettings, withOneLanguage } from './settings.ts';
import { retryOpeningPage } from './supervise/retry-opening.ts';

/** Nobody is there to try again: a page that could not be opened says why, and does so by itself. */
export async function open(root: HTMLElement): Promise<void> {
  const failure = await start(root).catch((error: unknown) => ({
    id: storyAsked(ownStory()), failure: { kind: 'not-opened' as const, reason: String(error) }, problems: [],
  }));
  if (failure) {
    await showFailure(root, failure, []);
    retryOpeningPage(failure.id, { canOpen, openStory: showStory, defaultStory: ownStory() });
  }
  root.inert = false;
}

async function start(root: HTMLElement): Promise<StoryFailure | null> {
  forgetReplaced();
  const { settings, remarks } = readSettings(location.search, ownStory());
  setUpDocument(settings);
  const opened = await openStory(storyAsked(settings.stories[0] ?? ownStory()));
  if (opened.kind === 'failed') return opened;
  const { story, problems } = opened;
  // An anchor is what a hand has left there while the page was loading, and would be how the screen opens for good.
  const hash = location.hash.startsWith('#map=') ? location.hash : '';
  // What it finds wrong is in English, which is what an attendant reads.
  const { view, notices } = readAddress(withOneLanguage(location.search, settings.languages), hash, story);
  await Promise.all(settings.languages.map(needWords));
  const session = openSession(story, view, { problems });
  const { store, translations } = session;
  const opening = builtMap(root, store);
  const mountMap = mapOf(session, { isStill: settings.isStill, hasCountryMaps: false });
  const page: Page = { ...pageOf(session), opening, mountMap };
  replace(root, <PageProvider value={page}><App /></PageProvider>, opening);
  followKeys(store);
  const found = [...notices, ...mistakesIn(opened)].map((notice) => noticeText(notice, messagesIn('en'), 'en'));
  mountKiosk(page, {
    settings,
    stories: settings.stories.flatMap((id) => SITE.stories.find((listed) => listed.id === id) ?? []),
    mapAt: (id) => urlOf(smallMapFile(id)),
    remarks: [...remarks, ...found],
    keepOffline: (onLater) => registerWhenDrawn(store, onLater),
    needWords: () => {
      void needWords(store.language.peek());
      void translations.need(store.view.peek());
    },
    canOpen,
    openStory: showStory,
  });
  return null;
}

/** Loads the page again with another story. */
function showStory(id: string): void {
  const params = paramsIn(location.search);
  const own = params.get('story');
  // What the screen is for: another one may only stand in for it.
  if (own !== null && !params.has('stories')) params.set('stories', own);
  params.set('story', id);
  location.replace(`?${params.toString()}`);
}

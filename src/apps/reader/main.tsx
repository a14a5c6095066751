/** Puts the page together: the only file that knows everyone. */
import { effect } from '@preact/signals';
import { hydrate, render } from 'preact';
import { DEFAULT_STORY, STORIES } from 'virtual:dateline/stories';
import { followTheme } from '../../store/theme-in-force.ts';
import type { Size } from '../../geometry/frame.ts';
import { keepLayers } from '../../assets/layers.ts';
import { loadStory } from '../../assets/load.ts';
import { keepWhenDrawn } from '../../assets/service-worker.ts';
import { followAddress, hrefOf } from '../../ui/hooks/address-bar.ts';
import { App } from '../../ui/app.tsx';
import { PageProvider, type Page } from '../../ui/context.tsx';
import { Failure } from '../../ui/failure.tsx';
import { followKeys } from '../../ui/hooks/keys.ts';
import { followPrint } from '../../ui/print.tsx';
import { forgetReplaced } from '../../ui/hooks/preact-leak-workaround.ts';
import { readPublicScreen, startPublicScreen, tryAgain, type PublicScreen } from '../kiosk/public-screen.tsx';
import { printAddress, readAddress } from '../../view/address.ts';
import type { TakeCapture } from '../../cartography/capture.ts';
import { loadInterface } from '../../locales/messages-in.ts';
import { onceDrawn } from '../../store/once-drawn.ts';
import { createStore, type Store } from '../../store/store.ts';
import { backTo, stepBack } from '../../view/transitions.ts';
import { openingView } from '../../view/view.ts';
import type { Parsed } from '../../story/parse.ts';
import type { Problem } from '../../story/problem.ts';
import { LANGUAGES, type Language } from '../../story/schema.ts';
import { keepTranslations, type TranslationShelf } from '../../assets/translations.ts';

/** ms after the map has been drawn. */
const QUIET = 1000;

forgetReplaced();
const mode = new URLSearchParams(location.search).get('mode');
const root = document.getElementById('app');
/** When the page is there, or says why not; `start.ts` tries again where a public screen can't do even that. */
export const opened = root && start(root).catch((error: unknown) => {
  if (mode !== 'kiosk') throw error;
  return fail(root, idAsked(), `The page could not be opened: ${String(error)}.`);
});

/** `usual`: the one where the address names none. */
function idAsked(usual = DEFAULT_STORY): string {
  return new URLSearchParams(location.search).get('story') || usual;
}

async function start(root: HTMLElement): Promise<void> {
  const kiosk = mode === 'kiosk' ? await readPublicScreen(DEFAULT_STORY) : null;
  const id = idAsked(kiosk?.settings.stories[0]);
  let parsed: Parsed | 'missing';
  try {
    parsed = await loadStory(id);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(root, id, `The story “${id}” could not be loaded: ${reason}. Try again in a moment.`);
  }
  if (parsed === 'missing') return fail(root, id, `There is no story “${id}” here.`);
  const { story, problems, setAside } = parsed;
  if (!story) return fail(root, id, `The story “${id}” can’t be opened.`, problems);
  if (story.id !== id) {
    const misplaced = { path: 'id', found: `found "${story.id}"`, expected: `"${id}", the name of its folder` };
    return fail(root, id, `The story “${id}” can’t be opened.`, [...problems, misplaced]);
  }
  const Embedded = await readEmbed();
  const { search, hash } = kiosk ?? location;
  // In English as yet, which is what an attendant reads.
  const first = readAddress(search, hash, story);
  // A reader is told in the page's language what could not be read, so that has to be there first.
  await speak(first.view.language);
  const { view, notices } = kiosk ? first : readAddress(search, hash, story);
  const remarks = [...notices, ...mistakes(problems.length, setAside)];
  const store = createStore(story, view, { problems, notices: kiosk ? [] : remarks });
  const translations = keepTranslations(store);
  const page = open(root, store, translations, kiosk, Embedded);
  if (!kiosk) {
    // Nothing is kept for a frame: a browser stores it apart for each site around it, 6 MB each time, for who has perhaps only scrolled past.
    if (!Embedded) keepWhenDrawn(store);
    return;
  }
  startPublicScreen(page, kiosk, remarks, {
    keep: (onLater) => keepWhenDrawn(store, onLater),
    needWords: () => {
      void speak(store.language.peek());
      void translations.need(store.view.peek());
    },
  });
  root.inert = false;
}

/** The interface stays in the language that it has, English at first, if another can't be fetched. */
const speak = (language: Language): Promise<void> => loadInterface(language).catch(() => {});

/** A frame in somebody else's page, whose code nobody else loads either. */
async function readEmbed() {
  if (mode !== 'embed') return null;
  return (await import('../embed/embedded.tsx')).Embedded;
}

async function fail(root: HTMLElement, id: string, sentence: string, problems: readonly Problem[] = []): Promise<void> {
  render(<Failure sentence={sentence} problems={problems} stories={mode === 'kiosk' ? [] : STORIES} />, root);
  document.documentElement.dataset['map'] = 'unavailable';
  if (mode !== 'kiosk') return;
  await tryAgain(id, DEFAULT_STORY);
  root.inert = false;
}

/** What the reader is told of a story file that is not whole. */
function mistakes(problems: number, setAside: number): string[] {
  if (problems === 0) return [];
  if (setAside === 0) return ['This story’s file has mistakes; all its statements are shown.'];
  const left = setAside === 1 ? '1 statement was' : `${setAside} statements were`;
  return [`${left} left out of this story because of mistakes in its file.`];
}

function open(root: HTMLElement, store: Store, translations: TranslationShelf, kiosk: PublicScreen | null, Embedded: typeof App | null): Page {
  effect(() => { document.title = `${store.wording.value.title.text} · Dateline`; });
  const theme = followTheme(store);
  effect(() => { document.documentElement.dataset['map'] = store.mapStatus.value; });
  effect(() => {
    // Even the same language would have every line of the page set anew.
    if (document.documentElement.lang !== store.language.value) document.documentElement.lang = store.language.value;
    void speak(store.language.value);
  });
  // A reader who changes the language later need not wait for it; nor need what the start still has to do.
  onceDrawn(store, () => setTimeout(() => LANGUAGES.forEach((language) => void speak(language)), QUIET));

  const layers = keepLayers(store);
  const needDetail = () => { void layers.need('detail'); };
  let takeCapture: TakeCapture | null = null;

  const mountMap = (container: HTMLElement) => {
    let isWanted = true;
    let unmount = () => {};
    // With the first layers at hand the map is drawn once, rather than empty and then again.
    void Promise.all([import('../../map/lifecycle.ts'), layers.need('overview')]).then(async ([{ keepMap, openingFonts }]) => {
      await openingFonts(store);
      if (!isWanted) return;
      unmount = keepMap(container, store, {
        theme, needDetail, offerCapture: (take) => { takeCapture = take; },
        isStill: kiosk?.settings.isStill ?? false, isGuest: Embedded !== null, isLookedAfter: kiosk !== null,
      });
    }, () => {
      store.mapStatus.value = 'unavailable';
      store.mapLosses.value += 1;
    });
    return () => {
      isWanted = false;
      unmount();
    };
  };

  const href = hrefOf(store, DEFAULT_STORY);
  const drawStill = async (size: Size) => {
    needDetail();
    const { stillOf } = await import('../../figure/compose/static-map.ts');
    return stillOf(store, store.atlas.peek(), size, (id) => href({ kind: 'place', id }));
  };
  const desk = async () => {
    const { openDesk } = await import('../shared/figure-service.ts');
    return openDesk({ store, theme, layers, translations, defaultStory: DEFAULT_STORY, takeCapture: () => takeCapture });
  };
  const opening = isOpening(store) ? root.querySelector('.still')?.innerHTML ?? null : null;
  const readTo = root.querySelector('.reading')?.scrollTop ?? 0;
  const permalink = () => printAddress(store.view.value, store.story, DEFAULT_STORY);
  const page = { store, href, permalink, isGuest: Embedded !== null, drawStill, desk };
  const Whole = Embedded ?? App;
  const first = store.view.peek();
  const app = <PageProvider value={page}><Whole mountMap={mountMap} opening={opening} /></PageProvider>;
  if (!Embedded && isAsBuilt(store)) hydrate(app, root);
  else {
    root.replaceChildren();
    render(app, root);
    // Not for nothing: it makes the browser lay out the page at once.
    if (opening !== null && readTo > 0) root.querySelector('.reading')?.scrollTo({ top: readTo });
  }
  // A public screen and a frame open again as they were set up, and gather no history.
  if (!kiosk && !Embedded) followAddress(store, DEFAULT_STORY);
  followKeys(store, Embedded ? backTo(first) : stepBack);
  if (!Embedded) followPrint(page);
  return page;
}

/** Whether the built page is just what is to be seen, so that it can stay where it is, laid out and painted. */
const isAsBuilt = ({ story, view }: Store): boolean => story.id === DEFAULT_STORY && printAddress(view.peek(), story, DEFAULT_STORY) === '?';

/** Whether the map of the built page is what is to be seen first. */
function isOpening({ story, view }: Store): boolean {
  const { selection, language, projection, camera } = view.peek();
  const usual = openingView(story);
  return story.id === DEFAULT_STORY && selection.kind === 'none' && language === usual.language && projection === usual.projection && camera === null;
}

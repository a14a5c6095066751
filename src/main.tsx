/** Puts the page together: the only file that knows everyone. */
import { computed, effect, signal } from '@preact/signals';
import { render, type ComponentChildren } from 'preact';
import { DEFAULT_STORY, STORIES } from 'virtual:dateline/stories';
import 'virtual:dateline/theme.css';
import './theme/fonts.css';
import './page/styles/base.css';
import './page/styles/map.css';
import './page/styles/reading.css';
import './page/styles/save.css';
import './page/styles/print.css';
import type { Size } from './geometry/frame.ts';
import { keepLayers } from './layers.ts';
import { canOpen, loadStory } from './load.ts';
import { keepOffline } from './offline.ts';
import { followAddress, hrefOf } from './page/address-bar.ts';
import { App } from './page/app.tsx';
import { PageProvider, type Page } from './page/context.tsx';
import { Failure } from './page/failure.tsx';
import { followKeys } from './page/keys.ts';
import { followPrint } from './page/print.tsx';
import { StanceVerb } from './page/stance.tsx';
import { StatementWords } from './page/words.tsx';
import { readAddress } from './state/address.ts';
import type { TakeCapture } from './state/capture.ts';
import { createStore, type Store } from './state/store.ts';
import { openingView } from './state/view.ts';
import type { Parsed } from './story/parse.ts';
import type { Problem } from './story/problem.ts';
import { THEMES } from './theme/theme.ts';

const root = document.getElementById('app');
if (root) {
  void firstPaint().then(() => start(root)).catch((error: unknown) => {
    if (!isKiosk()) throw error;
    fail(root, idAsked(), `The page could not be opened: ${String(error)}.`);
  });
}

/** ms; a page in the background is not painted at all, and goes on without. */
const LONGEST_WAIT = 1000;

/** What the built page brings is on the screen before anything is done that could hold that up. */
async function firstPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
}

const isKiosk = () => new URLSearchParams(location.search).get('mode') === 'kiosk';
/** `usual`: the one where the address names none. */
const idAsked = (usual = DEFAULT_STORY) => new URLSearchParams(location.search).get('story') || usual;

async function start(root: HTMLElement): Promise<void> {
  const kiosk = await readKiosk();
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
  const { view, notices } = readAddress(kiosk?.search ?? location.search, location.hash, story);
  const store = createStore(story, view, { problems, notices: [...notices, ...mistakes(problems.length, setAside)] });
  const page = open(root, store, kiosk);
  if (kiosk) startKiosk(page, kiosk);
  else keepWhenDrawn(store);
}

/** Keeps the page for when there is no network. What is returned takes up a later version if one has come, and else looks for it. */
function keepWhenDrawn({ mapStatus }: Store, onTaken = () => {}): () => void {
  let renew = () => {};
  let isKept = false;
  effect(() => {
    if (isKept || mapStatus.value === 'loading') return;
    isKept = true;
    renew = keepOffline({ onWaiting: (takeUp) => { renew = takeUp; }, onTaken });
  });
  return () => renew();
}

/** A public screen, whose code nobody else loads; null: the page is read as usual. */
async function readKiosk() {
  if (!isKiosk()) return null;
  const [{ readSettings, withOneLanguage }, { mountKiosk }] = await Promise.all([import('./kiosk/settings.ts'), import('./kiosk/mount.tsx')]);
  const { settings, remarks } = readSettings(location.search, DEFAULT_STORY);
  return { settings, remarks, mountKiosk, search: withOneLanguage(location.search, settings.languages) };
}
type Kiosk = NonNullable<Awaited<ReturnType<typeof readKiosk>>>;

function startKiosk(page: Page, { settings, remarks, mountKiosk }: Kiosk): void {
  const inPage = (children: ComponentChildren) => <PageProvider value={page}>{children}</PageProvider>;
  mountKiosk(page.store, {
    settings,
    remarks,
    told: (statement) => ({
      who: inPage(<>{page.store.links.speakers.get(statement.speaker)?.name} <StanceVerb statement={statement} /></>),
      words: inPage(<StatementWords statement={statement} />),
    }),
    keep: (onTaken) => keepWhenDrawn(page.store, onTaken),
    canOpen,
    openStory,
  });
}

function openStory(id: string): void {
  const params = new URLSearchParams(location.search);
  params.set('story', id);
  location.replace(`?${params.toString()}`);
}

function fail(root: HTMLElement, id: string, sentence: string, problems: readonly Problem[] = []): void {
  render(<Failure sentence={sentence} problems={problems} stories={isKiosk() ? [] : STORIES} />, root);
  document.documentElement.dataset['map'] = 'unavailable';
  if (!isKiosk()) return;
  void import('./kiosk/again.ts').then(
    ({ openPageAgain }) => openPageAgain(id, { canOpen, openStory }),
    () => setTimeout(() => location.reload(), 30_000),
  );
}

/** What the reader is told of a story file that is not whole. */
function mistakes(problems: number, setAside: number): string[] {
  if (problems === 0) return [];
  if (setAside === 0) return ['This story’s file has mistakes; all its statements are shown.'];
  const left = setAside === 1 ? '1 statement was' : `${setAside} statements were`;
  return [`${left} left out of this story because of mistakes in its file.`];
}

function open(root: HTMLElement, store: Store, kiosk: Kiosk | null): Page {
  document.title = `${store.story.title} · Dateline`;
  const theme = followTheme(store);
  effect(() => { document.documentElement.dataset['map'] = store.mapStatus.value; });
  effect(() => { document.documentElement.lang = store.language.value; });

  const layers = keepLayers(store);
  const needDetail = () => { void layers.need('detail'); };
  let takeCapture: TakeCapture | null = null;

  const mountMap = (container: HTMLElement) => {
    let isWanted = true;
    let unmount = () => {};
    // With the first layers at hand the map is drawn once, rather than empty and then again.
    void Promise.all([import('./map/keep.ts'), layers.need('overview')]).then(([{ keepMap }]) => {
      if (isWanted) unmount = keepMap(container, store, { theme, needDetail, offerCapture: (take) => { takeCapture = take; }, isStill: kiosk?.settings.isStill ?? false, isLookedAfter: kiosk !== null });
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
    const { stillOf } = await import('./figure/still.ts');
    return stillOf(store, store.atlas.peek(), size, (id) => href({ kind: 'place', id }));
  };
  const desk = async () => {
    const { openDesk } = await import('./desk/desk.ts');
    return openDesk({ store, theme, layers, defaultStory: DEFAULT_STORY, takeCapture: () => takeCapture });
  };
  const opening = isOpening(store) ? root.querySelector('.still')?.innerHTML ?? null : null;
  const readTo = root.querySelector('.reading')?.scrollTop ?? 0;
  root.replaceChildren();
  const page = { store, href, drawStill, desk };
  render(<PageProvider value={page}><App mountMap={mountMap} opening={opening} /></PageProvider>, root);
  // Not for nothing: it makes the browser lay out the page at once.
  if (opening !== null && readTo > 0) root.querySelector('.reading')?.scrollTo({ top: readTo });
  // A public screen opens again as it was set up, and gathers no history.
  if (!kiosk) followAddress(store, DEFAULT_STORY);
  followKeys(store);
  followPrint(page);
  return page;
}

/** Whether the built page shows what is to be seen first. */
function isOpening({ story, view }: Store): boolean {
  const { selection, language, projection, camera } = view.peek();
  const usual = openingView(story);
  return story.id === DEFAULT_STORY && selection.kind === 'none' && language === usual.language && projection === usual.projection && camera === null;
}

/** The theme in force: the reader's choice, or the device's as it changes. */
function followTheme(store: Store) {
  const isDark = followQuery('(prefers-color-scheme: dark)');
  const isStrong = followQuery('(prefers-contrast: more)');
  const choice = computed(() => store.view.value.theme);
  effect(() => {
    if (choice.value === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice.value;
  });
  const ofDevice = computed(() => (isStrong.value ? 'contrast' : isDark.value ? 'dark' : 'light'));
  return computed(() => THEMES[choice.value === 'auto' ? ofDevice.value : choice.value]);
}

function followQuery(media: string) {
  const query = matchMedia(media);
  const holds = signal(query.matches);
  query.addEventListener('change', () => { holds.value = query.matches; });
  return holds;
}

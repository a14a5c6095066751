/**
 * The public screen around the page: phases that follow visitors, a page that follows the phases, and its supervisor.
 */
import { signal } from '@preact/signals';
import { render } from 'preact';
import './screen/kiosk.css';
import type { Offline } from '../../assets/service-worker.ts';
import type { Language } from '../../story/schema.ts';
import { PageProvider, type Page } from '../../ui/context.tsx';
import LANGUAGE_NAMES from '../../locales/language-names.json' with { type: 'json' };
import { messagesIn } from '../../locales/messages.ts';
import type { ListedStory } from '../../view/listed-story.ts';
import { goTo, setSetting } from '../../view/transitions.ts';
import { followArrival } from './arrival.ts';
import { CLOCK, every, type Clock } from './clock.ts';
import { followActivity } from './input/activity.ts';
import { guard } from './input/guard.ts';
import { followSpatialNavigation } from './input/spatial-navigation.ts';
import { isQuiet, type KioskState } from './phases.ts';
import { runPhases } from './run-phases.ts';
import { runPlaylist } from './run-playlist.ts';
import { choiceOf, dwellsOf, scenesOf, visitOf } from './scenes.ts';
import type { StoryChoice } from './screen/story-choice.tsx';
import { Screen } from './screen/screen.tsx';
import { mountStatus } from './screen/status.tsx';
import type { Settings } from './settings.ts';
import { startOver } from './start-over.ts';
import { openMemory, takeChosen, takeNextStep } from './supervise/memory.ts';
import { supervise } from './supervise/supervise.ts';

/** ms between two checks for whatever may have come in the meantime. */
const CHECK_EVERY = 60_000;

export interface KioskServices {
  settings: Settings;
  /** Those of the settings' stories that the page knows, and the address of a story's small map. */
  stories: readonly ListedStory[];
  mapAt: (id: string) => string;
  /** What the attendant is told at the start. */
  remarks: readonly string[];
  /** Keeps the page for when there is no network; `onLater` is called when a later version is there. */
  keepOffline: (onLater: () => void) => Offline;
  /** Asks again for what the page says in its language, if that has not come. */
  needWords: () => void;
  /** Whether the page and this story of it could be had just now. */
  canOpen: (story: string) => Promise<boolean>;
  /** Opens another story in the place of this one. */
  openStory: (id: string) => void;
  clock?: Clock;
}

export function mountKiosk(page: Page, services: KioskServices): () => void {
  const { settings, stories, mapAt, remarks, keepOffline, needWords, canOpen, openStory, clock = CLOCK } = services;
  const { store } = page;
  const { id } = store.story;
  const opening = store.view.peek();
  const scenes = scenesOf(store.story, store.links);
  const dwells = dwellsOf(scenes, settings.dwell);
  const memory = openMemory();
  void fetchFonts(settings.languages);

  const phases = runPhases({ ...settings, dwells }, clock, takeNextStep(memory, id));
  const visitorsLanguage = takeChosen(memory, id);
  if (visitorsLanguage !== null) {
    // The visitor who has chosen this story is there, and goes on in the language that was chosen before.
    phases.dispatch('use');
    const language = settings.languages.find((one) => one === visitorsLanguage);
    if (language !== undefined) store.dispatch(setSetting({ language }));
  }
  const isUnattended = () => isQuiet(phases.state.peek().phase);
  const nextStep = () => {
    const { phase } = phases.state.peek();
    return phase.kind === 'tour' ? phase.step + 1 : 0;
  };
  const supervisor = supervise(store, {
    clock, memory, isQuiet: isUnattended, canLoad: () => canOpen(id), takeUp: () => offline.takeUp(), nextStep,
  });
  const { count } = supervisor.log;
  count(`start: ${id}`);
  remarks.forEach(count);
  const playlist = runPlaylist({
    id, stories: settings.stories, canOpen, open: openStory, isUnattended, note: count,
  });
  if (playlist.isStandIn) count(`the story ${id} stands in for ${settings.stories.join()}`);
  const offline = keepOffline(() => supervisor.requestReload('a new version'));
  const renew = () => {
    offline.check();
    needWords();
    void playlist.leaveStandIn();
  };

  /** An address of another site that a visitor has asked for. */
  const elsewhere = signal<string | null>(null);
  const status = mountStatus({
    store, clock, log: supervisor.log, since: memory.read().since, isOpen: settings.isStatusOpen,
  });

  const choice: StoryChoice = {
    stories,
    mapAt,
    canOpen: async (story) => {
      const isThere = await canOpen(story);
      if (!isThere) count(`the story ${story}, which a visitor has chosen, can’t be opened`);
      return isThere;
    },
    open: (story) => {
      memory.save({ chosen: { story, language: store.language.peek() } });
      openStory(story);
    },
  };
  const showStep = (step: number, isNext: boolean) => {
    if (isNext && step === 0 && playlist.openNext()) return;
    if (step === scenes.length - 1) void playlist.findNext();
    const scene = scenes[step];
    // The only scene of a story stays as it is.
    if (!scene || (isNext && scenes.length === 1)) return;
    store.dispatch(goTo(choiceOf(scene)));
    // Also where the choice is one statement, which speaks of other places than its speaker's.
    store.hovered({ kind: 'places', ids: scene.places });
    arrival.wait();
  };
  const arrival = followArrival(store, clock);
  let before: KioskState | null = null;
  const follow = (now: KioskState) => {
    const last = before;
    before = now;
    writeDataset(now);
    if (last !== null && now.visitsOver !== last.visitsOver) {
      status.close();
      elsewhere.value = null;
      startOver(page, opening);
      if (isQuiet(now.phase)) count('reset');
      if (now.phase.kind === 'rest') void playlist.openFirst();
    }
    const touched = last?.phase.kind === 'tour' && now.phase.kind === 'visit' && scenes[last.phase.step];
    if (touched) store.dispatch(goTo(visitOf(touched)));
    if (now.phase.kind === 'tour') showStep(now.phase.step, last?.phase.kind === 'tour');
  };

  const box = document.createElement('div');
  box.className = 'kiosk';
  document.body.append(box);
  const undo = [
    phases.state.subscribe(follow),
    phases.stop,
    arrival.stop,
    supervisor.stop,
    every(clock, CHECK_EVERY, renew),
    guard((address) => { elsewhere.value = address; }),
    status.stop,
    followActivity(phases.dispatch, () => phases.state.peek().phase.kind !== 'visit'),
    // After the activity: the key that ends the tour does nothing else.
    followSpatialNavigation(),
    () => render(null, box),
    () => box.remove(),
  ];
  const { hasArrived } = arrival;
  const { state, dispatch } = phases;
  const screen = { settings, scenes, dwells, hasArrived, elsewhere, choice, state, dispatch };
  render(<PageProvider value={page}><Screen {...screen} /></PageProvider>, box);
  return () => { for (const step of undo) step(); };
}

/** For styles, and for whoever drives the page; it is never read here. */
function writeDataset({ phase }: KioskState): void {
  const { dataset } = document.documentElement;
  dataset['kiosk'] = phase.kind;
  if (phase.kind === 'tour') dataset['step'] = String(phase.step);
}

/** A face that comes late is not used at all; these are wanted when a visitor comes, and not before. */
async function fetchFonts(languages: readonly Language[]): Promise<void> {
  const words = languages.map((language) => LANGUAGE_NAMES[language] + messagesIn(language).kiosk.touch);
  const faces = ['600 1rem "Source Sans 3"', '600 1rem "Noto Sans KR"'];
  await Promise.allSettled(words.flatMap((text) => faces.map((face) => document.fonts.load(face, text))));
}

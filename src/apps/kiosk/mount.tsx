/** The public screen around the page: the machine in step with what visitors do, and the page in step with the machine. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import './screen/kiosk.css';
import { PageProvider, type Page } from '../../ui/context.tsx';
import { closeAll } from '../../ui/open-parts.ts';
import { goTo } from '../../view/transitions.ts';
import { CLOCK, every, type Clock } from './clock.ts';
import { guard } from './input/guard.ts';
import { followHands } from './input/activity.ts';
import { keepAlive } from './supervise/supervise.ts';
import type { Phase } from './phases.ts';
import { KIOSK_PHRASES } from './phrases.ts';
import { firstOpen, storiesAfter } from './playlist.ts';
import { followRemote } from './input/spatial-navigation.ts';
import { run } from './run.ts';
import { Screen } from './screen/screen.tsx';
import type { Settings } from './settings.ts';
import { mountStatus } from './screen/status.tsx';
import { stepsOf } from './tour.ts';

/** ms between two looks for whatever may have come in the meantime. */
const RENEW = 60_000;

export interface KioskServices {
  settings: Settings;
  remarks: readonly string[];
  /**
   * Keeps the page for when there is no network. `onLater` is called when a later version is there: the page is to be loaded
   * again for it, and `takeUp` comes just before that. `look` looks for one.
   */
  keep: (onLater: () => void) => { look: () => void; takeUp: () => Promise<void> };
  /** Asks again for what the page says in its language, if that has not come. */
  needWords: () => void;
  /** Whether the page and this story of it could be had just now. */
  canOpen: (story: string) => Promise<boolean>;
  /** Opens another story in the place of this one. */
  openStory: (id: string) => void;
  clock?: Clock;
}

export function mountKiosk(page: Page, services: KioskServices): () => void {
  const { settings, remarks, keep, needWords, canOpen, openStory, clock = CLOCK } = services;
  const { store } = page;
  const html = document.documentElement;
  html.dataset['mode'] = 'kiosk';
  if (settings.isStill) html.dataset['motion'] = 'reduced';
  html.style.setProperty('--kiosk-ppi', String(settings.ppi));
  const { id } = store.story;
  const opening = store.view.peek();
  const steps = stepsOf(store.story, store.links);
  const isQuiet = () => html.dataset['kiosk'] === 'tour' || html.dataset['kiosk'] === 'rest';
  const nextStep = () => (isQuiet() ? Number(html.dataset['step'] ?? -1) + 1 : 0);
  const life = keepAlive(store, { clock, isQuiet, canLoad: () => canOpen(id), takeUp: () => kept.takeUp(), nextStep });
  const { count } = life.log;
  count(`start: ${id}`);
  remarks.forEach(count);
  const kept = keep(() => life.askReload('a new version'));
  const isStandIn = !settings.stories.includes(id);
  if (isStandIn) count(`the story ${id} stands in for ${settings.stories.join()}`);
  const renew = async () => {
    kept.look();
    needWords();
    if (!isStandIn) return;
    const found = await firstOpen(settings.stories, canOpen, () => {});
    if (found !== null && isQuiet()) openStory(found);
  };

  const elsewhere = signal<string | null>(null);
  const box = document.createElement('div');
  box.className = 'kiosk';
  document.body.append(box);

  // A face that comes late is not used at all; this one is wanted when a visitor comes, and not before.
  for (const { name, touch } of settings.languages.map((language) => KIOSK_PHRASES[language])) {
    void document.fonts.load('600 1rem "Source Sans 3"', name + touch).catch(() => {});
    void document.fonts.load('600 1rem "Noto Sans KR"', name + touch).catch(() => {});
  }

  const reset = () => {
    closeAll(page.openParts);
    status.close();
    elsewhere.value = null;
    store.hovered({ kind: 'none' });
    store.dismissNotices();
    for (const one of document.querySelectorAll('.reading, html')) one.scrollTop = 0;
    store.articleLeft([]);
    store.dispatch(() => opening);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    html.dataset['visits'] = String(Number(html.dataset['visits'] ?? 0) + 1);
  };

  let nextStory: string | null = null;
  const onChange = (now: Phase, before: Phase | null) => {
    html.dataset['kiosk'] = now.kind;
    if (before?.kind === 'countdown' && now.kind !== 'visit') {
      reset();
      count('reset');
    }
    if (now.kind !== 'tour') return;
    html.dataset['step'] = String(now.step);
    if (before?.kind === 'tour' && now.step === 0 && nextStory !== null) return openStory(nextStory);
    if (now.step === steps.length - 1) void firstOpen(storiesAfter(settings.stories, id), canOpen, count).then((found) => { nextStory = found; });
    const place = steps[now.step]?.place;
    if (place !== undefined) store.dispatch(goTo({ kind: 'place', id: place }));
  };
  const { next } = life.memory.read();
  life.memory.save({ next: { story: '', step: 0 } });
  const first = next.story === id ? next.step : 0;
  const { phase, tell, stop } = run({ ...settings, steps: steps.length }, clock, onChange, first);

  const status = mountStatus({ store, log: life.log, clock, since: life.memory.read().since, isOpen: settings.isStatusOpen });

  const undo = [
    stop,
    life.stop,
    every(clock, RENEW, () => { void renew(); }),
    guard((address) => { elsewhere.value = address; }),
    status.stop,
    followHands(tell, () => phase.peek().kind !== 'visit'),
    // After the hands: the key that ends the tour does nothing else.
    followRemote(),
    () => render(null, box),
    () => box.remove(),
  ];
  const startOver = () => {
    reset();
    tell('use');
  };
  const screen = { settings, steps, phase, tell, startOver, elsewhere };
  render(<PageProvider value={page}><Screen {...screen} /></PageProvider>, box);
  return () => { for (const step of undo) step(); };
}

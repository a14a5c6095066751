/** The public screen around the page: the machine in step with what visitors do, and the page in step with the machine. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import './kiosk.css';
import type { Store } from '../state/store.ts';
import { goTo } from '../state/transitions.ts';
import { stayAwake } from './awake.ts';
import { guard } from './guard.ts';
import { openLog } from './log.ts';
import type { Phase } from './machine.ts';
import { KIOSK_PHRASES } from './phrases.ts';
import { CLOCK, run, type Clock } from './run.ts';
import { Screen, type ScreenProps } from './screen.tsx';
import type { Settings } from './settings.ts';
import { mountStatus } from './status.tsx';
import { stepsOf } from './tour.ts';
import { watch } from './watchdog.ts';

export interface KioskServices {
  settings: Settings;
  remarks: readonly string[];
  told: ScreenProps['told'];
  /** Called when nobody is there and the tour begins anew: the time for a new version of the page. */
  onQuiet: () => void;
  /** Opens the next story of the playlist in the place of this one. */
  openStory: (id: string) => void;
  clock?: Clock;
}

export function mountKiosk(store: Store, { settings, remarks, told, onQuiet, openStory, clock = CLOCK }: KioskServices): () => void {
  const html = document.documentElement;
  html.dataset['mode'] = 'kiosk';
  html.style.setProperty('--kiosk-ppi', String(settings.ppi));
  const log = openLog();
  log.note(`start: ${store.story.id}`);
  for (const remark of remarks) log.note(remark);

  const opening = store.view.peek();
  const steps = stepsOf(store.story, store.links);
  const elsewhere = signal<string | null>(null);
  const watchdog = watch(log.note);
  const box = document.createElement('div');
  box.className = 'kiosk';
  document.body.append(box);

  // A face that comes late is not used at all; this one is wanted when a visitor comes, and not before.
  for (const { name, touch } of settings.languages.map((language) => KIOSK_PHRASES[language])) {
    void document.fonts.load('600 1rem "Source Sans 3"', name + touch).catch(() => {});
    void document.fonts.load('600 1rem "Noto Sans KR"', name + touch).catch(() => {});
  }

  const reset = () => {
    closeAll();
    elsewhere.value = null;
    store.hover.value = { kind: 'none' };
    store.notices.value = [];
    store.dispatch(() => opening);
    for (const one of document.querySelectorAll('.reading, html')) one.scrollTop = 0;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    html.dataset['visits'] = String(Number(html.dataset['visits'] ?? 0) + 1);
  };

  const onChange = (now: Phase, before: Phase | null) => {
    html.dataset['kiosk'] = now.kind;
    if (before?.kind === 'countdown' && now.kind !== 'visit') {
      reset();
      log.note('reset');
      watchdog.quiet();
      onQuiet();
    }
    if (now.kind !== 'tour') return;
    html.dataset['step'] = String(now.step);
    const isRound = before?.kind === 'tour' && now.step === 0;
    const next = isRound ? nextStory(settings.stories, store.story.id) : null;
    if (isRound) {
      watchdog.quiet();
      onQuiet();
    }
    if (next !== null) return openStory(next);
    const place = steps[now.step]?.place;
    if (place !== undefined) store.dispatch(goTo({ kind: 'place', id: place }));
  };
  const { phase, tell, stop } = run({ ...settings, steps: steps.length }, clock, onChange);

  const undo = [
    stop,
    guard((address) => { elsewhere.value = address; }),
    stayAwake(log.note),
    watchdog.stop,
    mountStatus({ log, isOpen: settings.isStatusOpen }),
    followHands(tell, () => phase.peek().kind !== 'visit'),
    () => render(null, box),
    () => box.remove(),
  ];
  const startOver = () => {
    reset();
    tell('use');
  };
  render(<Screen {...{ store, settings, steps, phase, tell, startOver, elsewhere, told }} />, box);
  return () => { for (const step of undo) step(); };
}

/** Closes what stands open the way a visitor would. */
function closeAll(): void {
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  for (const details of document.querySelectorAll('details')) details.open = false;
  for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="true"]')) button.click();
}

/** Null: there is no other. */
function nextStory(stories: readonly string[], id: string): string | null {
  const next = stories[(stories.indexOf(id) + 1) % stories.length];
  return next === undefined || next === id ? null : next;
}

/**
 * Tells of touches and keys. The touch that ends the tour or the countdown does nothing else, but to what stands
 * above them: `isFirst` asks whether it is that one.
 */
function followHands(tell: ScreenProps['tell'], isFirst: () => boolean): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  let isSwallowed = false;
  addEventListener('pointerdown', (event) => {
    isSwallowed = isFirst() && !(event.target instanceof Element && event.target.closest('.kiosk-dialog, .kiosk-status'));
    tell('down');
  }, options);
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, () => tell('up'), options);
  addEventListener('click', (event) => {
    if (!isSwallowed) return;
    isSwallowed = false;
    event.preventDefault();
    event.stopPropagation();
  }, options);
  addEventListener('keydown', (event) => {
    const wasFirst = isFirst();
    tell('use');
    if (wasFirst) event.preventDefault();
  }, options);
  for (const type of ['wheel', 'touchmove']) addEventListener(type, () => tell('use'), { ...options, passive: true });
  return () => end.abort();
}

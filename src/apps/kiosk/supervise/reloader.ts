/** Loads the page again when asked: only while nobody uses it, rarely, and only when the page can be reached. */
import { every, type Clock } from '../clock.ts';
import type { Memory } from './memory.ts';
import { nextReload, withReload } from './reload-times.ts';

/** ms between two checks whether the moment has come. */
const CHECK_EVERY = 1000;
/** ms until a page that could not be had is asked for again. */
const RETRY_AFTER = 15_000;

export interface ReloaderServices {
  clock: Clock;
  memory: Memory;
  note: (what: string) => void;
  /** Nobody is there. */
  isQuiet: () => boolean;
  /** Whether the page could be had just now; without a network a reload would leave an empty screen. */
  canLoad: () => Promise<boolean>;
  load: () => void;
}

export interface Reloader {
  /** The first reason is the one that is told; whoever is `urgent` does not wait until nobody is there. */
  request: (reason: string, urgency?: 'quiet' | 'urgent') => void;
  stop: () => void;
}

export function createReloader({ clock, memory, note, isQuiet, canLoad, load }: ReloaderServices): Reloader {
  let reason: string | null = null;
  let isUrgent = false;
  let notBefore = 0;
  let isPutOff = false;
  let stopChecking = () => {};
  const isTime = () => (isUrgent || isQuiet()) && clock.now() >= nextReload(memory.read().reloads, clock.now());

  const check = async () => {
    if (clock.steady() < notBefore || !isTime()) return;
    notBefore = clock.steady() + RETRY_AFTER;
    if (!await canLoad().catch(() => false)) {
      if (!isPutOff) note('reload: put off, the page can’t be had');
      isPutOff = true;
      return;
    }
    // A visitor may have come in the meantime.
    if (reason === null || !isTime()) {
      notBefore = 0;
      return;
    }
    note(`reload: ${reason}`);
    memory.save({ reloads: withReload(memory.read().reloads, clock.now()) });
    stop();
    load();
  };
  const stop = () => {
    stopChecking();
    reason = null;
    isPutOff = false;
  };
  return {
    request: (why, urgency = 'quiet') => {
      isUrgent ||= urgency === 'urgent';
      if (reason !== null) return;
      reason = why;
      stopChecking = every(clock, CHECK_EVERY, () => { void check(); });
      void check();
    },
    stop,
  };
}

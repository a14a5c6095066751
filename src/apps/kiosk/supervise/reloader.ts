/** Loads the page again for whoever asks, but never under a hand, never in a storm, and never into nothing. */
import { every, type Clock } from '../clock.ts';
import type { Memory } from './memory.ts';
import { nextReload, withReload } from './reload-times.ts';

/** ms between two looks whether the moment has come. */
const LOOK = 1000;
/** ms until a page that could not be had is asked for again. */
const LATER = 15_000;

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
  ask: (reason: string, urgency?: 'quiet' | 'urgent') => void;
  stop: () => void;
}

export function openReloader({ clock, memory, note, isQuiet, canLoad, load }: ReloaderServices): Reloader {
  let reason: string | null = null;
  let isUrgent = false;
  let notBefore = 0;
  let isPutOff = false;
  let stopLooking = () => {};
  const isTime = () => (isUrgent || isQuiet()) && clock.now() >= nextReload(memory.read().reloads, clock.now());

  const look = async () => {
    if (clock.steady() < notBefore || !isTime()) return;
    notBefore = clock.steady() + LATER;
    if (!await canLoad().catch(() => false)) {
      if (!isPutOff) note('reload: put off, the page can’t be had');
      isPutOff = true;
      return;
    }
    // A hand may have come in the meantime.
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
    stopLooking();
    reason = null;
    isPutOff = false;
  };
  return {
    ask: (why, urgency = 'quiet') => {
      isUrgent ||= urgency === 'urgent';
      if (reason !== null) return;
      reason = why;
      stopLooking = every(clock, LOOK, () => { void look(); });
      void look();
    },
    stop,
  };
}

/** A public screen that could not be opened: nobody is there to try again, so it does so by itself. */
import { waitAfter } from '../../../assets/backoff.ts';
import { CLOCK, type Clock } from '../clock.ts';
import { guard } from '../input/guard.ts';
import { openMemory, type Memory } from './memory.ts';
import { fallbackStories } from '../playlist.ts';
import { nextReload, withReload } from './reload-times.ts';
import { readSettings } from '../settings.ts';

/** ms between two tries. */
const WAITS = { first: 2000, longest: 15_000 };

export interface RetryServices {
  canOpen: (story: string) => Promise<boolean>;
  openStory: (id: string) => void;
  clock: Clock;
  memory: Memory;
}

/**
 * Opens the first of these stories that can be had, as soon as there is one. What can be had and yet does not open is
 * tried as rarely as any other reload.
 */
export function retryOpening(
  stories: readonly string[],
  { canOpen, openStory, clock, memory }: RetryServices,
): () => void {
  let cancel = () => {};
  let isOver = false;
  const check = async () => {
    const { reloads } = memory.read();
    const now = clock.now();
    if (now < nextReload(reloads, now)) return false;
    for (const id of stories) {
      if (!await canOpen(id)) continue;
      if (isOver) return true;
      memory.save({ reloads: withReload(reloads, now) });
      openStory(id);
      return true;
    }
    return false;
  };
  const wait = (failures: number) => {
    cancel = clock.later(waitAfter(failures, WAITS), () => {
      void check().catch(() => false).then((isDone) => { if (!isDone && !isOver) wait(failures + 1); });
    });
  };
  wait(1);
  return () => {
    isOver = true;
    cancel();
  };
}

/** For the page itself: `id` is what could not be opened; the playlist goes on without it. */
export function retryOpeningPage(
  id: string,
  { defaultStory, ...services }: Pick<RetryServices, 'canOpen' | 'openStory'> & { defaultStory: string },
): void {
  guard(() => {});
  const { settings } = readSettings(location.search, defaultStory);
  retryOpening(fallbackStories(settings.stories, id, defaultStory), {
    ...services,
    clock: CLOCK,
    memory: openMemory(),
  });
}

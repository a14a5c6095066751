/**
 * Everything that keeps a public screen going, put together: log, memory, reloads, watchdog, map recovery, wake lock.
 */
import type { Store } from '../../../store/store.ts';
import { keepWakeLock } from './wake-lock.ts';
import type { Clock } from '../clock.ts';
import { indexedEvents } from './event-store.ts';
import { openLog, type Log } from './log.ts';
import { recoverMap } from './map-recovery.ts';
import type { Memory } from './memory.ts';
import { createReloader, type Reloader } from './reloader.ts';
import { PAGE, watchPage } from './watchdog.ts';

export interface Supervisor {
  log: Log;
  requestReload: Reloader['request'];
  stop: () => void;
}

interface SupervisorServices {
  clock: Clock;
  memory: Memory;
  isQuiet: () => boolean;
  canLoad: () => Promise<boolean>;
  /** Takes up a later version of the page, if one waits; to be followed by a reload. */
  takeUp: () => Promise<void>;
  /** The step of the tour with which a page that is loaded again goes on. */
  nextStep: () => number;
}

export function supervise(store: Store, services: SupervisorServices): Supervisor {
  const { clock, memory, isQuiet, canLoad, takeUp, nextStep } = services;
  const { since } = memory.read();
  memory.save({ since: since || clock.now() });
  const log = openLog(indexedEvents(), clock);
  const { note, count } = log;
  const load = () => {
    memory.save({ next: { story: store.story.id, step: nextStep() } });
    void Promise.all([log.kept(), takeUp()]).then(() => location.reload());
  };
  const reloader = createReloader({ clock, memory, note, isQuiet, canLoad, load });
  const undo = [
    reloader.stop,
    watchPage(PAGE, { clock, note: count, request: reloader.request }),
    recoverMap(store, {
      clock,
      memory,
      note,
      count,
      requestReload: reloader.request,
      isQuiet,
      isVisible: PAGE.isVisible,
    }),
    keepWakeLock(count),
  ];
  return { log, requestReload: reloader.request, stop: () => { for (const step of undo) step(); } };
}

/** Everything that keeps a public screen going, put together: log, memory, reloads, watchdog, the map's care, the screen's light. */
import type { Store } from '../../../store/store.ts';
import { stayAwake } from './wake-lock.ts';
import type { Clock } from '../clock.ts';
import { indexedEvents } from './event-store.ts';
import { openLog, type Log } from './log.ts';
import { careForMap } from './map-recovery.ts';
import { openMemory, type Memory } from './memory.ts';
import { openReloader, type Reloader } from './reloader.ts';
import { PAGE, watch } from './watchdog.ts';

export interface Life {
  log: Log;
  memory: Memory;
  askReload: Reloader['ask'];
  stop: () => void;
}

interface LifeServices {
  clock: Clock;
  isQuiet: () => boolean;
  canLoad: () => Promise<boolean>;
  /** Takes up a later version of the page, if one waits; to be followed by a reload. */
  takeUp: () => Promise<void>;
  /** The step of the tour with which a page that is loaded again goes on. */
  nextStep: () => number;
}

export function keepAlive(store: Store, { clock, isQuiet, canLoad, takeUp, nextStep }: LifeServices): Life {
  const memory = openMemory();
  const { since } = memory.read();
  memory.save({ since: since || clock.now() });
  const log = openLog(indexedEvents(), clock);
  const { note, count } = log;
  const load = () => {
    memory.save({ next: { story: store.story.id, step: nextStep() } });
    void Promise.all([log.kept(), takeUp()]).then(() => location.reload());
  };
  const reloader = openReloader({ clock, memory, note, isQuiet, canLoad, load });
  const undo = [
    reloader.stop,
    watch(PAGE, { clock, note: count, ask: reloader.ask }),
    careForMap(store, { clock, memory, note, count, askReload: reloader.ask, isQuiet, isVisible: PAGE.isVisible }),
    stayAwake(count),
  ];
  return { log, memory, askReload: reloader.ask, stop: () => { for (const step of undo) step(); } };
}

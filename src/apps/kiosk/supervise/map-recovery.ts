/** Keeps the map of a public screen going: counts its faults, and does what `map-faults.ts` decides. */
import type { MapState } from '../../../store/map-state.ts';
import { every, type Clock } from '../clock.ts';
import { nextFaults, NO_FAULTS, type FaultEvent, type Faults } from './map-faults.ts';
import type { Log } from './log.ts';
import type { Memory } from './memory.ts';

/** ms. */
const TICK = 1000;
/** ms in sight without having been drawn: until then the picture of the opening view, or nothing, is seen. */
const LONGEST_BLANK = 20_000;
/** ms in sight without coming to rest: the tour itself rests after each step. */
const LONGEST_BUSY = 120_000;

export interface MapRecoveryServices {
  clock: Clock;
  memory: Memory;
  note: Log['note'];
  count: Log['count'];
  /** Asks for the page to be loaded again when nobody is there. */
  requestReload: (reason: string) => void;
  isQuiet: () => boolean;
  isVisible: () => boolean;
}

export function recoverMap(
  { mapStatus, setMapStatus, mapLosses, requestMap, dismissMap }: MapState,
  { clock, memory, note, count, requestReload, isQuiet, isVisible }: MapRecoveryServices,
): () => void {
  const { mapFaults, stillSince } = memory.read();
  let faults: Faults = {
    stage: stillSince > 0 ? { kind: 'still', since: stillSince } : NO_FAULTS.stage,
    at: mapFaults,
  };
  if (stillSince > 0) dismissMap();

  const dispatch = (event: FaultEvent) => {
    const before = faults;
    faults = nextFaults(before, event, clock.now());
    if (faults === before) return;
    memory.save({ mapFaults: [...faults.at], stillSince: faults.stage.kind === 'still' ? faults.stage.since : 0 });
    if (faults.stage !== before.stage) act(before);
  };
  const act = ({ stage: before }: Faults) => {
    const { stage } = faults;
    busyFor = 0;
    switch (stage.kind) {
      case 'coming':
        note(stage.isTrial ? 'map: tried again' : 'map: made again');
        requestMap();
        return;
      case 'there': {
        // After a fault it tells how that ended.
        const isAfter = faults.at.length > 0 || (before.kind === 'coming' && before.isTrial);
        return isAfter ? note('map: drawn') : count('map: drawn');
      }
      case 'rebuild': note('map: lost'); break;
      case 'reload':
        note('map: could not be made');
        requestReload('there is no map');
        break;
      case 'still': if (before.kind !== 'still') note('map: the still map takes over, for an hour at least'); break;
    }
    dismissMap();
  };

  /** ms in sight without rest, by a clock that nobody can set; a suspended machine's night is one tick. */
  let busyFor = 0;
  let lastTick = clock.steady();
  const tick = () => {
    const passed = Math.min(clock.steady() - lastTick, 2 * TICK);
    lastTick = clock.steady();
    dispatch(isQuiet() ? 'quiet' : 'tick');
    if (faults.stage.kind !== 'coming' && faults.stage.kind !== 'there') return;
    if (mapStatus.peek() === 'idle') busyFor = 0;
    else if (isVisible()) busyFor += passed;
    if (busyFor >= LONGEST_BUSY) {
      note('map: does not come to rest');
      dispatch('lost');
    } else if (faults.stage.kind === 'coming' && busyFor >= LONGEST_BLANK && mapStatus.peek() === 'loading') {
      note('map: slow; the still map stands in until it is there');
      setMapStatus('unavailable');
    }
  };

  const undo = [
    mapStatus.subscribe((status) => { if (status === 'idle') dispatch('drawn'); }),
    mapLosses.subscribe((losses) => { if (losses > 0) dispatch('lost'); }),
    every(clock, TICK, tick),
  ];
  return () => { for (const step of undo) step(); };
}

/** Looks after the map of a public screen: counts what happens to it, and asks for what `faults.ts` decides. */
import type { MapState } from '../../../store/map-state.ts';
import { every, type Clock } from '../clock.ts';
import { after, NO_FAULTS, type FaultEvent, type Faults } from './map-faults.ts';
import type { Log } from './log.ts';
import type { Memory } from './memory.ts';

/** ms. */
const BEAT = 1000;
/** ms in sight without having been drawn: until then the picture of the opening view, or nothing, is seen. */
const LONGEST_BLANK = 20_000;
/** ms in sight without coming to rest: the tour itself rests after each step. */
const LONGEST_UNREST = 120_000;

export interface MapCareServices {
  clock: Clock;
  memory: Memory;
  note: Log['note'];
  count: Log['count'];
  /** Asks for the page to be loaded again when nobody is there. */
  askReload: (reason: string) => void;
  isQuiet: () => boolean;
  isVisible: () => boolean;
}

export function careForMap(
  { mapStatus, setMapStatus, mapLosses, requestMap, dismissMap }: MapState,
  { clock, memory, note, count, askReload, isQuiet, isVisible }: MapCareServices,
): () => void {
  const { mapFaults, stillSince } = memory.read();
  let faults: Faults = { stage: stillSince > 0 ? { kind: 'still', since: stillSince } : NO_FAULTS.stage, at: mapFaults };
  if (stillSince > 0) dismissMap();

  const tell = (event: FaultEvent) => {
    const before = faults;
    faults = after(before, event, clock.now());
    if (faults === before) return;
    memory.save({ mapFaults: [...faults.at], stillSince: faults.stage.kind === 'still' ? faults.stage.since : 0 });
    if (faults.stage !== before.stage) act(before);
  };
  const act = ({ stage: before }: Faults) => {
    const { stage } = faults;
    unrest = 0;
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
        askReload('there is no map');
        break;
      case 'still': if (before.kind !== 'still') note('map: the still map takes over, for an hour at least'); break;
    }
    dismissMap();
  };

  /** ms in sight without rest, by a clock that nobody can set; a suspended machine's night is one beat. */
  let unrest = 0;
  let beaten = clock.steady();
  const beat = () => {
    const passed = Math.min(clock.steady() - beaten, 2 * BEAT);
    beaten = clock.steady();
    tell(isQuiet() ? 'quiet' : 'tick');
    if (faults.stage.kind !== 'coming' && faults.stage.kind !== 'there') return;
    if (mapStatus.peek() === 'idle') unrest = 0;
    else if (isVisible()) unrest += passed;
    if (unrest >= LONGEST_UNREST) {
      note('map: does not come to rest');
      tell('gone');
    } else if (faults.stage.kind === 'coming' && unrest >= LONGEST_BLANK && mapStatus.peek() === 'loading') {
      note('map: slow; the still map stands in until it is there');
      setMapStatus('unavailable');
    }
  };

  const undo = [
    mapStatus.subscribe((status) => { if (status === 'idle') tell('drawn'); }),
    mapLosses.subscribe((losses) => { if (losses > 0) tell('gone'); }),
    every(clock, BEAT, beat),
  ];
  return () => { for (const step of undo) step(); };
}

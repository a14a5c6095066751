/**
 * What is done about a map that is lost, as a reducer: it is made again, then with the whole page, then the still map
 * takes over. Times are ms since 1970.
 */

export type Stage =
  /** A map has been asked for, and has not been drawn yet. After the still map had taken over it is a trial. */
  | { kind: 'coming'; isTrial: boolean }
  | { kind: 'there' }
  /** Its context was lost: it is made again. */
  | { kind: 'rebuild'; since: number }
  /** It could not be made: the page is to be loaded again. */
  | { kind: 'reload' }
  /** The still map has taken over. */
  | { kind: 'still'; since: number };

/** `at`: when a map was lost or could not be made, as far as it still counts. */
export interface Faults { stage: Stage; at: readonly number[] }

export type FaultEvent =
  | 'drawn'
  /** Lost, stuck, or not to be made at all. */
  | 'lost'
  | 'tick'
  /** A tick while nobody is there. */
  | 'quiet';

/** ms; a driver that has just let go of everything needs a moment. */
export const REBUILD_WAIT = 1000;
/** So many faults within so many ms are enough. */
const MOST_FAULTS = 3;
const FAULTS_WITHIN = 600_000;
/** ms until a map is tried again after the still map has taken over. */
export const STILL_FOR = 3_600_000;

export const NO_FAULTS: Faults = { stage: { kind: 'coming', isTrial: false }, at: [] };

export function nextFaults(faults: Faults, event: FaultEvent, now: number): Faults {
  const { stage } = faults;
  switch (event) {
    case 'drawn':
      return stage.kind === 'coming' ? { ...faults, stage: { kind: 'there' } } : faults;
    case 'lost':
      return stage.kind === 'coming' || stage.kind === 'there' ? afterLoss(stage, faults.at, now) : faults;
    case 'tick':
      return stage.kind === 'rebuild' && isOver(stage.since, REBUILD_WAIT, now)
        ? { ...faults, stage: { kind: 'coming', isTrial: false } }
        : faults;
    case 'quiet': {
      if (stage.kind !== 'still') return nextFaults(faults, 'tick', now);
      // The clock was set back: the hour begins anew.
      if (now < stage.since) return { ...faults, stage: { kind: 'still', since: now } };
      return isOver(stage.since, STILL_FOR, now) ? { stage: { kind: 'coming', isTrial: true }, at: [] } : faults;
    }
  }
}

function afterLoss(stage: Stage & { kind: 'coming' | 'there' }, at: readonly number[], now: number): Faults {
  const recent = [...at.filter((one) => one <= now && now - one < FAULTS_WITHIN), now];
  if (recent.length >= MOST_FAULTS || (stage.kind === 'coming' && stage.isTrial))
    return { stage: { kind: 'still', since: now }, at: [] };
  return { stage: stage.kind === 'there' ? { kind: 'rebuild', since: now } : { kind: 'reload' }, at: recent };
}

/** A clock that was set back makes nobody wait longer. */
const isOver = (since: number, wait: number, now: number) => now < since || now - since >= wait;

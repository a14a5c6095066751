/**
 * The little that outlives a reload of this screen, kept in the window's own name: unlike the browser's stores that is
 * never full and never forbidden, and it is gone with the window. Times are ms since 1970.
 */
import * as v from 'valibot';

const TIMES = v.array(v.number());
const SCHEMA = v.object({
  /** When this screen was first opened; 0: just now. */
  since: v.fallback(v.number(), 0),
  /** When the page was loaded again by itself. */
  reloads: v.fallback(TIMES, []),
  /** When the map was lost or could not be made. */
  mapFaults: v.fallback(TIMES, []),
  /** Since when the still map stands in; 0: it does not. */
  stillSince: v.fallback(v.number(), 0),
  /** The step of the tour that comes next. */
  next: v.fallback(v.object({ story: v.string(), step: v.number() }), { story: '', step: 0 }),
  /** The story that a visitor has just chosen, and the language in which; no story: none is on its way. */
  chosen: v.fallback(v.object({ story: v.string(), language: v.string() }), { story: '', language: '' }),
});
type Remembered = v.InferOutput<typeof SCHEMA>;

export interface Memory {
  read: () => Remembered;
  save: (changed: Partial<Remembered>) => void;
}

const PREFIX = 'dateline-kiosk:';

/** `holder`: the window, or whatever else has a name. What can't be read there counts as nothing. */
export function openMemory(holder: { name: string } = window): Memory {
  const read = () => v.parse(SCHEMA, parsed(holder.name));
  return { read, save: (changed) => { holder.name = PREFIX + JSON.stringify({ ...read(), ...changed }); } };
}

function parsed(name: string): object {
  if (!name.startsWith(PREFIX)) return {};
  try {
    const value: unknown = JSON.parse(name.slice(PREFIX.length));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** The step with which the tour goes on in this story after a reload; asked for once, it is forgotten. */
export function takeNextStep(memory: Memory, story: string): number {
  const { next } = memory.read();
  memory.save({ next: { story: '', step: 0 } });
  return next.story === story ? next.step : 0;
}

/** The language of the visitor who has just chosen this story, null if nobody has; asked for once, it is forgotten. */
export function takeChosen(memory: Memory, story: string): string | null {
  const { chosen } = memory.read();
  memory.save({ chosen: { story: '', language: '' } });
  return chosen.story === story ? chosen.language : null;
}

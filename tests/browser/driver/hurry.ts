/**
 * Makes a page's time pass faster: runs inside it before anything of its own, so it must not use anything from outside
 * itself.
 */

/**
 * What the page is given: from now on its time passes so many times as fast; a timer keeps the pace that it was set at.
 */
export interface Hurried { setPace: (pace: number) => void }

/**
 * The clock runs `first` times as fast, and timers of half a second or more end that much sooner. Shorter ones are the
 * page's own affair, and so are frames and `performance`: the map is drawn no faster than it can be.
 */
export function hurry(first: number): void {
  const SHORT = 500;
  const { now } = Date;
  let [pace, real, shown] = [first, now(), now()];
  Date.now = () => shown + (now() - real) * pace;
  const hurried: Hurried = { setPace: (next) => { [shown, real, pace] = [Date.now(), now(), next]; } };
  Object.assign(window, hurried);
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const usual = window[name].bind(window);
    const sooner = (call: TimerHandler, ms = 0, ...more: unknown[]) =>
      usual(call, ms >= SHORT ? ms / pace : ms, ...more);
    Object.assign(window, { [name]: sooner });
  }
}

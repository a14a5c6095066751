/** The clock inside the page: put into both pages before anything of their own, and the same in both. */

/** What must stand on the page for a click or a key to count as answered. */
export interface Wanted {
  /** Something that matches the selector has the words. */
  words?: readonly [selector: string, words: string];
  /** At least so many statements are in the column. */
  cards?: number;
  /** The id of the first of them. */
  firstCard?: string;
  /** The field that matches the selector has this value. */
  value?: readonly [selector: string, value: string];
}

/** ms since the navigation began. */
export interface Marks {
  contentful?: number;
  /** The opening picture of the map, which the page brings along as SVG. */
  picture?: number;
  idle?: number;
}

declare global {
  interface Window {
    bench: {
      marks: Marks;
      /** Once the map is idle, and `marks` are complete. */
      settled: () => Promise<void>;
      /** Once frames come as fast as they should: what has been drawn before is then on the screen. */
      calm: () => Promise<void>;
      /** From here on, the next click or key is timed until this stands there, painted. */
      expect: (wanted: Wanted) => void;
      /** ms from the click or the key to the end of the frame that shows what was expected. */
      took: Promise<number>;
      /** ms since the navigation began, when this is first seen painted. */
      painted: (wanted: Wanted) => Promise<number>;
      /** Brings the page to an address of its own, as the back button would. */
      visit: (address: string) => void;
    };
  }
}

/** Runs inside the page, so it must not use anything from outside itself. */
export function probe(): void {
  const marks: Marks = {};
  /** Calls back after the first painted frame in which `isThere` holds. */
  const onPainted = (isThere: () => boolean, then: (at: number) => void) => {
    const look = () => {
      if (!isThere()) {
        requestAnimationFrame(look);
        return;
      }
      // A message sent while a frame is made is delivered once it is painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => then(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  };

  const isThere = ({ words: [selector, words] = ['html', ''], cards = 0, firstCard, value }: Wanted) => {
    if (
      words !== '' &&
      ![...document.querySelectorAll(selector)].some(({ textContent }) => textContent?.includes(words))
    )
      return false;
    if (value && document.querySelector<HTMLInputElement>(value[0])?.value !== value[1]) return false;
    const shown = document.querySelectorAll<HTMLElement>('main article[data-statement]');
    return shown.length >= cards && (firstCard === undefined || shown[0]?.dataset['statement'] === firstCard);
  };

  const isPictureThere = () => {
    const still = document.querySelector('.map-pane .still');
    // What follows it shows that all of it has been read.
    if (!still?.nextElementSibling) return false;
    return [...still.querySelectorAll('svg')].some((svg) => svg.getBoundingClientRect().width > 0);
  };
  // Looked for only while the document is read, and only when something has come, so as to keep neither page busy.
  const reading = new MutationObserver(() => {
    if (!isPictureThere()) return;
    reading.disconnect();
    onPainted(() => true, (at) => { marks.picture = at; });
  });
  reading.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => reading.disconnect(), { once: true });

  let waiting: (() => void)[] = [];
  const tell = () => {
    // Where nothing is parsed yet, there is no element. The studio's page has no map of its own.
    if (document.querySelector('html:is([data-map="idle"], [data-map="unavailable"])') === null) return;
    marks.idle ??= performance.now();
    // The browser reports its first paint only when it has reached the screen.
    if (marks.contentful === undefined) return;
    for (const one of waiting) one();
    waiting = [];
  };
  new MutationObserver(tell).observe(document, { subtree: true, attributeFilter: ['data-map'] });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) marks.contentful = startTime;
    tell();
  }).observe({ type: 'paint', buffered: true });

  const bench: Window['bench'] = {
    marks,
    settled: () => new Promise((resolve) => {
      waiting.push(resolve);
      tell();
    }),
    calm: () => new Promise((resolve) => {
      const [IN_A_ROW, FRAME] = [5, 25];
      let [last, fast] = [performance.now(), 0];
      const look = (now: number) => {
        fast = now - last < FRAME ? fast + 1 : 0;
        last = now;
        if (fast === IN_A_ROW) resolve();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }),
    took: Promise.resolve(0),
    expect: (wanted) => {
      bench.took = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`not there in time: ${JSON.stringify(wanted)}`)), 60_000);
        const begin = ({ timeStamp }: Event) => {
          for (const type of ['pointerup', 'keydown']) removeEventListener(type, begin, true);
          onPainted(() => isThere(wanted), (at) => resolve(at - timeStamp));
        };
        for (const type of ['pointerup', 'keydown']) addEventListener(type, begin, true);
      });
    },
    painted: (wanted) => new Promise((resolve) => onPainted(() => isThere(wanted), resolve)),
    visit: (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
  };
  window.bench = bench;
}

/** The map's code is fetched when the page is there; without it the still map stands in. */
import { onceDrawn } from '../../store/once-drawn.ts';
import type { Session } from './session.ts';

/**
 * ms after the map is first drawn: what is only for looks can wait, and what waits for the map is seen before it is
 * busy again.
 */
const BEFORE_MORE = 500;

interface MapOptions {
  /** The map cuts to where it is to be, whatever the device says of motion. */
  isStill?: boolean;
  /** The map stands in somebody else's page, whose scrolling comes first. */
  isGuest?: boolean;
  /** Not where words wait until the map is at rest: the maps of countries would keep it busy. */
  hasCountryMaps?: boolean;
}

/** A function that draws the session's map into an element, and returns its undo. */
export function mapOf(
  { store, theme, layers, capture }: Session,
  { isStill = false, isGuest = false, hasCountryMaps = true }: MapOptions = {},
): (container: HTMLElement) => () => void {
  return (container) => {
    let isWanted = true;
    let unmount = () => {};
    // With the first layers at hand the map is drawn once, rather than empty and then again.
    const arrival = Promise.all([import('../../map/lifecycle.ts'), layers.need('overview')]);
    void arrival.then(async ([{ keepMap, openingFonts }]) => {
      await openingFonts(store);
      if (!isWanted) return;
      const isSeen = new Promise<void>((resolve) => {
        onceDrawn(store, () => { setTimeout(resolve, BEFORE_MORE); });
      });
      const onceSeen = (act: () => void) => { void isSeen.then(() => { if (isWanted) act(); }); };
      unmount = keepMap(container, store, {
        theme, isStill, isGuest,
        needDetail: () => { void layers.need('detail'); },
        needCountries: (countries) => {
          if (hasCountryMaps) onceSeen(() => { void layers.showCountries(countries); });
        },
        offerCapture: (take) => { capture.take = take; },
      });
      onceSeen(() => { void layers.need('waters'); });
    }, () => {
      store.setMapStatus('unavailable');
      store.mapLost();
    });
    return () => {
      isWanted = false;
      unmount();
    };
  };
}

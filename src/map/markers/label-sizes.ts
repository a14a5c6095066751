/** How large the words beside a ring are as the page sets them, CSS px. Each is measured once. */
import type { Size } from '../../cartography/boxes.ts';

/** Words of several lines are to have just this width: by itself a block of them is as wide as it may be. */
export interface LabelSize extends Size { isWrapped: boolean }

export interface LabelSizes {
  of: (words: string, isContested: boolean) => LabelSize;
  /** Whether they are set in letters of one of these faces: the map's own names are not. */
  areIn: (faces: readonly FontFace[]) => boolean;
  /** Other letters have come, or the map has another width. */
  forget: () => void;
}

/** Measures in an element of `layer` that is not seen. */
export function measureLabels(layer: HTMLElement): LabelSizes {
  const marker = document.createElement('div');
  marker.className = 'marker is-measure';
  const name = document.createElement('span');
  name.className = 'marker-name';
  name.dir = 'auto';
  marker.append(name);
  layer.append(marker);
  const known = new Map<string, LabelSize>();
  return {
    of: (words, isContested) => {
      const key = `${isContested}${words}`;
      const before = known.get(key);
      if (before) return before;
      marker.classList.toggle('is-contested', isContested);
      name.textContent = words;
      const size = sizeOf(name);
      known.set(key, size);
      return size;
    },
    areIn: (faces) => {
      const families = getComputedStyle(name).fontFamily;
      return faces.some(({ family }) => families.includes(family.replaceAll('"', '')));
    },
    forget: () => known.clear(),
  };
}

/** With the narrowest width at which it has as many lines as at its usual one. */
function sizeOf(name: HTMLElement): LabelSize {
  name.style.width = '';
  const { offsetWidth, offsetHeight: height } = name;
  const words = document.createRange();
  words.selectNodeContents(name);
  const isWrapped = words.getClientRects().length > 1;
  if (!isWrapped) return { width: offsetWidth, height, isWrapped };
  // It is a whole number below what it stands for.
  let [low, width] = [0, offsetWidth + 1];
  while (width - low > 1) {
    const middle = Math.floor((low + width) / 2);
    name.style.width = `${middle}px`;
    if (name.offsetHeight > height) low = middle;
    else width = middle;
  }
  return { width, height, isWrapped };
}

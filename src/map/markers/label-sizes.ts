/** How large the words beside a ring are as the page sets them, CSS px. Each is measured once. */
import type { Size } from '../../cartography/boxes.ts';

export interface LabelSizes {
  of: (words: string, isContested: boolean) => Size;
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
  const known = new Map<string, Size>();
  return {
    of: (words, isContested) => {
      const key = `${isContested}${words}`;
      const before = known.get(key);
      if (before) return before;
      marker.classList.toggle('is-contested', isContested);
      name.textContent = words;
      const size = { width: name.offsetWidth, height: name.offsetHeight };
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

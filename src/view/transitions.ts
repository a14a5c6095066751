/** Every change a reader, an address or a clock can make to a View. Pure; nothing else writes. */
import { isFiltered, NO_FILTER, type Camera, type Filter, type Selection, type View } from './view.ts';

export type Transition = (view: View) => View;

/** Where a link can lead. A speaker's page is the article's statements filtered by speaker. */
export type Target = Selection | { kind: 'speaker'; id: string };

/** A new choice is framed anew: the camera that the reader left is given up. */
export const goTo = (target: Target): Transition => (view) => {
  switch (target.kind) {
    case 'none':
    case 'speaker':
      return {
        ...view, selection: { kind: 'none' }, camera: null,
        filter: target.kind === 'none' ? NO_FILTER : { ...NO_FILTER, speaker: target.id },
      };
    case 'place':
    case 'places':
    case 'statement':
      return { ...view, selection: target, camera: null };
  }
};

export const setFilter =
  (change: Partial<Filter>): Transition =>
  (view) => ({ ...view, filter: { ...view.filter, ...change } });

export const clearFilter: Transition = (view) => ({ ...view, filter: NO_FILTER });

export const moveCamera = (camera: Camera | null): Transition => (view) => ({ ...view, camera });

export const setSetting =
  (change: Partial<Pick<View, 'language' | 'original' | 'theme' | 'projection'>>): Transition =>
  // Whoever asks for another language wants to read it.
  (view) => ({ ...view, ...('language' in change && { original: false }), ...change });

/** Back to what was first to be seen, with the filter that it came with. */
export const backTo =
  (opening: View): Transition =>
  (view) => {
    if (view.selection.kind === 'none' && view.filter === opening.filter) return view;
    return {
      ...view,
      selection: { kind: 'none' },
      filter: opening.filter,
      camera: opening.selection.kind === 'none' ? opening.camera : null,
    };
  };

/** One step back: first the selection goes, then the filter. */
export const stepBack: Transition = (view) => {
  if (view.selection.kind !== 'none') return { ...view, selection: { kind: 'none' }, camera: null };
  return isFiltered(view.filter) ? clearFilter(view) : view;
};

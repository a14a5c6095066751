/** What is shown: signals over what was derived of a view, the present one or one that is a paint late. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../story/schema.ts';
import type { Statement } from '../story/story.ts';
import type { Wording } from '../story/wording.ts';
import { placesIn, type Derived } from '../view/derive.ts';
import { movementsIn } from '../view/selected.ts';
import type { Selection, View } from '../view/view.ts';

export interface Shown {
  view: ReadonlySignal<View>;
  /** Parts of the View by themselves: what follows only them is not drawn anew with every change of it. */
  selection: ReadonlySignal<Selection>;
  language: ReadonlySignal<Language>;
  /** What the story says, in the view's language as far as a translation is there. */
  wording: ReadonlySignal<Wording>;
  /** The statements that the filter leaves, their ids, and those that mention a place. */
  visible: ReadonlySignal<readonly Statement[]>;
  visibleIds: ReadonlySignal<ReadonlySet<string>>;
  visibleAt: ReadonlySignal<ReadonlyMap<string, readonly Statement[]>>;
  /** Ids of the places that are highlighted: chosen or under the pointer, directly or through a statement. */
  highlightedPlaces: ReadonlySignal<ReadonlySet<string>>;
  /** Ids of the statements whose movement is, in the same way. */
  highlightedMovements: ReadonlySignal<ReadonlySet<string>>;
}

export function shownIn(derived: ReadonlySignal<Derived>, hover: ReadonlySignal<Selection>): Shown {
  const view = computed(() => derived.value.view);
  const selection = computed(() => view.value.selection);
  const visible = computed(() => derived.value.visible);
  return {
    view,
    selection,
    language: computed(() => view.value.language),
    wording: computed(() => derived.value.wording),
    visible,
    visibleIds: computed(() => new Set(visible.value.map(({ id }) => id))),
    visibleAt: computed(() => derived.value.visibleAt),
    highlightedPlaces: computed(() => {
      const { links } = derived.peek();
      return new Set([...placesIn(links, hover.value), ...placesIn(links, selection.value)]);
    }),
    highlightedMovements: computed(() => {
      const { links } = derived.peek();
      return new Set([...movementsIn(links, hover.value), ...movementsIn(links, selection.value)]);
    }),
  };
}

/**
 * The one place where state lives: signals over what `view/derive.ts` makes of the view. Everybody reads it; it changes
 * by transitions and by the events below, and by nothing else.
 */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { rolesOf, type Roles } from '../cartography/roles.ts';
import { EMPTY_ATLAS, type Atlas } from '../geometry/atlas.ts';
import type { Notice } from '../locales/notices.ts';
import type { Links } from '../story/links.ts';
import type { Problem } from '../story/problem.ts';
import { quantityGroups, type QuantityGroup } from '../story/quantities.ts';
import { composed } from '../story/composed.ts';
import { segment, type Paragraph } from '../story/segments.ts';
import type { Story } from '../story/story.ts';
import type { Translation } from '../story/translation.ts';
import { countFor, derive, type Derived } from '../view/derive.ts';
import type { Transition } from '../view/transitions.ts';
import type { Filter, Selection, View } from '../view/view.ts';
import { createMapState, type MapState } from './map-state.ts';
import { createNotices, type Notices } from './notices.ts';
import { createSheetState, type SheetState } from './sheet-state.ts';
import { shownIn, type Shown } from './shown.ts';

/**
 * What was found on the way in: `problems` of the story file, `notices` about the address, `translations` that are
 * there from the start.
 */
export interface Findings {
  notices?: readonly Notice[];
  problems?: readonly Problem[];
  translations?: readonly Translation[];
}

export interface Store extends Shown, MapState, SheetState, Notices {
  story: Story;
  links: Links;
  roles: Roles;
  derived: ReadonlySignal<Derived>;
  dispatch: (transition: Transition) => void;

  /** What the pointer is over; not part of the View, since nobody would share it. */
  hover: ReadonlySignal<Selection>;
  /** The pointer or the focus has come to something, or has left it (`none`). */
  hovered: (target: Selection) => void;
  /** Whether one of these statements is: by itself, not through its places. */
  isHighlighted: (statements: readonly string[]) => boolean;

  /** CSS px to which the article was scrolled when it was left: the column, then the page. */
  leftAt: ReadonlySignal<readonly number[]>;
  articleLeft: (at: readonly number[]) => void;

  /** The layers that have arrived so far. */
  atlas: ReadonlySignal<Atlas>;
  layersArrived: (atlas: Atlas) => void;

  /** The translations that have arrived so far. */
  translations: ReadonlySignal<readonly Translation[]>;
  translationArrived: (translation: Translation) => void;

  /** How many statements another filter would leave, overall or at a place. */
  countFor: (filter: Filter, place?: string) => number;
  /** The article as it is read, cut up, and its quantities by what they are of; made when first asked for. */
  paragraphs: ReadonlySignal<readonly Paragraph[]>;
  quantities: ReadonlySignal<readonly QuantityGroup[]>;
}

export function createStore(
  story: Story,
  opening: View,
  { notices = [], problems = [], translations = [] }: Findings = {},
): Store {
  const derived = signal(derive(story, opening, translations));
  const hover = signal<Selection>({ kind: 'none' });
  const translation = computed(() => derived.value.translation);
  const own = computed(() => segment(story));
  const leftAt = signal<readonly number[]>([]);
  const atlas = signal(EMPTY_ATLAS);
  const shown = shownIn(derived, hover);
  const told = createNotices(notices, problems);
  const mapState = createMapState();
  return {
    story,
    links: derived.peek().links,
    roles: rolesOf(story),
    derived,
    ...shown,
    ...mapState,
    ...createSheetState(),
    ...told,
    dispatch: (transition) => batch(() => {
      const before = derived.peek();
      const view = transition(before.view);
      if (view !== before.view) derived.value = derive(story, view, before.translations, before);
      told.remarked(null);
      mapState.listPlaces(null);
      // What was under the pointer may be gone with the old choice, and then never says that the pointer left.
      if (view.selection !== before.view.selection) hover.value = { kind: 'none' };
    }),
    hover,
    hovered: (target) => {
      hover.value = target;
    },
    isHighlighted: (statements) =>
      [hover.value, shown.selection.value].some((one) => one.kind === 'statement' && statements.includes(one.id)),
    leftAt,
    articleLeft: (at) => { leftAt.value = at; },
    atlas,
    layersArrived: (arrived) => { atlas.value = arrived; },
    translations: computed(() => derived.value.translations),
    translationArrived: (translation) => {
      const before = derived.peek();
      derived.value = derive(story, before.view, [...before.translations, translation], before);
    },
    countFor: (filter, place) => countFor(derived.value, filter, place),
    paragraphs: computed(() => {
      const read = translation.value;
      return read ? composed(own.value, read, derived.peek().links) : own.value;
    }),
    quantities: computed(() => quantityGroups(story)),
  };
}

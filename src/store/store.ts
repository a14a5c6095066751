/** The one place where the View lives. Map, page and kiosk read it and send it transitions. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { EMPTY_ATLAS, type Atlas } from '../geometry/atlas.ts';
import { figureGroups, type FigureGroup } from '../story/quantities.ts';
import { link, type Links } from '../story/links.ts';
import type { Problem } from '../story/problem.ts';
import type { Language } from '../story/schema.ts';
import { segment, type Paragraph } from '../story/segments.ts';
import { rolesOf, type Roles } from '../cartography/roles.ts';
import { searchOf, type Search } from '../story/search.ts';
import type { Statement, Story } from '../story/story.ts';
import type { Translation } from '../story/translation.ts';
import { wordingOf, type Wording } from '../story/wording.ts';
import type { Transition } from '../view/transitions.ts';
import type { Filter, Selection, View } from '../view/view.ts';
import { visibleByPlace, visibleStatements } from '../view/visible.ts';

/** What was found on the way in: `problems` of the story file, `notices` about the address, `translations` that are there from the start. */
export interface Findings { notices?: readonly string[]; problems?: readonly Problem[]; translations?: readonly Translation[] }

/** `unavailable`: no WebGL, or its context is lost; everything but the map goes on. */
export type MapStatus = 'loading' | 'idle' | 'unavailable';

export interface Store {
  story: Story;
  links: Links;
  roles: Roles;
  view: ReadonlySignal<View>;
  /** Parts of the View by themselves: what follows only them is not drawn anew with every change of it. */
  selection: ReadonlySignal<Selection>;
  language: ReadonlySignal<Language>;
  dispatch: (transition: Transition) => void;
  /** What the pointer is over; not part of the View, since nobody would share it. */
  hover: Signal<Selection>;
  /** CSS px to which the article was scrolled when it was left: the column, then the page. */
  leftAt: Signal<readonly number[]>;
  /** The layers that have arrived so far. */
  atlas: Signal<Atlas>;
  /** How many sets of layers are on their way; the map is not idle before they are there. */
  pendingLayers: Signal<number>;
  mapStatus: Signal<MapStatus>;
  /** How often the map was lost, or could not be made. */
  mapLosses: Signal<number>;
  /** Each new number asks for a new map; at 0 none is wanted, and the still map stands in. */
  mapWanted: Signal<number>;
  /** Short sentences for the reader: what was ignored, what is missing. */
  notices: Signal<readonly string[]>;
  /** A sentence about the last click; gone with the next change of view. */
  remark: Signal<string | null>;
  /** What is wrong with the files of the story; their other records are shown. */
  problems: Signal<readonly Problem[]>;
  /** The translations that have arrived so far. */
  translations: Signal<readonly Translation[]>;
  /** What the story says, in the view's language as far as a translation is there. */
  wording: ReadonlySignal<Wording>;
  /** Derived from story and filter; never written. */
  visible: ReadonlySignal<readonly Statement[]>;
  visibleIds: ReadonlySignal<ReadonlySet<string>>;
  visibleAt: ReadonlySignal<ReadonlyMap<string, readonly Statement[]>>;
  /** How many statements another filter would leave, overall or at a place. */
  countFor: (filter: Filter, place?: string) => number;
  /** The article cut up, and its figures by what they are of; made when first asked for. */
  paragraphs: ReadonlySignal<readonly Paragraph[]>;
  figures: ReadonlySignal<readonly FigureGroup[]>;
  /** Ids of the places that are lit: chosen or under the pointer, directly or through a statement. */
  litPlaces: ReadonlySignal<ReadonlySet<string>>;
  /** Whether one of these statements is: by itself, not through its places. */
  isLit: (statements: readonly string[]) => boolean;
}

export function createStore(story: Story, opening: View, { notices = [], problems = [], translations: known = [] }: Findings = {}): Store {
  const links = link(story);
  const translations = signal(known);
  const index = computed(() => searchOf(story, links, translations.value));
  // Without a query it is not asked, and nothing is drawn anew when a translation comes.
  const search: Search = (query) => index.value(query);
  const view = signal(opening);
  const remark = signal<string | null>(null);
  const hover = signal<Selection>({ kind: 'none' });
  const filter = computed(() => view.value.filter);
  const selection = computed(() => view.value.selection);
  const language = computed(() => view.value.language);
  const visible = computed(() => visibleStatements(story, links, search, filter.value));
  return {
    story,
    links,
    roles: rolesOf(story),
    view,
    selection,
    language,
    dispatch: (transition) => batch(() => {
      const before = view.value.selection;
      view.value = transition(view.value);
      remark.value = null;
      // What was under the pointer may be gone with the old choice, and then never says that the pointer left.
      if (view.value.selection !== before) hover.value = { kind: 'none' };
    }),
    remark,
    hover,
    leftAt: signal<readonly number[]>([]),
    atlas: signal(EMPTY_ATLAS),
    pendingLayers: signal(0),
    mapStatus: signal<MapStatus>('loading'),
    mapLosses: signal(0),
    mapWanted: signal(1),
    notices: signal(notices),
    problems: signal(problems),
    translations,
    wording: computed(() => wordingOf(story, links, translations.value.find((one) => one.language === language.value))),
    visible,
    visibleIds: computed(() => new Set(visible.value.map(({ id }) => id))),
    visibleAt: computed(() => visibleByPlace(links, visible.value, filter.value.kinds)),
    countFor: (other, place) => {
      const left = visibleStatements(story, links, search, other);
      return place === undefined ? left.length : visibleByPlace(links, left, other.kinds).get(place)?.length ?? 0;
    },
    paragraphs: computed(() => segment(story)),
    figures: computed(() => figureGroups(story)),
    litPlaces: computed(() => new Set([...placesIn(links, hover.value), ...placesIn(links, selection.value)])),
    isLit: (statements) => [hover.value, selection.value].some((one) => one.kind === 'statement' && statements.includes(one.id)),
  };
}

/** The places that a selection stands for: itself, or those its statement mentions. */
export function placesIn(links: Links, selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'none': return [];
    case 'place': return [selection.id];
    case 'statement': return links.statements.get(selection.id)?.mentions.map(({ place }) => place) ?? [];
  }
}

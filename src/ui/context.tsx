/** What every component may ask for: the store, and where a link leads. */
import { untracked, type Signal } from '@preact/signals';
import { createContext, Fragment, type ComponentChildren, type VNode, type TargetedEvent } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnchorHTMLAttributes } from 'preact';
import type { Size } from '../cartography/boxes.ts';
import type { MapFrame, MapView } from '../cartography/map-view.ts';
import { messagesIn, type Messages } from '../locales/messages.ts';
import type { FigureService } from '../view/figure-service.ts';
import type { Shown } from '../store/shown.ts';
import type { Store } from '../store/store.ts';
import { goTo, type Target } from '../view/transitions.ts';
import type { OpenParts } from './open-parts.ts';
import { isPlainClick } from './plain-click.ts';
import { directionOf } from '../story/direction.ts';
import { nameIn } from '../story/names.ts';
import type { Statement } from '../story/story.ts';
import type { StoryText, Wording } from '../story/wording.ts';

export interface Page {
  store: Store;
  /** What this part of the page shows: the present view, or one that is a paint late. */
  shown: Shown;
  /** The address of a target: the page's own while it runs, an anchor in the built HTML. */
  href: (target: Target) => string;
  /** The address of the present view. */
  permalink: () => string;
  /** The address of the list of stories; absent where there is nothing to choose, and where nothing leads away. */
  toStories?: () => string;
  /** The address of the story's file; absent in the built HTML, and where nothing is to be taken away. */
  storyFile?: string;
  /** The address of the studio; absent where it is no part of the page, and where nothing leads away. */
  toStudio?: () => string;
  /** What stands open of dialogs and disclosures. */
  openParts: Signal<OpenParts>;
  /** How many paragraphs the reader has come by, so that a return to the article finds it as high as it was. */
  readAsFar: { paragraphs: number };
  /** The opening view as `<svg>` elements, shown until the map is drawn; null where another view is open. */
  opening: string | null;
  /** Draws the map into the element that it is given, and returns its undo; absent in the built HTML. */
  mountMap?: (container: HTMLElement) => () => void;
  /** The page stands in somebody else's: what is chosen is shown there, and whatever leads away opens the full page. */
  isGuest?: boolean;
  /** The map of the present view as an `<svg>` element of that size (CSS px); absent in the built HTML. */
  drawStill?: (size: Size) => Promise<{ svg: string; seen: MapView }>;
  /** A place from near as an `<svg>` element of that size (CSS px); absent in the built HTML. */
  drawCloseUp?: (place: string, size: Size) => Promise<string>;
  /** Where on the Earth a frame is, as an `<svg>` element of so many CSS px each way; absent in the built HTML. */
  drawLocator?: (frame: MapFrame, side: number) => Promise<string>;
  /** Makes figures; loaded when it is first asked for, and absent in the built HTML. */
  openFigureService?: () => Promise<FigureService>;
}

const PageContext = createContext<Page | null>(null);
export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage: no PageProvider above this component');
  return page;
}

/** What the page itself says, in the language that the reader has chosen. */
export const useMessages = (): Messages => messagesIn(usePage().store.language.value);

/** What the story says, in that language as far as it is translated. */
export const useWording = (): Wording => usePage().store.wording.value;

/** The attributes of what is said in a language: the page's own ones are all written to the right. */
export const written = (language: string): { lang: string; dir: 'rtl' | undefined } =>
  ({ lang: language, dir: directionOf(language) === 'rtl' ? 'rtl' : undefined });

/** The story's own words among those of the interface, marked as what language they are in. */
export function InStory({ children }: { children: ComponentChildren }) {
  return <bdi {...written(usePage().store.story.language)}>{children}</bdi>;
}

/** The same for words that may be translated. */
export function StoryWords({ text, language }: StoryText) {
  return <bdi {...written(language)}>{text}</bdi>;
}

export function SpeakerName({ id, isInside = false }: { id: string; isInside?: boolean }) {
  const { speaker, speakerInside } = useWording();
  return <StoryWords {...speaker(id)} {...(isInside && { text: speakerInside(id) })} />;
}

interface SpeakersProps {
  statement: Statement;
  /** Draws one of them. */
  name?: (id: string, isInside: boolean) => ComponentChildren;
  /** They stand inside a sentence, as all but the first do anyway. */
  isInside?: boolean;
}

const nameAlone = (id: string, isInside: boolean) => <SpeakerName id={id} isInside={isInside} />;

/** Who says a statement: of several, the names joined as the reader's language does it. */
export function Speakers({ statement: { speakers }, name = nameAlone, isInside = false }: SpeakersProps) {
  const language = usePage().store.language.value;
  const [first = ''] = speakers;
  if (speakers.length === 1) return <>{name(first, isInside)}</>;
  // Ids are put in the names' place, and the words between them stay.
  const parts = new Intl.ListFormat(language).formatToParts(speakers);
  return (
    <>
      {parts.map(({ type, value }, i) => (
        <Fragment key={i}>{type === 'element' ? name(value, isInside || i > 0) : value}</Fragment>
      ))}
    </>
  );
}

/** Stands for what is put into a sentence; no language has this character. */
const SLOT = '\uE000';

/** A sentence of the interface with an element where its name goes; it may tell whether words stand before that. */
export function filled(
  sentence: (slot: string) => string, name: ComponentChildren | ((isInside: boolean) => ComponentChildren),
): VNode {
  const [before, after] = sentence(SLOT).split(SLOT);
  return <>{before}{typeof name === 'function' ? name(before !== '') : name}{after}</>;
}

/** A place's name in the language that the reader has chosen. */
export function usePlaceName(): (id: string) => string {
  const { store } = usePage();
  const language = store.language.value;
  return (id) => {
    const place = store.links.places.get(id);
    return place ? nameIn(place.names, language) : id;
  };
}

/** A place's name, marked as what language it is in. */
export function PlaceName({ id }: { id: string }) {
  const { store } = usePage();
  return <bdi lang={store.language.value}>{usePlaceName()(id)}</bdi>;
}

interface LinkProps extends Omit<AnchorHTMLAttributes, 'href' | 'onClick' | 'target' | 'role'> {
  target: Target;
  /** Wanted for its address, which nobody sees in somebody else's page: there it leads to the full page. */
  forAddress?: boolean;
}

/**
 * A real link, so that it can be copied and opened elsewhere; a plain click stays in the page. Its address holds
 * settings and filter too, but it does not follow them: thousands of links would be drawn anew with each click. It is
 * brought up to date when somebody reaches for it.
 */
export function Go({ target, forAddress = false, children, ...rest }: LinkProps) {
  const { store, href, isGuest = false } = usePage();
  const onClick = (event: MouseEvent) => {
    if (forAddress && isGuest) return;
    if (!isPlainClick(event)) return;
    event.preventDefault();
    event.stopPropagation();
    store.dispatch(goTo(target));
  };
  const renew = ({ currentTarget }: TargetedEvent<HTMLAnchorElement>) => { currentTarget.href = href(target); };
  return (
    <a
      {...rest}
      href={untracked(() => href(target))}
      onClick={onClick}
      onPointerOver={renew}
      onPointerDown={renew}
      onFocusIn={renew}
    >
      {children}
    </a>
  );
}

/** Lights a place or a statement on map and page while the pointer or the focus is on it. */
export function useLighting(target: { kind: 'place' | 'statement'; id: string }) {
  const { store } = usePage();
  const on = () => store.hovered(target);
  const off = () => store.hovered({ kind: 'none' });
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
}

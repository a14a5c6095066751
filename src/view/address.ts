/** The address of a view: one table that prints and reads each key. `#map=` holds zoom/lat/lon, MapLibre's order. */
import { LANGUAGES, MENTION_KINDS, STANCES } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import type { Notice } from '../locales/notices.ts';
import { openingView, PROJECTIONS, THEME_CHOICES, type Camera, type View } from './view.ts';

interface Entry {
  key: string;
  /** Null: the opening view's value, which the address leaves out. */
  print: (view: View, opening: View) => string | null;
  /** Null: a value that the story or the page does not have. */
  parse: (text: string, view: View, story: Story) => View | null;
}

const unless = <T extends string>(value: T, usual: T): string | null => (value === usual ? null : value);
const oneOf = <T extends string>(choices: readonly T[], text: string): T | undefined =>
  choices.find((choice) => choice === text);
const hasId = (records: readonly { id: string }[], id: string) => records.some((record) => record.id === id);

/** A comma-separated list; null if any item is unknown. */
function listOf<T extends string>(choices: readonly T[], text: string): T[] | null {
  const items = text.split(',').map((item) => oneOf(choices, item));
  return items.every((item) => item !== undefined) ? items : null;
}

const list = (items: readonly string[]) => (items.length > 0 ? items.join(',') : null);

const ENTRIES: readonly Entry[] = [
  {
    key: 'place',
    print: ({ selection }) => (selection.kind === 'place' ? selection.id : null),
    parse: (id, view, story) => (hasId(story.places, id) ? { ...view, selection: { kind: 'place', id } } : null),
  },
  {
    key: 'statement',
    print: ({ selection }) => (selection.kind === 'statement' ? selection.id : null),
    parse: (id, view, story) =>
      hasId(story.statements, id) ? { ...view, selection: { kind: 'statement', id } } : null,
  },
  {
    key: 'speaker',
    print: ({ filter }) => filter.speaker,
    parse: (id, view, story) =>
      hasId(story.speakers, id) ? { ...view, filter: { ...view.filter, speaker: id } } : null,
  },
  {
    key: 'stance',
    print: ({ filter }) => list(filter.stances),
    parse: (text, view) => {
      const stances = listOf(STANCES, text);
      return stances && { ...view, filter: { ...view.filter, stances } };
    },
  },
  {
    key: 'kind',
    print: ({ filter }) => list(filter.kinds),
    parse: (text, view) => {
      const kinds = listOf(MENTION_KINDS, text);
      return kinds && { ...view, filter: { ...view.filter, kinds } };
    },
  },
  {
    key: 'contested',
    print: ({ filter }) => (filter.contestedOnly ? '1' : null),
    parse: (text, view) => (text === '1' ? { ...view, filter: { ...view.filter, contestedOnly: true } } : null),
  },
  {
    key: 'q',
    print: ({ filter }) => filter.query || null,
    parse: (query, view) => ({ ...view, filter: { ...view.filter, query } }),
  },
  {
    key: 'lang',
    print: ({ language }, opening) => unless(language, opening.language),
    parse: (text, view) => {
      const language = oneOf(LANGUAGES, text);
      return language ? { ...view, language } : null;
    },
  },
  {
    key: 'original',
    print: ({ original }) => (original ? '1' : null),
    parse: (text, view) => (text === '1' ? { ...view, original: true } : null),
  },
  {
    key: 'theme',
    print: ({ theme }) => unless(theme, 'auto'),
    parse: (text, view) => {
      const theme = oneOf(THEME_CHOICES, text);
      return theme ? { ...view, theme } : null;
    },
  },
  {
    key: 'projection',
    print: ({ projection }) => unless(projection, 'globe'),
    parse: (text, view) => {
      const projection = oneOf(PROJECTIONS, text);
      return projection ? { ...view, projection } : null;
    },
  },
];

/** `?…#…` of a view, beginning with `?`, for the story that is open. `defaultStory` is left out. */
export function printAddress(view: View, story: Story, defaultStory: string): string {
  const opening = openingView(story);
  const params = new URLSearchParams();
  if (view.story !== defaultStory) params.set('story', view.story);
  for (const { key, print } of ENTRIES) {
    const text = print(view, opening);
    if (text !== null) params.set(key, text);
  }
  const query = params.toString().replaceAll('%2C', ',');
  return `?${query}${view.camera ? `#map=${printCamera(view.camera)}` : ''}`;
}

/**
 * What an address asks for, by key. One that was copied out of HTML may hold `&amp;` for `&`; no value does, since
 * both `&` and `;` are printed as codes in it.
 */
export const paramsIn = (search: string): URLSearchParams => new URLSearchParams(search.replaceAll('&amp;', '&'));

/** What a reader keeps from one page to the next, whatever the story. */
const SETTINGS = ['lang', 'theme', 'projection'] as const;

/** `address`, which has no `#`, with the settings that a query holds. */
export function withSettings(address: string, search: string): string {
  const params = paramsIn(search);
  const kept = new URLSearchParams(SETTINGS.flatMap((key) => {
    const value = params.get(key);
    return value ? [[key, value]] : [];
  })).toString();
  if (kept === '') return address;
  const whole = address.replace(/\?$/, '');
  return `${whole}${whole.includes('?') ? '&' : '?'}${kept}`;
}

/** The view that an address asks for, with a notice for each thing in it that had to be ignored. */
export function readAddress(search: string, hash: string, story: Story): { view: View; notices: Notice[] } {
  let view = openingView(story);
  const notices: Notice[] = [];
  const params = paramsIn(search);
  for (const { key, parse } of ENTRIES) {
    const text = params.get(key);
    if (text === null || text === '') continue;
    const next = parse(text, view, story);
    if (next) view = next;
    else notices.push({ kind: 'unknown-value', key, value: text.slice(0, 60) });
  }
  view = atAnchor(hash, view, story);
  const map = new URLSearchParams(hash.replace(/^#/, '')).get('map');
  if (map !== null) {
    const camera = readCamera(map);
    if (camera) view = { ...view, camera };
    else notices.push({ kind: 'unknown-position', value: map.slice(0, 60) });
  }
  return { view, notices };
}

/**
 * Without its script the page leads to anchors in itself; who has followed one before the script came has chosen just
 * that.
 */
function atAnchor(hash: string, view: View, story: Story): View {
  const [, kind, id = ''] = /^#(place|statement)-(.+)$/.exec(hash) ?? [];
  const entry = ENTRIES.find(({ key }) => key === kind);
  return entry?.parse(id, view, story) ?? view;
}

/** Decimals as MapLibre's own hash has them: enough for a pixel at that zoom. */
function printCamera(camera: Camera): string {
  const round = (value: number, to: number) => Number(value.toFixed(Math.max(0, to)));
  // Decimals follow the zoom as it is printed, so that printing what was read changes nothing.
  const zoom = round(camera.zoom, 2);
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return [zoom, round(camera.lat, decimals), round(camera.lon, decimals)].join('/');
}

function readCamera(text: string): Camera | null {
  const parts = text.split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [zoom, lat, lon] = parts;
  if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return null;
  // MapLibre's zoom on the globe goes below 0, the more so towards the poles.
  const valid = Math.abs(zoom) <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 360;
  return valid ? { zoom, lat, lon } : null;
}

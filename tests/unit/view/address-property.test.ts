/** Whatever one can look at has an address that leads back to it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printAddress, readAddress } from '../../../src/view/address.ts';
import {
  openingView,
  PROJECTIONS,
  THEME_CHOICES,
  type Camera,
  type Selection,
  type View,
} from '../../../src/view/view.ts';
import { LANGUAGES, MENTION_KINDS, STANCES } from '../../../src/story/schema.ts';
import { kursk } from '../stories.ts';

const idOf = (records: readonly { id: string }[]) => fc.constantFrom(...records.map(({ id }) => id));
/** Spread evenly, to eight decimals: `fc.double` mostly tries numbers close to 0. */
const number = (min: number, max: number) =>
  fc.noBias(fc.integer({ min: min * 1e8, max: max * 1e8 })).map((value) => value / 1e8);

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  idOf(kursk.places).map((id) => ({ kind: 'place', id }) as const),
  idOf(kursk.statements).map((id) => ({ kind: 'statement', id }) as const),
);
const camera: fc.Arbitrary<Camera> = fc.record({ zoom: number(-5, 22), lat: number(-90, 90), lon: number(-180, 180) });
const view: fc.Arbitrary<View> = fc.record({
  story: fc.constant('kursk'),
  selection,
  filter: fc.record({
    speaker: fc.option(idOf(kursk.speakers)),
    stances: fc.subarray([...STANCES]),
    kinds: fc.subarray([...MENTION_KINDS]),
    contestedOnly: fc.boolean(),
    query: fc.string({
      unit: fc.oneof(
        fc.constantFrom('%', '2', 'C', ',', '&', '#', '+', ' '),
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
    }),
  }),
  language: fc.constantFrom(...LANGUAGES),
  original: fc.boolean(),
  theme: fc.constantFrom(...THEME_CHOICES),
  projection: fc.constantFrom(...PROJECTIONS),
  camera: fc.option(camera),
});

/** As the browser takes an address apart. */
function reread(printed: string) {
  const { search, hash } = new URL(printed, 'https://example.org/dateline/');
  return readAddress(search, hash, kursk);
}

test('a view is read back as it was, but for the camera’s decimals', () => {
  fc.assert(fc.property(view, fc.constantFrom('kursk', 'other'), (wanted, defaultStory) => {
    const { view: { camera: found, ...rest }, notices } = reread(printAddress(wanted, kursk, defaultStory));
    expect(notices).toEqual([]);
    const { camera: from, ...others } = wanted;
    expect(rest).toEqual(others);
    expect(found === null).toBe(from === null);
    if (!from || !found) return;
    // Half a pixel of a world that is 512 px wide at zoom 0.
    const pixel = 360 / (512 * 2 ** from.zoom);
    expect(Math.abs(found.zoom - from.zoom)).toBeLessThanOrEqual(0.00501);
    expect(Math.abs(found.lat - from.lat)).toBeLessThanOrEqual(pixel / 2);
    expect(Math.abs(found.lon - from.lon)).toBeLessThanOrEqual(pixel / 2);
  }));
});

test('an address that was read prints the same address', () => {
  fc.assert(fc.property(view, (wanted) => {
    const printed = printAddress(wanted, kursk, 'kursk');
    expect(printAddress(reread(printed).view, kursk, 'kursk')).toBe(printed);
  }));
});

test('nothing that someone types into the address makes it throw', () => {
  const key = fc.constantFrom(
    'place',
    'statement',
    'speaker',
    'stance',
    'kind',
    'contested',
    'q',
    'lang',
    'theme',
    'projection',
    'story',
  );
  fc.assert(
    fc.property(key, fc.string(), fc.string(), (name, value, map) => {
      const { view: found } = readAddress(`?${name}=${value}`, `#map=${map}`, kursk);
      fc.pre(name !== 'contested' || value !== '1');
      if (name !== 'q') expect({ ...found, camera: null }).toEqual(openingView(kursk));
      expect(found.story).toBe('kursk');
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { printAddress, readAddress, withSettings } from '../../../src/view/address.ts';
import { goTo, moveCamera, setFilter, setSetting, type Transition } from '../../../src/view/transitions.ts';
import { openingView } from '../../../src/view/view.ts';
import { kursk } from '../stories.ts';

const opening = openingView(kursk);
const print = (...steps: Transition[]) =>
  printAddress(
    steps.reduce((view, step) => step(view), opening),
    kursk,
    'kursk',
  );
const read = (address: string) => {
  const [search = '', hash = ''] = address.split('#');
  return readAddress(search, hash && `#${hash}`, kursk);
};

test('the opening view has a bare address', () => {
  expect(print()).toBe('?');
  expect(read('?')).toEqual({ view: opening, notices: [] });
});

test.each<[string, Transition]>([
  ['?place=kursk', goTo({ kind: 'place', id: 'kursk' })],
  ['?statement=s7', goTo({ kind: 'statement', id: 's7' })],
  ['?speaker=kcna', goTo({ kind: 'speaker', id: 'kcna' })],
  ['?stance=denies,warns', setFilter({ stances: ['denies', 'warns'] })],
  ['?kind=metonym', setFilter({ kinds: ['metonym'] })],
  ['?contested=1', setFilter({ contestedOnly: true })],
  ['?q=11%2C000+%26+%E2%80%9Cheroes%E2%80%9D', setFilter({ query: '11,000 & “heroes”' })],
  ['?lang=ko', setSetting({ language: 'ko' })],
  ['?theme=dark', setSetting({ theme: 'dark' })],
  ['?theme=print', setSetting({ theme: 'print' })],
  ['?theme=mono', setSetting({ theme: 'mono' })],
  ['?theme=contrast', setSetting({ theme: 'contrast' })],
  ['?projection=mercator', setSetting({ projection: 'mercator' })],
  ['?#map=3.5/51.75/36.25', moveCamera({ zoom: 3.5, lat: 51.75, lon: 36.25 })],
  ['?#map=-1.25/-80/-170', moveCamera({ zoom: -1.25, lat: -80, lon: -170 })],
])('%s is printed and read', (address, step) => {
  expect(print(step)).toBe(address.replaceAll('%2C', ','));
  expect(read(address)).toEqual({ view: step(opening), notices: [] });
  expect(read(print(step))).toEqual({ view: step(opening), notices: [] });
});

test('another story than the usual one is named', () => {
  expect(printAddress(opening, kursk, 'another')).toBe('?story=kursk');
});

test('place and filter stand together', () => {
  const steps = [setFilter({ speaker: 'kcna', stances: ['claims'] }), goTo({ kind: 'place', id: 'kursk' })];
  expect(print(...steps)).toBe('?place=kursk&speaker=kcna&stance=claims');
});

test('an address that was copied out of HTML is the same address', () => {
  const address = print(setFilter({ speaker: 'kcna', query: 'a &amp; b' }), goTo({ kind: 'place', id: 'kursk' }));
  expect(read(address.replaceAll('&', '&amp;'))).toEqual(read(address));
});

describe('what the story does not have is ignored, with a notice that names the key', () => {
  test.each([
    ['place', 'atlantis'], ['statement', 's99'], ['speaker', 'nobody'], ['stance', 'hopes'], ['kind', 'smell'],
    ['contested', 'yes'], ['lang', 'fr'], ['theme', 'pink'], ['projection', 'flat'],
  ])('%s=%s', (key, value) => {
    const { view, notices } = read(`?${key}=${value}`);
    expect(view).toEqual(opening);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toEqual({ kind: 'unknown-value', key, value });
  });

  test.each(['3/51', '3/51/36/0', 'a/b/c', '3//36', '99/0/0', '3/91/0', '3/0/361', 'NaN/0/0', ''])(
    'map=%s',
    (value) => {
      const { view, notices } = read(`?#map=${value}`);
      expect(view.camera).toBeNull();
      expect(notices).toHaveLength(1);
      expect(notices[0]).toEqual({ kind: 'unknown-position', value });
    },
  );

  test('one unknown stance spoils the list', () => {
    const { view, notices } = read('?stance=denies,hopes');
    expect(view.filter.stances).toEqual([]);
    expect(notices).toHaveLength(1);
  });

  test('the rest of the address still counts', () => {
    const { view, notices } = read('?place=atlantis&speaker=kim&lang=uk');
    expect(view).toEqual({ ...opening, language: 'uk', filter: { ...opening.filter, speaker: 'kim' } });
    expect(notices).toHaveLength(1);
  });

  test('a very long value is cut in the notice', () => {
    expect(read(`?place=${'x'.repeat(5000)}`).notices).toEqual([
      { kind: 'unknown-value', key: 'place', value: 'x'.repeat(60) },
    ]);
  });

  test('an empty value is no value', () => {
    expect(read('?place=&q=')).toEqual({ view: opening, notices: [] });
  });

  test('keys that the page does not know are left alone', () => {
    expect(read('?utm_source=x#elsewhere')).toEqual({ view: opening, notices: [] });
  });
});

test.each([
  ['#place-kursk', { kind: 'place', id: 'kursk' }],
  ['#statement-s7', { kind: 'statement', id: 's7' }],
  ['#place-nowhere', { kind: 'none' }],
  ['#reading', { kind: 'none' }],
])('the anchor %s of the page without script is a choice', (hash, selection) => {
  const { view, notices } = readAddress('', hash, kursk);
  expect(view.selection).toEqual(selection);
  expect(notices).toEqual([]);
});

test.each([
  ['stories/', '?place=kursk&lang=uk&theme=dark', 'stories/?lang=uk&theme=dark'],
  ['?story=dam', '?story=kursk&lang=uk', '?story=dam&lang=uk'],
  ['?stories', '?projection=mercator&q=x', '?stories&projection=mercator'],
  ['?', '?lang=ko', '?lang=ko'],
  ['stories/', '?place=kursk&lang=', 'stories/'],
])('%s keeps the settings of %s, and nothing of the story', (address, search, whole) => {
  expect(withSettings(address, search)).toBe(whole);
});

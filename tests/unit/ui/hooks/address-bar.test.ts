import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore, type Store } from '../../../../src/store/store.ts';
import { followAddress } from '../../../../src/ui/hooks/address-bar.ts';
import { goTo, moveCamera, setFilter, setSetting } from '../../../../src/view/transitions.ts';
import { openingView } from '../../../../src/view/view.ts';
import { kursk } from '../../stories.ts';

let at = { search: '', hash: '' };
let popped = () => {};
let stop = () => {};
let store: Store;
/** What the history was told. */
let told: string[] = [];

beforeEach(() => {
  at = { search: '', hash: '' };
  vi.stubGlobal('location', at);
  told = [];
  const tell = (what: string) => (_state: unknown, _unused: string, address: string) => told.push(`${what} ${address}`);
  vi.stubGlobal('history', { pushState: tell('new'), replaceState: tell('instead') });
  vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => { popped = listener; });
  vi.stubGlobal('removeEventListener', () => {});
  store = createStore(kursk, openingView(kursk), { notices: [{ kind: 'translation-mistakes' }] });
  stop = followAddress(store, 'kursk');
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

/** As when somebody edits what stands behind the #. */
function edited(hash: string): void {
  at.hash = hash;
  popped();
}
const OTHER = { kind: 'translation-mistakes' };

test('of several bad edits of the address the last is told, and none once the address is good again', () => {
  edited('#map=x');
  edited('#map=99/0/0');
  expect(store.notices.value).toEqual([OTHER, { kind: 'unknown-position', value: '99/0/0' }]);
  edited('#map=3/51/36');
  expect(store.notices.value).toEqual([OTHER]);
});

test.each([goTo({ kind: 'place', id: 'kursk' }), moveCamera({ zoom: 3, lat: 51, lon: 36 })])(
  'another view ends what was said of the address',
  (transition) => {
    edited('#map=x');
    expect(store.notices.value).toHaveLength(2);
    store.dispatch(transition);
    expect(store.notices.value).toEqual([OTHER]);
  },
);

test.each([{ language: 'ko' }, { theme: 'dark' }] as const)('%j leaves it', (setting) => {
  edited('#map=x');
  store.dispatch(setSetting(setting));
  expect(store.notices.value).toHaveLength(2);
});

test('a choice makes an entry of the history; where the map is moved to and what is typed on change the last', () => {
  store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
  store.dispatch(moveCamera({ zoom: 3, lat: 51, lon: 36 }));
  store.dispatch(setFilter({ query: 't' }));
  store.dispatch(setFilter({ query: 'tr' }));
  store.dispatch(setSetting({ language: 'ko' }));
  expect(told).toEqual([
    'new ?place=kursk', 'instead ?place=kursk#map=3/51/36', 'new ?place=kursk&q=t#map=3/51/36',
    'instead ?place=kursk&q=tr#map=3/51/36', 'new ?place=kursk&q=tr&lang=ko#map=3/51/36',
  ]);
  at.search = '?place=moscow';
  told = [];
  popped();
  expect(store.view.value.selection).toEqual({ kind: 'place', id: 'moscow' });
  expect(told).toEqual([]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore, type Store } from '../../../../src/store/store.ts';
import { followAddress } from '../../../../src/ui/hooks/address-bar.ts';
import { goTo, moveCamera, setSetting } from '../../../../src/view/transitions.ts';
import { openingView } from '../../../../src/view/view.ts';
import { kursk } from '../../stories.ts';

let at = { search: '', hash: '' };
let popped = () => {};
let stop = () => {};
let store: Store;

beforeEach(() => {
  at = { search: '', hash: '' };
  vi.stubGlobal('location', at);
  vi.stubGlobal('history', { pushState: () => {}, replaceState: () => {} });
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

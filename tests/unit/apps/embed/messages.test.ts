import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellHost } from '../../../../src/apps/embed/messages.ts';
import { printAddress } from '../../../../src/view/address.ts';
import { loadMessages } from '../../../../src/locales/messages.ts';
import { createStore } from '../../../../src/store/store.ts';
import { backTo, goTo, moveCamera, setFilter, setSetting } from '../../../../src/view/transitions.ts';
import { openingView, type View } from '../../../../src/view/view.ts';
import { kursk } from '../../stories.ts';

await loadMessages('uk');

beforeEach(() => { vi.stubGlobal('document', { baseURI: 'https://example.org/map/?mode=embed' }); });
afterEach(() => { vi.unstubAllGlobals(); });

/** A page in a frame, and what its host has been told. */
function framed(change: Partial<View> = {}) {
  const store = createStore(kursk, { ...openingView(kursk), ...change });
  const heard: unknown[] = [];
  const permalink = () => printAddress(store.view.value, kursk, 'kursk');
  const stop = tellHost(
    { store, permalink },
    {
      postMessage: (message: unknown, origin: unknown) => {
        heard.push([message, origin]);
      },
    },
  );
  return { store, heard, stop };
}

const message = (selection: object, name: string, query: string) =>
  [{ type: 'dateline:select', story: 'kursk', selection, name, address: `https://example.org/map/${query}` }, '*'];

test('each choice is told, and the way back to none', () => {
  const { store, heard } = framed({ language: 'uk' });
  store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
  store.dispatch(goTo({ kind: 'statement', id: 's7' }));
  store.dispatch(goTo({ kind: 'speaker', id: 'kcna' }));
  store.dispatch(goTo({ kind: 'none' }));
  expect(heard).toEqual([
    message({ kind: 'place', id: 'kursk' }, 'Курська область', '?place=kursk&lang=uk'),
    message({ kind: 'statement', id: 's7' }, 'Ukraine заперечує', '?statement=s7&lang=uk'),
    message({ kind: 'speaker', id: 'kcna' }, 'KCNA', '?speaker=kcna&lang=uk'),
    message({ kind: 'none' }, kursk.title, '?lang=uk'),
  ]);
});

test('it is plain data', () => {
  const { store, heard } = framed();
  store.dispatch(goTo({ kind: 'statement', id: 's7' }));
  expect(structuredClone(heard)).toEqual(heard);
});

test('nothing is told of what it opens with, of moves, settings and search, nor of what is chosen already', () => {
  const opening: Partial<View> = { selection: { kind: 'place', id: 'kursk' } };
  const { store, heard } = framed(opening);
  store.dispatch(moveCamera({ zoom: 3, lat: 0, lon: 0 }));
  store.dispatch(setSetting({ language: 'ko' }));
  store.dispatch(setFilter({ query: 'honour' }));
  store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
  expect(heard).toEqual([]);
  store.dispatch(backTo(openingView(kursk)));
  expect(heard).toHaveLength(1);
});

test('nothing is told after the end', () => {
  const { store, heard, stop } = framed();
  stop();
  store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
  expect(heard).toEqual([]);
});

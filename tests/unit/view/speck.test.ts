import { expect, test } from 'vitest';
import { derive } from '../../../src/view/derive.ts';
import { speckOf } from '../../../src/view/speck.ts';
import { goTo, moveCamera, type Transition } from '../../../src/view/transitions.ts';
import { openingView } from '../../../src/view/view.ts';
import { danube } from '../danube.ts';
import { atlas } from '../geometry/world.ts';
import { kursk } from '../stories.ts';

const after = (transition: Transition) => speckOf(derive(kursk, transition(openingView(kursk))), atlas);

test('a region in the frame of half the world is a speck', () => {
  expect(speckOf(derive(kursk, openingView(kursk)), atlas)).toBe('kursk');
  expect(after(goTo({ kind: 'statement', id: 's3' }))).toBe('kursk');
});

test('what is framed by itself is none', () => {
  expect(after(goTo({ kind: 'place', id: 'kursk' }))).toBeUndefined();
});

test('nor is there one where several places are chosen, which it might cover', () => {
  expect(after(goTo({ kind: 'places', ids: ['north-korea', 'kursk', 'ukraine'] }))).toBeUndefined();
});

test('nor is what a reader has come near to', () => {
  expect(after(moveCamera({ zoom: 6, lat: 51, lon: 36 }))).toBeUndefined();
  expect(after(moveCamera({ zoom: 2, lat: 51, lon: 36 }))).toBe('kursk');
});

test('a river through its frame is none', () => {
  expect(speckOf(derive(danube, openingView(danube)), atlas)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { derive } from '../../../src/view/derive.ts';
import { neighbour } from '../../../src/view/neighbours.ts';
import { goTo, setFilter, type Target } from '../../../src/view/transitions.ts';
import { openingView } from '../../../src/view/view.ts';
import { kursk } from '../stories.ts';

const opening = openingView(kursk);
const at = (target: Target, view = opening) => derive(kursk, goTo(target)(view));
const ids = kursk.statements.map(({ id }) => id);

test('places go on in reading order, and end at its ends', () => {
  const order = at({ kind: 'none' }).links.readingOrder;
  const place = (id = '') => at({ kind: 'place', id });
  expect(neighbour(place(order[1]), 1)).toEqual({ kind: 'place', id: order[2] });
  expect(neighbour(place(order[1]), -1)).toEqual({ kind: 'place', id: order[0] });
  expect(neighbour(place(order[0]), -1)).toBeUndefined();
  expect(neighbour(place(order.at(-1)), 1)).toBeUndefined();
});

test('statements too, without those that the filter leaves out', () => {
  expect(neighbour(at({ kind: 'statement', id: ids[2] ?? '' }), 1)).toEqual({ kind: 'statement', id: ids[3] });
  const filtered = setFilter({ stances: ['claims'] })(opening);
  const left = kursk.statements.filter(({ stance }) => stance === 'claims').map(({ id }) => id);
  expect(left.length).toBeGreaterThan(1);
  expect(neighbour(at({ kind: 'statement', id: left[0] ?? '' }, filtered), 1))
    .toEqual({ kind: 'statement', id: left[1] });
  expect(neighbour(at({ kind: 'statement', id: left[0] ?? '' }, filtered), -1)).toBeUndefined();
  // One that is chosen though it is left out itself is among all.
  const other = ids.find((id) => !left.includes(id)) ?? '';
  expect(neighbour(at({ kind: 'statement', id: other }, filtered), 1)?.kind).toBe('statement');
});

test('where nothing is chosen there is none', () => {
  expect(neighbour(at({ kind: 'none' }), 1)).toBeUndefined();
  expect(neighbour(at({ kind: 'speaker', id: 'kcna' }), 1)).toBeUndefined();
});

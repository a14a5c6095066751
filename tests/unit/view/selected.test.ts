import { expect, test } from 'vitest';
import { derive } from '../../../src/view/derive.ts';
import { movementsIn, placesAside } from '../../../src/view/selected.ts';
import { openingView } from '../../../src/view/view.ts';
import { danube } from '../danube.ts';
import { kursk } from '../stories.ts';

const { links } = derive(kursk, openingView(kursk));
const river = derive(danube, openingView(danube)).links;

test('without a selection nothing is beside it', () => {
  expect(placesAside(links, { kind: 'none' }).size).toBe(0);
});

test('what is in a selected place is not beside it', () => {
  const aside = placesAside(links, { kind: 'place', id: 'russia' });
  expect([...aside].sort()).toEqual([
    'north-korea', 'pyongyang', 'south-korea', 'ukraine', 'united-kingdom', 'united-states',
  ]);
});

test('a statement’s places are selected with it', () => {
  expect(placesAside(links, { kind: 'statement', id: 's3' }).has('kursk')).toBe(false);
  expect(placesAside(links, { kind: 'statement', id: 's3' }).has('ukraine')).toBe(true);
});

test.each([
  [{ kind: 'none' }, []],
  [{ kind: 'statement', id: 'sonar-boats' }, ['sonar-boats']],
  [{ kind: 'statement', id: 'crest' }, []],
  [{ kind: 'place', id: 'samoa' }, ['sonar-boats']],
  [{ kind: 'place', id: 'taveuni' }, ['sonar-boats']],
  [{ kind: 'places', ids: ['giurgiu', 'izmail'] }, ['clear-basin', 'cellars']],
  [{ kind: 'place', id: 'germany' }, []],
] as const)('%j selects the movements %j', (selection, ids) => {
  expect([...movementsIn(river, selection)].sort()).toEqual([...ids].sort());
});

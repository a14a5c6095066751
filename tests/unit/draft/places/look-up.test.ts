import { expect, test } from 'vitest';
import { lookUp } from '../../../../src/draft/places/look-up.ts';

test('names are asked for once each, and of an endless list as many as memory has room for, '
  + 'which is told', async () => {
  let asked = 0;
  const candidates = () => {
    asked += 1;
    return Promise.resolve({ places: [], problems: [] });
  };
  expect(await lookUp([['Aden', 'said', 'aden'], ['Aden', 'said']], candidates))
    .toEqual({ known: new Map(), problems: [] });
  // "Aden", "Aden said", "Aden said aden".
  expect(asked).toBe(3);
  const { problems } = await lookUp(Array.from({ length: 9 }, (_, i) => [`Aden${i}`]), candidates, 5);
  expect(problems).toEqual(['Only the first 5 of what could be names are looked up.']);
  expect(asked).toBe(3 + 5);
});

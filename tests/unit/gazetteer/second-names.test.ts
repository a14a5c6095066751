import { expect, test } from 'vitest';
import { gazetteerOnDisk } from '../../../src/node/gazetteer.ts';

const gazetteer = gazetteerOnDisk();

test.each([
  ['Philadelphia is in Pennsylvania, and only then Amman’s name of old', 'Philadelphia', 'city:4560349', 'city:250441'],
  ['Artemivsk is Bakhmut, though a small town has that name', 'Artemivsk', 'city:713174', 'city:713175'],
])('%s', async (_, name, first, later) => {
  for (const { places } of [await gazetteer.candidates(name), await gazetteer.search(name)]) {
    const refs = places.map(({ ref }) => ref);
    expect(refs[0]).toBe(first);
    expect(refs).toContain(later);
  }
});

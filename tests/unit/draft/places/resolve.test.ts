import { expect, test } from 'vitest';
import { resolvePlaces } from '../../../../src/draft/places/resolve.ts';
import type { PlaceName } from '../../../../src/draft/places/find-places.ts';
import { gazetteerOnDisk } from '../../../../src/node/gazetteer.ts';

const { candidates } = gazetteerOnDisk();

/** What each of the names means where it stands first after the one before it; null for none. */
async function meanings(text: string, ...words: string[]): Promise<(string | null)[]> {
  let from = 0;
  const names = words.map((word): PlaceName => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from, sentence: 0, words: word, isInside: false };
  });
  const known = new Map(
    await Promise.all(
      words.map(async (word) => [word.toLowerCase().replaceAll('.', ''), (await candidates(word)).places] as const),
    ),
  );
  return resolvePlaces(text, names, known).map(
    ({ place }) => place && `${place.country} ${place.kind} ${place.name}`,
  );
}

test('what stands behind a comma says which one it is', async () => {
  expect(await meanings('A fire in Paris, Texas, was put out.', 'Paris', 'Texas')).toEqual([
    'US city Paris',
    'US region Texas',
  ]);
  expect(await meanings('A fire in Paris was put out.', 'Paris')).toEqual(['FR city Paris']);
  expect(await meanings('The mayor of Moscow, Idaho, spoke.', 'Moscow', 'Idaho')).toEqual([
    'US city Moscow',
    'US region Idaho',
  ]);
});

test('the word for its kind behind a name counts', async () => {
  expect(await meanings('Troops in the Kursk region met.', 'Kursk')).toEqual(['RU region Kursk Oblast']);
});

test('a place is sought where the rest of the article is', async () => {
  expect(await meanings('From Beirut and Sidon the road leads to Tripoli.', 'Beirut', 'Sidon', 'Tripoli')).toEqual([
    'LB city Beirut',
    'LB city Sidon',
    'LB city Tripoli',
  ]);
  expect(
    await meanings('From Benghazi and Tobruk the road leads to Tripoli.', 'Benghazi', 'Tobruk', 'Tripoli'),
  ).toEqual(['LY city Benghazi', 'LY city Tobruk', 'LY city Tripoli']);
});

test('a name that the gazetteer has not means nothing, unless a place stands next to it', async () => {
  expect(await meanings('They met in Zzyzzxburg.', 'Zzyzzxburg')).toEqual([null]);
});

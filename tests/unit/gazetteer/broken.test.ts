/** Files that are missing, cut off or of something else: a sentence, and the rest works. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGazetteer } from '../../../src/gazetteer/gazetteer.ts';
import { counted, read, refsOf } from './disk.ts';

const without = (missing: string) => openGazetteer((file) =>
  file === missing ? Promise.reject(new Error('404')) : read(file));

async function filesFor(name: string): Promise<string[]> {
  const { fresh, fetched } = counted();
  await fresh.candidates(name);
  return [...fetched];
}

describe('a file that is missing', () => {
  test('is told in a sentence, and other names are found', async () => {
    const shard = (await filesFor('Kursk')).find((file) => file.startsWith('names-')) ?? '';
    const gazetteer = without(shard);
    expect(await gazetteer.candidates('Kursk')).toEqual({
      places: [], problems: [`The gazetteer's file ${shard} can't be read (404): places in it are not found.`],
    });
    expect(refsOf(await gazetteer.candidates('Tripoli'))[0]).toBe('city:2210247');
    // The best-known places are in another file, too.
    const { places, problems } = await gazetteer.search('Kursk');
    expect(problems.length).toBe(1);
    expect(places.length).toBeGreaterThan(0);
  });

  test('of the areas’ names costs only those names', async () => {
    const { places: [tripoli], problems } = await without('areas-L.txt').candidates('Tripoli');
    expect(tripoli?.ref).toBe('city:2210247');
    expect(problems.length).toBe(1);
  });

  test('is asked for again the next time', async () => {
    let isThere = false;
    const gazetteer = openGazetteer((file) => (isThere ? read(file) : Promise.reject(new Error('offline'))));
    expect((await gazetteer.search('Paris')).problems.length).toBe(1);
    isThere = true;
    expect(refsOf(await gazetteer.search('Paris'))[0]).toBe('city:2988507');
  });

  test('of the index leaves nothing, and says so', async () => {
    const gazetteer = without('index.json');
    for (const answer of [gazetteer.search('Paris'), gazetteer.candidates('Paris'), gazetteer.get('city:2988507')])
      expect((await answer).problems).toEqual([expect.stringContaining('index.json')]);
  });
});

test('whatever a file holds, the answer is places and sentences', async () => {
  const signs = fc.constantFrom('\t', '>', '=', '|', '1', 'a', ':', '\n', '/');
  const line = fc.oneof(fc.string(), fc.string({ unit: signs }));
  await fc.assert(fc.asyncProperty(
    line, fc.constantFrom('names', 'best', 'areas', 'refs', 'famous', 'index'), async (text, kind) => {
      const gazetteer = openGazetteer(async (file) => (file.startsWith(kind) ? text : await read(file)));
      for (const answer of [gazetteer.search('Kyiv'), gazetteer.candidates('Ky'), gazetteer.get('city:703448')]) {
        for (const problem of (await answer).problems)
          expect(problem).toMatch(/^The gazetteer's file [\w.-]+ can't be read/);
      }
    },
  ), { numRuns: 30 });
});

test('a file that is cut off in the middle of a line is told', async () => {
  const files = await filesFor('Kursk');
  const shard = files.find((file) => file.startsWith('names-')) ?? '';
  const gazetteer = openGazetteer(async (file) => {
    const text = await read(file);
    return file === shard ? text.slice(0, text.lastIndexOf('\t')) : text;
  });
  expect((await gazetteer.candidates('Kursk')).problems.length).toBe(1);
});

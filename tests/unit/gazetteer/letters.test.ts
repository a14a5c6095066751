/** A story may take its names from the gazetteer: whatever it says, the page has the letters. */
import { expect, test } from 'vitest';
import { lettersWithoutFont } from '../../../src/figure/text/faces.ts';
import { FILES, gazetteer, refsOf, textOf } from './disk.ts';

/** A place's own row begins with its name; its eighth column has the others. Korean is cut down to what stories use. */
const names = FILES.filter((file) => file.startsWith('names-')).flatMap((file) => textOf(file).split('\n'))
  .filter((line) => line !== '' && !line.startsWith('>')).flatMap((line) => {
    const [head = '', , , , , , , others = ''] = line.split('\t');
    return [head.split('=')[0] ?? '', ...others.split('|').slice(0, 2)];
  });

test('every name in English, Ukrainian and Russian is in letters that the fonts have', () => {
  expect(new Set(names).size).toBeGreaterThan(90_000);
  const letters = new Set(names.join(''));
  const lacking = [...letters].filter((text) =>
    lettersWithoutFont([{ text, cut: 'sans' }, { text, cut: 'serif' }]).length > 0);
  expect(lacking).toEqual([]);
});

test.each([['Dayr al Balaḩ', 'city:281141'], ['Dayr al Balah', 'city:281141'], ['Đà Lạt', 'city:1584071'], ['Da Lat', 'city:1584071']])(
  '%s is found with and without its accents', async (name, ref) => {
    expect(refsOf(await gazetteer.candidates(name))).toContain(ref);
  });

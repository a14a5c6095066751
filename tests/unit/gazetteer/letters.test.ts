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

test.each([
  ['Dayr al Balaḩ', 'city:281141'], ['Dayr al Balah', 'city:281141'],
  ['Đà Lạt', 'city:1584071'], ['Da Lat', 'city:1584071'],
])(
  '%s is found with and without its accents', async (name, ref) => {
    expect(refsOf(await gazetteer.candidates(name))).toContain(ref);
  });

test('the largest towns have names in four languages', async () => {
  const names = await Promise.all(['city:3173435', 'city:2867714', 'city:5368361', 'city:361058'].map(async (ref) =>
    (await gazetteer.get(ref)).place?.names));
  expect(names).toEqual([
    { en: 'Milan', uk: 'Мілан', ru: 'Милан', ko: '밀라노' }, { en: 'Munich', uk: 'Мюнхен', ru: 'Мюнхен', ko: '뮌헨' },
    { en: 'Los Angeles', uk: 'Лос-Анджелес', ru: 'Лос-Анджелес', ko: '로스앤젤레스' },
    { en: 'Alexandria', uk: 'Александрія', ru: 'Александрия', ko: '알렉산드리아' },
  ]);
});

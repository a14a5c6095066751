/** Names that are easily taken for another place's. */
import { describe, expect, test } from 'vitest';
import { gazetteer, refsOf } from './disk.ts';

test.each([
  ['Washington', ['city:4140963', 'region:US-WA', 'country:US']],
  ['Georgia', ['country:GE', 'region:US-GA']],
  ['Kursk', ['city:538560', 'region:RU-KRS']],
  ['Montreal', ['city:6077243']],
  ['Oklahoma', ['region:US-OK', 'city:4544349']],
  ['Congo', ['country:CD', 'country:CG']],
  ['Korea', ['country:KR', 'country:KP']],
  ['Moscow', ['city:524901', 'country:RU', 'city:5601538']],
  ['Paris', ['city:2988507', 'country:FR', 'city:4717560']],
  ['Alexandria', ['city:361058', 'region:EG-ALX', 'city:4744091']],
  ['Tripoli', ['city:2210247', 'city:266826']],
  ['Cordoba', ['city:3860259', 'city:2519240']],
  ['Santiago', ['city:3871336', 'city:3492914']],
  ['Kiev', ['city:703448']],
  ['Kyiv', ['city:703448', 'country:UA']],
  ['Niger', ['country:NE', 'river:niger', 'region:NG-NI']],
  ['Guba', ['city:585221', 'spot:guba']],
  ['Cedar Key', ['spot:cedar-key']],
  ['Turkey', ['country:TR']],
  ['Türkiye', ['country:TR']],
  ['Burma', ['country:MM']],
  ['Myanmar', ['country:MM']],
  ['Ivory Coast', ['country:CI']],
  ["Cote d'Ivoire", ['country:CI']],
  ['Côte d’Ivoire', ['country:CI']],
  ['Montréal', ['city:6077243']],
  ['Córdoba', ['city:3860259', 'city:2519240']],
  ['Gaza', ['city:281133', 'region:PS-GZZ']],
  ['Gaza Strip', ['region:PS-GZZ']],
  ['Gaza City', ['city:281133']],
  ['Taiwan', ['country:TW']],
  ['Crimea', ['disputed:crimea']],
  ['Kosovo', ['country:XK']],
  ['Western Sahara', ['country:EH']],
  ['Halaib', ['spot:halaib']],
  ['Transnistria', ['region:MD-SN']],
  ['Constantinople', ['city:745044']],
  ['Bombay', ['city:1275339']],
  ['Artemivsk', ['city:713174']],
])('%s may be each of its places, and the first is the one that most people mean', async (name, refs) => {
  const found = refsOf(await gazetteer.candidates(name));
  expect(found).toEqual(expect.arrayContaining(refs));
  expect(found[0]).toBe(refs[0]);
});

test('Niger is not Nigeria, and their peoples are neither', async () => {
  expect(refsOf(await gazetteer.candidates('Niger'))).not.toContain('country:NG');
  expect(refsOf(await gazetteer.candidates('Nigeria'))[0]).toBe('country:NG');
  expect(refsOf(await gazetteer.candidates('Nigerien'))).toEqual(['country:NE']);
  expect(refsOf(await gazetteer.candidates('Nigerians'))).toEqual(['country:NG']);
});

describe('what a disputed place is part of', () => {
  test('Crimea’s towns are in Crimea, and in neither country', async () => {
    const { places: [sevastopol] } = await gazetteer.candidates('Sevastopol');
    expect(sevastopol?.within).toEqual([{ ref: 'disputed:crimea', name: 'Crimea' }]);
    expect(sevastopol?.country).toBeUndefined();
  });

  test('the Golan, Kashmir, Abyei and the Senkakus have no country, and Taiwan is its own', async () => {
    for (const name of ['Golan Heights', 'Line of Control', 'Abyei', 'Senkaku Islands', 'Halaib Triangle']) {
      const { places: [place] } = await gazetteer.candidates(name);
      expect(place?.within, name).toEqual([]);
    }
    const { places: [taipei] } = await gazetteer.candidates('Taipei');
    expect(taipei?.country).toBe('TW');
  });

  test('Jerusalem is the city first, and stands for a government after that', async () => {
    const { places } = await gazetteer.candidates('Jerusalem');
    expect(places[0]).toMatchObject({ ref: 'city:281184', as: 'name' });
    expect(places).toContainEqual(expect.objectContaining({ ref: 'country:IL', as: 'metonym' }));
  });
});

test.each([
  ['Taylor County', 'county:US-12123', 'US'],
  ['Washington state', 'region:US-WA', 'US'],
  ['Kursk region', 'region:RU-KRS', 'RU'],
  ['Blue Nile state', 'region:SD-NB', 'SD'],
  ['Ed Damazin', 'city:380174', 'SD'],
  ['St Petersburg', 'city:498817', 'RU'],
  ['Mt. Everest', 'spot:mount-everest', undefined],
  ['Sana’a', 'city:71137', 'YE'],
  ['Port au Prince', 'city:3718426', 'HT'],
  ['Київ', 'city:703448', 'UA'],
  ['Москва', 'city:524901', 'RU'],
  ['서울', 'city:1835848', 'KR'],
  ['쿠르스크주', 'region:RU-KRS', 'RU'],
])('%s is found however it is written', async (name, ref, country) => {
  const { places } = await gazetteer.candidates(name);
  const place = places.find((one) => one.ref === ref);
  expect(refsOf({ places, problems: [] })).toContain(ref);
  expect(place?.country).toBe(country);
});

test.each([
  ['Russian', 'country:RU', 'demonym'], ['Burmese', 'country:MM', 'demonym'], ['Dutch', 'country:NL', 'demonym'],
  ['Filipino', 'country:PH', 'demonym'], ['Gazans', 'region:PS-GZZ', 'demonym'], ['Texan', 'region:US-TX', 'demonym'],
  ['Kremlin', 'country:RU', 'metonym'], ['White House', 'country:US', 'metonym'],
  ['Downing Street', 'country:GB', 'metonym'], ['Élysée', 'country:FR', 'metonym'],
  ['Pentagon', 'country:US', 'metonym'], ['Blue House', 'country:KR', 'metonym'],
  ['Pyongyang', 'country:KP', 'metonym'], ['Київ', 'country:UA', 'metonym'], ['러시아인', 'country:RU', 'demonym'],
])('%s stands for %s as its %s', async (name, ref, as) => {
  expect((await gazetteer.candidates(name)).places).toContainEqual(expect.objectContaining({ ref, as }));
});

/**
 * The places of two stories that the gazetteer was first tried with, a dam on the Nile and a hurricane in Florida: at
 * first 39 of these 54 were in no layer. What is found first near where each story plays. And those of the test story
 * on the Danube, 34, of which five are invented.
 */
import { describe, expect, test } from 'vitest';
import { nameIn } from '../../../src/story/names.ts';
import { danube } from '../danube.ts';
import { gazetteer, refsOf } from './disk.ts';

const NILE = [
  ['Grand Ethiopian Renaissance Dam', 'spot:gerd'], ['Benishangul-Gumuz region', 'region:ET-BE'],
  ['Ethiopia', 'country:ET'], ['Sudan', 'country:SD'], ['Egypt', 'country:EG'], ['Addis Ababa', 'city:344979'],
  ['Khartoum', 'city:379252'], ['Cairo', 'city:360630'], ['Ad-Damazin', 'city:380174'],
  ['Blue Nile state', 'region:SD-NB'], ['Sennar state', 'region:SD-SI'], ['Blue Nile', 'river:blue-nile'],
  ['Lake Tana', 'lake:tana'], ['Amhara highlands', 'spot:amhara-highlands'], ['Roseires Dam', 'spot:roseires-dam'],
  ['Sennar Dam', 'spot:sennar-dam'], ['Tuti Island', 'spot:tuti-island'], ['Omdurman', 'city:365137'],
  ['Aswan High Dam', 'spot:aswan-high-dam'], ['Lake Nasser', 'spot:lake-nasser'],
  ['Beheira governorate', 'region:EG-BH'], ['Menoufia governorate', 'region:EG-MNF'], ['Guba', 'spot:guba'],
  ['Alexandria', 'city:361058'], ['Kinshasa', 'city:2314302'], ['Washington', 'city:4140963'],
  ['United States', 'country:US'], ['Cape Town', 'city:3369157'],
] as const;
const FLORIDA = [
  ['Cedar Key', 'spot:cedar-key'], ['Florida', 'region:US-FL'], ['Georgia', 'region:US-GA'],
  ['Tallahassee', 'city:4174715'], ['Levy County', 'county:US-12075'], ['Taylor County', 'county:US-12123'],
  ['Dixie County', 'county:US-12029'], ['Pinellas County', 'county:US-12103'], ['Lowndes County', 'county:US-13185'],
  ['Echols County', 'county:US-13101'], ['Valdosta', 'city:4228147'], ['Steinhatchee', 'city:4174059'],
  ['Horseshoe Beach', 'spot:horseshoe-beach'], ['Perry', 'city:4168244'], ['Tampa', 'city:4174757'],
  ['Washington', 'city:4140963'], ['United States', 'country:US'], ['Cabo Verde', 'country:CV'],
  ['Cuba', 'country:CU'], ['Mexico', 'country:MX'], ['Yucatán Peninsula', 'spot:yucatan-peninsula'],
  ['Gulf of Mexico', 'water:gulf-of-mexico'], ['Honolulu', 'city:5856195'], ['Guam', 'country:GU'],
  ['Attu', 'spot:attu'], ['Alaska', 'region:US-AK'],
] as const;

test.each([
  ['the Nile', NILE, [33, 13]], ['Florida', FLORIDA, [-83, 30]],
] as const)('every place of the story in %s is found first', async (_, places, near) => {
  const found = await Promise.all(places.map(async ([name]) =>
    [name, refsOf(await gazetteer.search(name, { near: [...near] }))[0]]));
  expect(found).toEqual(places.map((place) => [...place]));
});

describe('the story on the Danube', () => {
  const byRef = danube.places.flatMap(({ ref, names }) => (ref === undefined ? [] : [[nameIn(names, 'en'), ref]]));
  /** What it draws by hand, since it has every kind of shape, though the gazetteer has it. */
  const DRAWN = [
    ['Danube', 'river:danube'], ['Taveuni', 'spot:taveuni'], ['Csepel Island', 'spot:csepel-island'],
    ['Iron Gates', 'spot:iron-gates-dam'], ['Danube Delta', 'spot:danube-delta'],
  ];
  const INVENTED = ['north-gauge', 'chain-gauge', 'mill-gauge', 'lark-polder', 'lark-hill'];

  test.each([...byRef, ...DRAWN])('%s is found first', async (name, ref) => {
    expect(refsOf(await gazetteer.candidates(name))[0]).toBe(ref);
  });

  test('has no other places, and a shape for each that it does not refer to', () => {
    const own = danube.places.filter(({ ref }) => ref === undefined);
    expect(own.every(({ geometry }) => geometry !== undefined)).toBe(true);
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(INVENTED));
    expect([byRef.length, DRAWN.length + INVENTED.length]).toEqual([24, own.length]);
  });
});

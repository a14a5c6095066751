/**
 * Seas whose limits are those of S-23 reach as far as its own do. How far those reach is known from another copy of
 * them: the list of S-23's seas in dcw-collections.txt of github.com/GenericMappingTools/dcw-gmt (to a tenth of a
 * degree here). It has their numbers too.
 */
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import seas from '../../../geo/build/names/seas.json' with { type: 'json' };
import { file, paths } from './read.ts';

type Extent = readonly [name: string, west: number, east: number, south: number, north: number];

/** By S-23's number. Degrees; east is more than 180 where a sea lies on both sides of that meridian. */
const EXTENTS: Readonly<Record<string, Extent>> = {
  '1': ['Baltic Sea', 9.8, 30.4, 53.6, 65.9],
  '1a': ['Gulf of Bothnia', 17, 25.5, 59.6, 65.9],
  '1b': ['Gulf of Finland', 22.9, 30.4, 59.2, 60.7],
  '1c': ['Gulf of Riga', 21.8, 24.6, 57, 59.2],
  '2': ['Kattegat', 9.4, 13.1, 54.6, 58.4],
  '3': ['Skagerrak', 7.1, 11.7, 57.1, 59.9],
  '4': ['North Sea', -4.4, 9.8, 50.9, 61],
  '5': ['Greenland Sea', -36.9, 17.4, 65.1, 83.6],
  '6': ['Norwegian Sea', -13.5, 25.8, 60.9, 76.6],
  '7': ['Barentsz Sea', 16.6, 68.6, 66.8, 81.8],
  '8': ['White Sea', 31.9, 44.6, 63.8, 68.7],
  '9': ['Kara Sea', 55.1, 104.7, 66.2, 81.5],
  '10': ['Laptev Sea', 95.7, 141.3, 70.7, 81.2],
  '11': ['East Siberian Sea', 138.9, 181.4, 68.8, 77.1],
  '12': ['Chukchi Sea', 177.5, 203.5, 66, 71.8],
  '13': ['Beaufort Sea', -156.6, -122.6, 68.6, 76.3],
  '14a': ['Baffin Bay', -82.2, -50.5, 69.6, 82.5],
  '15': ['Davis Strait', -70.1, -44.5, 59.9, 70.1],
  '15a': ['Labrador Sea', -64.3, -43.7, 47.4, 60.4],
  '16': ['Hudson Bay', -95, -76.5, 51.1, 66.1],
  '19': ["Irish Sea and St. George's Channel", -6.5, -2.7, 51.9, 55],
  '21': ['English Channel', -5.7, 1.7, 48.5, 51.1],
  '22': ['Bay of Biscay', -7.9, -0.5, 43.3, 47.9],
  '24': ['Gulf of St. Lawrence', -66.8, -54.7, 45.3, 52.2],
  '25': ['Bay of Fundy', -67.2, -63.4, 44.1, 46],
  '26': ['Gulf of Mexico', -97.9, -80.4, 18.1, 30.8],
  '27': ['Caribbean Sea', -88.9, -59.4, 7.9, 22.7],
  '28': ['Mediterranean Sea', -6, 36.2, 30.3, 45.8],
  '28a': ['Strait of Gibraltar', -6, -5.3, 35.8, 36.2],
  '28b': ['Alboran Sea', -5.4, -1.2, 35.1, 36.8],
  '28c': ['Balearic', -0.3, 4.3, 38.6, 41.9],
  '28d': ['Ligurian Sea', 7.5, 9.8, 43, 44.4],
  '28e': ['Tyrrhenian Sea', 8.7, 16.2, 37.8, 44.1],
  '28f': ['Ionian Sea', 15.1, 23.2, 36.4, 40.5],
  '28g': ['Adriatic Sea', 12.1, 20, 39.7, 45.8],
  '28h': ['Aegean Sea', 22.5, 28.3, 35.1, 41],
  '29': ['Sea of Marmara', 26.2, 29.9, 40, 41.2],
  '30': ['Black Sea', 27.3, 41.8, 40.9, 46.9],
  '31': ['Sea of Azov', 34.5, 39.3, 45.1, 47.3],
  '33': ['Rio de La Plata', -58.6, -54.9, -36.4, -33.1],
  '34': ['Gulf of Guinea', -7.6, 10, -0.8, 6.6],
  '35': ['Gulf of Suez', 32.3, 34.2, 27.4, 30],
  '36': ['Gulf of Aqaba', 34.4, 35, 27.9, 29.6],
  '37': ['Red Sea', 33.6, 43.5, 12.5, 28.1],
  '38': ['Gulf of Aden', 42.5, 51.3, 10.4, 15.2],
  '39': ['Arabian Sea', 51, 74.1, -0.7, 25.6],
  '40': ['Gulf of Oman', 56.3, 61.8, 22.5, 25.9],
  '41': ['Persian Gulf', 47.7, 57.3, 23.9, 30.5],
  '42': ['Laccadive Sea', 71.7, 80.6, -0.7, 14.9],
  '43': ['Bay of Bengal', 78.9, 95, 5.8, 22.8],
  '44': ['Andaman Sea', 92.4, 98.9, 5.5, 17.5],
  '45a': ['Mozambique Channel', 32.5, 49.2, -26.9, -10.5],
  '46a': ['Malacca Strait', 95.5, 103.5, 0.8, 8.4],
  '46b': ['Singapore Strait', 103.3, 104.6, 1.1, 1.4],
  '47': ['Gulf of Thailand', 99.1, 105.1, 6.2, 13.6],
  '48a': ['Sulu Sea', 116.7, 123.4, 5, 13.4],
  '48b': ['Celebes Sea', 117, 125.6, 0.8, 7.8],
  '48c': ['Molukka Sea', 123.3, 128.6, -1.8, 4.5],
  '48g': ['Banda Sea', 120.5, 133.2, -8.9, -0.8],
  '48h': ['Arafura Sea', 130.8, 142.2, -17.7, -2.9],
  '48i': ['Timor Sea', 122.8, 132.8, -15.5, -8.2],
  '48j': ['Flores Sea', 117.2, 122.9, -8.8, -5.5],
  '48m': ['Makassar Strait', 116, 120.8, -5.6, 1.3],
  '48n': ['Java Sea', 104.5, 119.5, -7.8, -2.6],
  '49': ['South China Sea', 102.2, 122.2, -3.2, 25.6],
  '50': ['Eastern China Sea', 119.4, 131.1, 24.1, 33.3],
  '51': ['Yellow Sea', 117.5, 127, 33.3, 41],
  '52': ['Japan Sea', 125.8, 142.3, 32.6, 51.7],
  '54': ['Sea of Okhotsk', 135.2, 165.3, 43.2, 62.7],
  '55': ['Bering Sea', 161.9, 203.2, 51.1, 66.5],
  '56': ['Philippine Sea', 120.1, 147.8, 2.5, 35.1],
  '58': ['Gulf of Alaska', -163.4, -136.6, 54.3, 61.5],
  '60': ['Gulf of California', -115, -106.8, 22.9, 31.9],
  '62': ['Great Australian Bight', 117.6, 146.2, -43.6, -31.5],
  '62a': ['Bass Strait', 143.5, 149.9, -41.3, -37.5],
  '63': ['Tasman Sea', 146.8, 175.3, -50.9, -30],
  '64': ['Coral Sea', 141, 170.2, -30, -7.4],
  '65': ['Solomon Sea', 146.9, 162.4, -11.8, -4.8],
  '66': ['Bismarck Sea', 142, 152.9, -6, -1.1],
};

/** Degrees that a sea may end before or behind its limit: the outlines are coarse. */
const WITHIN = 1;
/** Theirs ends in the west at the head of a fjord, which is none of the sea here. */
const FJORD_IN_WEST = ['5', '14a', '15'];

/** Seas that name a number of S-23: "(S-23, 37)" where they are as it has them, more words where they are not. */
const numbered = seas.flatMap(({ slug, name, limits }) => {
  const [, number = '', end] = /S-23, (\d+[a-z]?)(.)/.exec(limits) ?? [];
  return number === '' ? [] : [{ slug, name: name.en, number, isAlike: end === ')' }];
});

function extentOf(slug: string, isAcross180: boolean): number[] {
  const { features } = JSON.parse(file(`geo/waters/${slug}.geojson`).toString('utf8')) as FeatureCollection;
  const corners = features.flatMap(({ geometry }) => paths(geometry).flat());
  const lons = corners.map(([lon = 0]) => (isAcross180 && lon < 0 ? lon + 360 : lon));
  const lats = corners.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
}

test.each(numbered)('the $name is the $number of S-23', ({ name, number }) => {
  const [called] = EXTENTS[number] ?? expect.fail(`S-23 has no ${number}`);
  // Barentsz and Barents, Molukka and Molucca.
  const own = name.split(/\P{Letter}+/u).filter((word) => !/^(?:Sea|Gulf|Bay|Strait|Channel|of)$/.test(word));
  expect(own.some((word) => called.includes(word.slice(0, 4))), `${number} is the ${called}`).toBe(true);
});

const alike = numbered.filter(({ isAlike }) => isAlike);

test('most of them have its limits', () => {
  expect(alike.length).toBeGreaterThan(60);
});

test.each(alike)('the $name reaches as far as in S-23', ({ slug, number }) => {
  const [, ...extent] = EXTENTS[number] ?? expect.fail(`S-23 has no ${number}`);
  const ours = extentOf(slug, extent[1] > 180);
  const off = ours.map((degrees, i) => Math.round((degrees - (extent[i] ?? 0)) * 10) / 10);
  const sides = FJORD_IN_WEST.includes(number) ? off.slice(1) : off;
  const far = sides.filter((degrees) => Math.abs(degrees) > WITHIN);
  expect(far, `west, east, south, north: ${off.join(', ')}`).toEqual([]);
});

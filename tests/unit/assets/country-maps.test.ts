import { expect, test, vi } from 'vitest';
import { createCountryMaps } from '../../../src/assets/country-maps.ts';
import type { CountryMapFeature } from '../../../src/geometry/atlas.ts';

const town = (country: string): CountryMapFeature => ({
  type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] },
  properties: { id: country, kind: 'city', name: { en: country } },
});

/** A host that answers when it is told to, and what the page has been given so far. */
function opened() {
  const asked: string[] = [];
  const stopped: string[] = [];
  const waiting = new Map<string, (isThere: boolean) => void>();
  const given: string[][] = [];
  const show = createCountryMaps({
    load: (country, signal) => new Promise((resolve, reject) => {
      asked.push(country);
      signal.addEventListener('abort', () => {
        stopped.push(country);
        reject(new Error('stopped'));
      });
      waiting.set(country, (isThere) => (isThere ? resolve([town(country)]) : reject(new Error('404'))));
    }),
    arrived: (features) => { given.push(features.map(({ properties }) => ('id' in properties ? properties.id : ''))); },
  });
  const answer = (...countries: string[]) => { for (const one of countries) waiting.get(one)?.(true); };
  const fail = (country: string) => { waiting.get(country)?.(false); };
  return { show, answer, fail, asked, stopped, given };
}

test('the maps of what is in view come once, together', async () => {
  const { show, answer, asked, given } = opened();
  const shown = show(['EG', 'SD']);
  answer('EG', 'SD');
  await shown;
  await show(['EG', 'SD']);
  await show(['SD']);
  expect(asked).toEqual(['EG', 'SD']);
  expect(given).toEqual([['EG', 'SD']]);
});

test('what is not in view any more is stopped, and what still is comes', async () => {
  const { show, answer, stopped, given } = opened();
  const first = show(['EG', 'SD']);
  const second = show(['ET', 'SD']);
  expect(stopped).toEqual(['EG']);
  answer('ET');
  await second;
  answer('SD');
  await first;
  expect(given).toEqual([['ET'], ['ET', 'SD']]);
});

test('one that is missing costs only itself, and is asked for again once others are in view', async () => {
  const { show, answer, fail, asked, given } = opened();
  const first = show(['EG', 'SD']);
  fail('SD');
  answer('EG');
  await first;
  expect(given).toEqual([['EG']]);
  await show(['EG', 'SD']);
  expect(asked).toEqual(['EG', 'SD']);
  const again = show(['EG', 'ET', 'SD']);
  answer('SD', 'ET');
  await again;
  expect(given.at(-1)).toEqual(['EG', 'SD', 'ET']);
});

test('a host that never answers is waited for twenty seconds', async () => {
  vi.useFakeTimers();
  try {
    const { show, stopped } = opened();
    const shown = show(['SD']);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(stopped).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    await shown;
    expect(stopped).toEqual(['SD']);
  } finally {
    vi.useRealTimers();
  }
});

test('of those that are out of view only so many are kept', async () => {
  const { show, answer, given } = opened();
  for (let i = 0; i < 30; i += 1) {
    const shown = show([`C${i}`]);
    answer(`C${i}`);
    await shown;
  }
  expect(given.at(-1)).toHaveLength(20);
  expect(given.at(-1)).toContain('C29');
});

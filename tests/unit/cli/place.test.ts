/** `npm run place`, run as an author runs it. */
import { expect, test } from 'vitest';
import { readPlaceRequest } from '../../../src/cli/place/options.ts';
import { runPlace } from '../../../src/cli/place/run.ts';
import { asScript, inProcess } from './command.ts';

const place = (...args: string[]) => inProcess(runPlace, args);

test('names are followed by their places, best first; one that is none is told with those that are like it', () => {
  const { status, stdout, stderr } = asScript('place', ['Tripoli', 'Khartuom', 'Kremlin']);
  expect(stderr).toMatch(/^Khartuom: no such place; did you mean Khartoum \(city:379252\) or .+\?\n$/);
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Tripoli',
    '  city:2210247      Tripoli · capital · Tripoli District, Libya · 1,150,989 people · GeoNames',
    '  city:266826       Tripoli · city · North, Lebanon · 229,398 people · GeoNames',
  ]);
  expect(lines.at(-1)).toMatch(/^ {2}country:RU +Russia \(Kremlin is a metonym of it\) · country · Natural Earth$/);
});

test('as JSON for other programs: the nearest first, one country’s only', async () => {
  const { stdout } = await place('Tripoli', '--near', 'Lebanon', '--json');
  expect((JSON.parse(stdout) as unknown[])[0]).toEqual({
    ref: 'city:266826', name: 'Tripoli', kind: 'city', country: 'LB', region: 'region:LB-AS', population: 229_398,
    lat: 34.434, lon: 35.844, source: 'GeoNames',
  });
  const inGreece = JSON.parse((await place('Tripoli', '--country', 'gr', '--json')).stdout) as { country: string }[];
  expect(inGreece.map(({ country }) => country)).toEqual(['GR']);
});

test('it is well where every name has a place', async () => {
  expect(await place('Tripoli')).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  [[], /^The name of a place was expected: npm run place -- "Tripoli"/],
  [['Tripoli', '--country', 'Lebanon'], /“Lebanon” is no code of two letters, such as LB/],
  [['Tripoli', '--radius', '3'], /^Unknown option '--radius'/],
])('%j is a wrong call', (args, sentence) => expect(() => readPlaceRequest(args)).toThrow(sentence));

test('a place to be near to is a name or a longitude and a latitude', async () => {
  expect(await place('Tripoli', '--near', '200,10'))
    .toMatchObject({ status: 2, stderr: expect.stringMatching(/^--near: 200,10/) });
  expect((await place('Tripoli', '--near', '22.4,37.5')).stdout).toMatch(/^ {2}city:252601/);
});

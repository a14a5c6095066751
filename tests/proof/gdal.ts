/**
 * `npm run proof`: what GDAL, which GIS programs read with, finds in a story's GeoJSON and CSV. No part of `npm test`,
 * since few machines have it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FeatureCollection } from 'geojson';
import { readCsv } from '../../src/exchange/csv/cells.ts';
import { exportStory } from '../../src/exchange/formats.ts';
import { anyScript, tell } from './story.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-gdal-'));

/** The first layer of a file, as GDAL reads it. */
function read(name: string, text: string, ...options: string[]): FeatureCollection {
  const path = join(folder, name);
  writeFileSync(path, text);
  const printed = execFileSync('ogr2ogr', ['-f', 'GeoJSON', '/vsistdout/', path, ...options], { encoding: 'utf8' });
  return JSON.parse(printed) as FeatureCollection;
}

try {
  console.log(execFileSync('ogr2ogr', ['--version'], { encoding: 'utf8' }).trim());
  const { story, atlas } = await anyScript();
  const geojson = exportStory(story, 'geojson', { atlas }).text;
  const { features } = JSON.parse(geojson) as FeatureCollection;
  const places = read('places.geojson', geojson).features;
  tell(`${places.length} places, their names in every language`, isDeepStrictEqual(
    places.map(({ properties }) => [properties?.['place'], properties?.['name_uk'], properties?.['name_ko']]),
    features.map(({ properties }) => [properties?.['place'], properties?.['name_uk'], properties?.['name_ko']]),
  ));
  tell('words and counts of their statements', isDeepStrictEqual(
    places.map(({ properties }) => [properties?.['words'], properties?.['statements'], properties?.['contested']]),
    features.map(({ properties }) => [properties?.['words'], properties?.['statements'], properties?.['contested']]),
  ));
  tell('the kinds of their shapes', isDeepStrictEqual(
    places.map(({ geometry }) => geometry.type), features.map(({ geometry }) => geometry.type),
  ));
  const csv = exportStory(story, 'csv', { atlas }).text;
  const points = ['-oo', 'X_POSSIBLE_NAMES=longitude', '-oo', 'Y_POSSIBLE_NAMES=latitude'];
  const rows = read('statements.csv', csv, ...points).features;
  const expected = readCsv(csv, []).rows;
  tell(`${rows.length} rows, their words`, isDeepStrictEqual(
    rows.map(({ properties }) => [properties?.['statement'], properties?.['words']]),
    expected.map(({ statement, words }) => [statement, words]),
  ));
  // As a spreadsheet has it: with the apostrophe that makes it text.
  const names = rows.map(({ properties }) => String(properties?.['speaker_name']));
  tell('a cell that would be a formula, in Hangul, Cyrillic and with an emoji',
    names.some((name) => name === `'${story.speakers[0]?.name}`));
  tell('where the places are', rows.every(({ geometry }, i) =>
    (expected[i]?.['longitude'] === undefined ? geometry === null : geometry.type === 'Point')));
} finally {
  rmSync(folder, { recursive: true });
}

/** A part of `npm run proof`: GDAL reads each file of `geo` without a warning, and finds each of its shapes valid. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../src/node/tool-packages.ts';

interface Finding { readonly features: number; readonly invalid: readonly string[]; readonly warnings: string }

function read(path: string): Finding {
  const sql = `SELECT id, ST_IsValid(geometry) AS valid FROM "${basename(path, '.geojson')}"`;
  const { error, stdout, stderr } = spawnSync(
    'ogr2ogr', ['-f', 'CSV', '/vsistdout/', path, '-dialect', 'sqlite', '-sql', sql], { encoding: 'utf8' });
  if (error) throw error;
  const [, ...rows] = stdout.trim().split('\n');
  const invalid = rows.filter((row) => !/,"?1"?$/.test(row.trim()));
  return { features: rows.length, invalid, warnings: stderr.trim() };
}

for (const folder of ['layers', 'country-maps', 'regions', 'counties', 'waters']) {
  const files = readdirSync(join(ROOT, 'geo', folder)).sort();
  const findings = files.map((file) => ({ file, ...read(join(ROOT, 'geo', folder, file)) }));
  const features = findings.reduce((sum, one) => sum + one.features, 0);
  const faulty = findings.filter((one) => one.features === 0 || one.invalid.length > 0 || one.warnings !== '');
  console.log(`${folder}: ${files.length} files, ${features} features, ${faulty.length} files with a fault`);
  for (const { file, invalid, warnings } of faulty) console.log(`  ${file}: ${[...invalid, warnings].join('; ')}`);
  if (faulty.length > 0) process.exitCode = 1;
}

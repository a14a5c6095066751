import { expect, test } from 'vitest';
import { versionOf } from '../../../src/build/version.ts';

test('the same parts give the same version, and any other parts another', () => {
  const version = versionOf('1.2.3', ['page', 'a.js']);
  expect(version).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/);
  expect(versionOf('1.2.3', ['page', 'a.js'])).toBe(version);
  for (const parts of [['page', 'b.js'], ['pagea.js'], ['page'], ['a.js', 'page']])
    expect(versionOf('1.2.3', parts)).not.toBe(version);
});

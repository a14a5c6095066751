/** The rules that `npm run fonts` has written for fonts of the system. */
import { expect, test } from 'vitest';
import { verticalsOf } from '../../../../src/cli/fonts/sfnt.ts';
import { file } from '../../geo/read.ts';

const css = file('src/ui/styles/fonts.css').toString('utf8');
const rules = css.split('@font-face').filter((rule) => / like Source/.test(rule) && rule.includes('local('));

test.each(['source-serif-4', 'source-sans-3'])('each stand-in for %s has a regular and a bold face', (slug) => {
  const listed = new RegExp(`--like-${slug}: (.*);`).exec(css)?.[1]?.split(', ') ?? [];
  expect(listed.length).toBeGreaterThan(2);
  for (const name of listed)
    expect(rules.filter((rule) => rule.includes(`font-family: ${name};`)), name).toHaveLength(2);
});

test('lines of a stand-in are as high as those of the family', () => {
  const { ascent, descent, lineGap } = verticalsOf(file('public/fonts/source-serif-4-400.ttf'));
  expect([ascent, descent, lineGap]).toEqual([1.036, 0.335, 0]);
  const serif = rules.filter((rule) => /font-family: "[^"]* like Source Serif 4"/.test(rule));
  expect(serif).toHaveLength(8);
  for (const rule of serif) {
    const of = (name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rule)?.[1]) / 100;
    expect(of('size-adjust')).toBeGreaterThan(0.7);
    expect(of('size-adjust')).toBeLessThan(1.3);
    expect(of('ascent-override') * of('size-adjust')).toBeCloseTo(ascent, 3);
    expect(of('descent-override') * of('size-adjust')).toBeCloseTo(descent, 3);
  }
});

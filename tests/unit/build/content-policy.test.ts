import { expect, test } from 'vitest';
import { contentPolicy } from '../../../src/build/content-policy.ts';

const directives = new Map(contentPolicy().split('; ').map((directive) => {
  const [name = '', ...values] = directive.split(' ');
  return [name, values];
}));

test('nothing is allowed but what is named', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
});

test('scripts, workers, styles, data and frames come from the page’s own host alone', () => {
  for (const name of ['script-src', 'worker-src', 'style-src', 'font-src', 'connect-src', 'frame-src']) {
    expect(directives.get(name), name).toEqual(["'self'"]);
  }
});

test('no other host, no wildcard and nothing unsafe is allowed', () => {
  const allowed = new Set([...directives.values()].flat());
  expect([...allowed].sort()).toEqual(["'none'", "'self'", 'blob:', 'data:']);
});

test('only images may come from data: or blob:', () => {
  const from = [...directives]
    .filter(([, values]) => values.some((value) => value.endsWith(':')))
    .map(([name]) => name);
  expect(from).toEqual(['img-src']);
});

test('the page’s base and the target of its forms can’t be changed', () => {
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
});

test('a style that stands in the page is allowed by its hash, and no other', () => {
  const [before, after] = [contentPolicy(), contentPolicy(['a{color:red}'])];
  // `printf 'a{color:red}' | openssl dgst -sha256 -binary | base64`
  expect(after).toBe(
    before.replace("style-src 'self'", "style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='"),
  );
});

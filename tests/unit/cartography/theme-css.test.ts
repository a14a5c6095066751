import { describe, expect, test } from 'vitest';
import { STANCES } from '../../../src/story/schema.ts';
import { themeCss } from '../../../src/cartography/theme-css.ts';
import { THEMES, type Theme } from '../../../src/cartography/theme.ts';

const css = themeCss();

/** The properties of the rule with just this selector. */
function ruleOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector}{`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const body = css.slice(start + selector.length + 1, css.indexOf('}', start));
  return new Map(
    body.split(';').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const),
  );
}

const SELECTORS: readonly (readonly [string, Theme])[] = [
  [':root,:root[data-theme=light]', THEMES.light],
  [':root:not([data-theme])', THEMES.dark],
  [':root[data-theme=dark]', THEMES.dark],
  ['@media(prefers-contrast:more){:root:not([data-theme])', THEMES.contrast],
  [':root[data-theme=contrast]', THEMES.contrast],
  [':root[data-theme=print]', THEMES.print],
  [':root[data-theme=mono]', THEMES.mono],
  [':root:not([data-theme=mono])', THEMES.print],
];

describe.each(SELECTORS)('%s', (selector, theme) => {
  const rule = ruleOf(selector);

  test('has every surface and text colour', () => {
    expect(rule.get('--paper')).toBe(theme.paper);
    expect(rule.get('--ink-quiet')).toBe(theme.inkQuiet);
    expect(rule.get('--on-accent')).toBe(theme.onAccent);
  });

  test('has every stance', () => {
    for (const stance of STANCES) expect(rule.get(`--stance-${stance}`)).toBe(theme.stances[stance]);
  });

  test('has every role', () => {
    for (const [property, colour] of [
      ['subject', theme.roles.subject],
      ['side-a', theme.roles.sideA],
      ['side-b', theme.roles.sideB],
      ['mentioned', theme.roles.mentioned],
    ]) {
      expect(rule.get(`--role-${property}`)).toBe(colour);
    }
  });

  test('tells the browser how to draw its own parts', () => {
    expect(rule.get('color-scheme')).toBe(theme === THEMES.dark ? 'dark' : 'light');
  });

  test('has nothing but colours', () => {
    expect([...rule].filter(([key, value]) => key !== 'color-scheme' && !/^#[0-9a-f]{6}$/.test(value))).toEqual([]);
  });
});

test('the device’s dark scheme gives way to whatever the reader chooses', () => {
  expect(css).toContain('@media(prefers-color-scheme:dark){:root:not([data-theme]){');
});

test('more contrast goes before a dark scheme, where the device asks for both', () => {
  expect(css.indexOf('@media(prefers-contrast:more){')).toBeGreaterThan(
    css.indexOf('@media(prefers-color-scheme:dark){'),
  );
});

test('on paper, every theme but greys is the one for print', () => {
  // Last of all, as it has no more weight than the rules of the themes.
  expect(css.lastIndexOf('@media')).toBe(css.indexOf('@media print{:root:not([data-theme=mono]){'));
  expect(css.lastIndexOf(':root[data-theme=')).toBeLessThan(css.lastIndexOf('@media'));
});

test('all themes have the same properties', () => {
  const properties = SELECTORS.map(([selector]) => [...ruleOf(selector).keys()]);
  for (const one of properties) expect(one).toEqual(properties[0]);
});

import { describe, expect, test } from 'vitest';
import { STANCES } from '../../../src/story/schema.ts';
import { themeCss } from '../../../src/theme/css.ts';
import { THEMES, type Theme } from '../../../src/theme/theme.ts';

const css = themeCss();

/** The properties of the rule with just this selector. */
function ruleOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector}{`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const body = css.slice(start + selector.length + 1, css.indexOf('}', start));
  return new Map(body.split(';').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const));
}

const SELECTORS: readonly (readonly [string, Theme])[] = [
  [':root,:root[data-theme=light]', THEMES.light],
  [':root:not([data-theme=light])', THEMES.dark],
  [':root[data-theme=dark]', THEMES.dark],
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
    for (const [property, colour] of [['subject', theme.roles.subject], ['side-a', theme.roles.sideA], ['side-b', theme.roles.sideB], ['mentioned', theme.roles.mentioned]]) {
      expect(rule.get(`--role-${property}`)).toBe(colour);
    }
  });

  test('tells the browser how to draw its own parts', () => {
    expect(rule.get('color-scheme')).toBe(theme.name);
  });

  test('has nothing but colours', () => {
    expect([...rule].filter(([key, value]) => key !== 'color-scheme' && !/^#[0-9a-f]{6}$/.test(value))).toEqual([]);
  });
});

test('the device’s dark scheme gives way to the reader’s choice of light', () => {
  expect(css).toContain('@media(prefers-color-scheme:dark){:root:not([data-theme=light]){');
});

test('both themes have the same roles', () => {
  expect([...ruleOf(':root[data-theme=dark]').keys()]).toEqual([...ruleOf(':root,:root[data-theme=light]').keys()]);
});

import { describe, expect, test } from 'vitest';
import { STANCES } from '../../../src/story/schema.ts';
import { THEMES, type Theme } from '../../../src/cartography/theme.ts';
import { REGION_BORDER_OPACITY } from '../../../src/cartography/lines.ts';
import { contrast, difference, lightness, over } from './colour.ts';

/** For text, WCAG 2.2, 1.4.3 and 1.4.6. */
const ENOUGH = 4.5;
const MORE = 7;
const SURFACES = ['paper', 'card', 'lit'] as const;

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('black and white are 100 apart, a colour and itself 0', () => {
  expect(difference('#000000', '#ffffff')).toBeCloseTo(100, 0);
  expect(difference('#a8213b', '#a8213b')).toBe(0);
});

describe.each<Theme>(Object.values(THEMES))('in the $name theme', (theme) => {
  test.each(SURFACES)('each stance can be read on %s', (surface) => {
    for (const stance of STANCES)
      expect(contrast(theme.stances[stance], theme[surface]), stance).toBeGreaterThanOrEqual(ENOUGH);
  });

  test.each(SURFACES)('text and links can be read on %s', (surface) => {
    for (const text of ['ink', 'inkQuiet', 'accent'] as const)
      expect(contrast(theme[text], theme[surface]), text).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('text can be read on the accent', () => {
    expect(contrast(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('borders of regions can be seen on land and every area, and are paler than those of countries', () => {
    const { ink, land, border, roles, name } = theme;
    const drawn = (below: string) => over(ink, REGION_BORDER_OPACITY[name], below);
    for (const below of [land, ...Object.values(roles)])
      expect(Math.abs(lightness(drawn(below)) - lightness(below)), below).toBeGreaterThan(7);
    expect(contrast(drawn(land), land)).toBeLessThan(contrast(border, land));
  });

  test('names on the map can be read on land and water', () => {
    expect(contrast(theme.mapText, theme.land)).toBeGreaterThanOrEqual(ENOUGH);
    expect(contrast(theme.mapText, theme.water)).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('names on the map can be read within their halo, whatever place is below', () => {
    expect(contrast(theme.mapText, theme.mapHalo)).toBeGreaterThanOrEqual(ENOUGH);
    expect(contrast(theme.accent, theme.mapHalo)).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('so can names of water, on water and within the halo of those on land', () => {
    for (const below of [theme.water, theme.mapHalo])
      expect(contrast(theme.waterText, below)).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('a disputed border can be seen on its pale ground, beside whatever is chosen', () => {
    expect(contrast(theme.disputed, theme.mapHalo)).toBeGreaterThanOrEqual(3);
  });

  test('a halo stays close to the land, so that it is not a patch', () => {
    expect(contrast(theme.mapHalo, theme.land)).toBeLessThan(1.5);
  });

  test('each two roles of places can be told apart, and from land and water', () => {
    const fills = [...Object.entries(theme.roles), ['land', theme.land] as const, ['water', theme.water] as const];
    fills.forEach(([one, a], i) => fills.slice(i + 1).forEach(([other, b]) => {
      expect(difference(a, b), `${one} and ${other}`).toBeGreaterThan(5);
    }));
  });

  test('the two sides differ in lightness too', () => {
    expect(Math.abs(lightness(theme.roles.sideA) - lightness(theme.roles.sideB))).toBeGreaterThan(12);
  });

  test('water that the story mentions is told from other water, and from what is land', () => {
    const { land, water, storyWater, roles } = theme;
    for (const other of [land, water, ...(theme.patterns ? [] : Object.values(roles))])
      expect(difference(storyWater, other)).toBeGreaterThan(8);
  });

  test('a river is a line that can be seen on land', () => {
    expect(difference(theme.river, theme.land)).toBeGreaterThan(14);
  });

  test('the hatch of what is contested can be seen on the subject', () => {
    expect(contrast(theme.ink, theme.roles.subject)).toBeGreaterThanOrEqual(3);
  });
});

describe('with high contrast', () => {
  const theme = THEMES.contrast;

  test.each(SURFACES)('all text has 7:1 on %s', (surface) => {
    const texts = { ink: theme.ink, inkQuiet: theme.inkQuiet, accent: theme.accent, ...theme.stances };
    for (const [name, colour] of Object.entries(texts))
      expect(contrast(colour, theme[surface]), name).toBeGreaterThanOrEqual(MORE);
  });

  test('so have names on the map, and text on the accent', () => {
    for (const below of [theme.land, theme.water, theme.mapHalo])
      expect(contrast(theme.mapText, below)).toBeGreaterThanOrEqual(MORE);
    expect(contrast(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(MORE);
  });

  test('the lines of controls and borders can be seen, 3:1', () => {
    for (const line of [theme.rule, theme.border, theme.disputed])
      expect(contrast(line, theme.paper)).toBeGreaterThanOrEqual(3);
  });
});

test.each<Theme>([THEMES.light, THEMES.dark, THEMES.contrast, THEMES.print])(
  'each two stances can be told apart in the $name theme',
  (theme) => {
    STANCES.forEach((one, i) =>
      STANCES.slice(i + 1).forEach((other) => {
        expect(difference(theme.stances[one], theme.stances[other]), `${one} and ${other}`).toBeGreaterThan(20);
      }),
    );
  },
);

test('paper is white in what is made for paper', () => {
  for (const { paper, card } of [THEMES.print, THEMES.mono]) expect([paper, card]).toEqual(['#ffffff', '#ffffff']);
});

describe('in greys', () => {
  const { name: _, roles, stances, patterns, ...plain } = THEMES.mono;
  const colours = [...Object.values(plain), ...Object.values(roles), ...Object.values(stances)];

  test('every colour is a grey', () => {
    expect(colours.length).toBeGreaterThan(20);
    for (const colour of colours) expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  test('fills are far enough apart for a copy that is not a good one', () => {
    const fills = [plain.land, plain.water, roles.mentioned, roles.sideB, roles.sideA, roles.subject];
    fills.slice(1).forEach((fill, i) => {
      expect(difference(fills[i] ?? '', fill)).toBeGreaterThan(8);
      expect(contrast('#ffffff', fill)).toBeGreaterThan(contrast('#ffffff', fills[i] ?? ''));
    });
  });

  test('names can be read on every fill, even where a copy has lost the halo', () => {
    for (const fill of Object.values(roles)) expect(contrast(plain.mapText, fill)).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('the sides have patterns of their own, which no theme with hues needs', () => {
    expect(patterns).toEqual({ sideA: 'lines', sideB: 'dots', water: 'dashes' });
    for (const theme of Object.values(THEMES)) expect('patterns' in theme).toBe(theme === THEMES.mono);
  });
});

import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { imagesOf } from '../../../../src/map/layers/images.ts';
import { SOURCE_IDS, styleOf } from '../../../../src/map/layers/style.ts';
import { DRAW_ORDER } from '../../../../src/cartography/draw-order.ts';
import { OUTLINE, PAGE_LINES } from '../../../../src/cartography/lines.ts';
import { THEMES } from '../../../../src/cartography/theme.ts';

type Layer = ReturnType<typeof styleOf>['layers'][number];
const OPENING = { projection: 'globe', data: {} } as const;
const css = readFileSync(new URL('../../../../src/ui/styles/fonts.css', import.meta.url), 'utf8');
const families = new Set(Array.from(css.matchAll(/font-family: (".*?");/g), ([, family = '']) => family));
const layoutOf = (layer: Layer): Record<string, unknown> => ({ ...layer.layout });
const paintOf = (layer: Layer): Record<string, unknown> => ({ ...layer.paint });

describe.each(Object.values(THEMES))('the style in the $name theme', (theme) => {
  const style = styleOf(theme, OPENING);

  test('is valid by MapLibre’s specification', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test('gives every layer a source that is there', () => {
    for (const layer of style.layers) {
      if (layer.type !== 'background')
        expect(Object.keys(style.sources), layer.id).toContain('source' in layer ? layer.source : '');
    }
  });

  test('has a layer for each part of what is drawn below all words', () => {
    const filters = style.layers.flatMap((layer) =>
      ('filter' in layer && layer.source === 'areas' ? [JSON.stringify(layer.filter)] : []));
    for (const part of DRAW_ORDER) expect(filters.some((filter) => filter.includes(`"${part}"`)), part).toBe(true);
  });

  test('names only the page’s own families, quoted as in CSS, '
    + 'and a weight or slant that MapLibre reads from the first name', () => {
    const named = style.layers.flatMap((layer) => layoutOf(layer)['text-font'] ?? []);
    expect(named.length).toBeGreaterThan(4);
    for (const font of named) expect([...families, 'SemiBold', 'Italic']).toContain(font);
  });

  test('names only images that are drawn', () => {
    const names = style.layers
      .flatMap((layer) => [layoutOf(layer)['icon-image'] ?? [], paintOf(layer)['fill-pattern'] ?? []])
      .flat();
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(Object.keys(imagesOf(theme))).toContain(name);
  });

  test('a disputed border is dashed, over all outlines and on a ground wider than they are', () => {
    const at = (id: string) => style.layers.findIndex((layer) => layer.id === id);
    const [ground, dashes] = [style.layers[at('dashed-casing')], style.layers[at('dashed-lines')]];
    expect(at('lines')).toBeLessThan(at('dashed-casing'));
    expect(at('dashed-casing')).toBeLessThan(at('dashed-lines'));
    expect(paintOf(dashes as Layer)).toMatchObject({ 'line-dasharray': [2.5, 2] });
    expect(paintOf(ground as Layer)).toMatchObject({ 'line-color': theme.mapHalo });
    // From the zoom on at which Crimea is more than a few px wide.
    const { disputedCasing: [, [zoom, widest]] } = PAGE_LINES;
    expect(zoom).toBeLessThanOrEqual(5);
    expect(widest).toBeGreaterThan(2 * OUTLINE.selected.page);
  });

  test('what lies in another place is filled over its edges, from the same source', () => {
    const fills = style.layers.filter((layer) => layer.type === 'fill' && layer.source === 'areas').map(({ id }) => id);
    expect(fills).toEqual(['areas', 'inner-areas', 'contested']);
  });

  test('names of water are in italics, those of land upright', () => {
    const italic = style.layers.filter((layer) =>
      JSON.stringify(layoutOf(layer)['text-font'] ?? '').includes('Italic'));
    expect(italic.map(({ id }) => id).toSorted()).toEqual(['river-labels', 'sea-labels']);
  });

  test('has no two layers of one id', () => {
    expect(new Set(style.layers.map(({ id }) => id)).size).toBe(style.layers.length);
  });
});

test('the validator is no yes-man', () => {
  const style = styleOf(THEMES.light, OPENING);
  expect(
    validateStyleMin({ ...style, layers: [...style.layers, { id: 'x', type: 'line', source: 'nowhere' }] }),
  ).toHaveLength(1);
});

test('every source is drawn by a layer', () => {
  const drawn = new Set(styleOf(THEMES.light, OPENING).layers.map((layer) => ('source' in layer ? layer.source : '')));
  expect(SOURCE_IDS.filter((id) => !drawn.has(id))).toEqual([]);
});

test('all themes draw the same layers in the same order', () => {
  const [first, ...others] = Object.values(THEMES).map((theme) => styleOf(theme, OPENING).layers.map(({ id }) => id));
  expect(others).toHaveLength(4);
  for (const one of others) expect(one).toEqual(first);
});

test('nothing in the style is fetched', () => {
  const style = styleOf(THEMES.light, OPENING);
  const { sources } = style;
  expect([style.glyphs, style.sprite, style['font-faces']]).toEqual([undefined, undefined, undefined]);
  expect(Object.values(sources).every((source) => source.type === 'geojson' && typeof source.data === 'object')).toBe(
    true,
  );
});

test('what is at hand is in the style from the beginning', () => {
  const areas = { type: 'FeatureCollection' as const, features: [] };
  const { sources, projection } = styleOf(THEMES.light, { ...OPENING, projection: 'mercator', data: { areas } });
  expect(sources['areas']).toMatchObject({ data: areas });
  expect(projection).toEqual({ type: 'mercator' });
});

/** What a page asks of its figure service, but for pixels: those need a browser. */
import { expect, test } from 'vitest';
import { FORMATS } from '../../../../src/figure/layout/formats.ts';
import { createFigureService } from '../../../../src/figure/service/figure-service.ts';
import { fileSource } from '../../../../src/node/figure-source.ts';
import { storyFile, withLayerSet } from '../../../../src/node/files.ts';
import { light, mono, print } from '../../../../src/cartography/theme.ts';
import { derive } from '../../../../src/view/derive.ts';
import type { FigureChoice } from '../../../../src/view/figure-service.ts';
import { goTo } from '../../../../src/view/transitions.ts';
import { openingView } from '../../../../src/view/view.ts';
import { placedAtlas } from '../../placed-atlas.ts';
import { kursk } from '../../stories.ts';

const PATIENCE = 30_000;
const detail = withLayerSet(placedAtlas, 'detail');
const opening = openingView(kursk);

/** A page that can be led elsewhere by writing its `view`. */
function openPage() {
  const page = { view: opening };
  const files = fileSource({ story: kursk, path: storyFile('kursk'), onProblem: () => {} });
  const service = createFigureService({
    source: { ...files, atlasNow: (level) => (level === 'overview' ? placedAtlas : detail) },
    present: () => derive(kursk, page.view),
    theme: () => light,
    addressOf: ({ selection, camera, theme }) => `https://example.org/${selection.kind}/${theme}/${camera === null}`,
    takeCapture: () => null,
  });
  return { page, service };
}

const choice: FigureChoice = { format: '16:9', theme: 'light', language: 'en', statements: 'key' };

test('a preview has the language and colours that were chosen, and is framed by itself', async () => {
  const { service } = openPage();
  const view = { ...opening, theme: 'dark' as const, camera: { zoom: 3, lat: 50, lon: 30 } };
  const shown = await service.preview(view, { ...choice, theme: 'mono', language: 'ko' });
  expect(shown).toMatchObject({ ...FORMATS['16:9'].size, address: 'https://example.org/none/mono/true' });
  expect(shown.svg).toContain(mono.paper);
  expect(shown.caption).toMatch(/\p{Script=Hangul}/u);
  expect(shown.citation).toContain(shown.address);
}, PATIENCE);

test(
  'light is no choice of its own where nothing else was chosen',
  async () => {
    const { service } = openPage();
    expect((await service.preview(opening, choice)).address).toBe('https://example.org/none/auto/true');
    expect((await service.preview({ ...opening, theme: 'dark' }, choice)).address).toBe(
      'https://example.org/none/light/true',
    );
  },
  PATIENCE,
);

test('a size that is none is told, with those that there are', async () => {
  const { service } = openPage();
  await expect(service.preview(opening, { ...choice, format: '12x12' })).rejects.toMatchObject({
    failure: { kind: 'no-such-size', sizes: expect.stringMatching(/^16:9, /), least: 200, most: 8000 },
  });
});

test('a saved file is of the kind that was asked for', async () => {
  const { service } = openPage();
  const svg = await service.save(opening, choice, 'svg', 1);
  expect(svg.type).toBe('image/svg+xml');
  expect(await svg.text()).toMatch(/^<svg /);
  const pdf = await service.save(opening, choice, 'pdf', 1);
  expect(pdf.type).toBe('application/pdf');
  expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
}, PATIENCE);

test('paper shows what the page shows by then, at once', () => {
  const { page, service } = openPage();
  const whole = service.print();
  expect(whole.svg).toContain(print.ink);
  page.view = goTo({ kind: 'place', id: 'kursk' })({ ...opening, theme: 'mono' });
  const place = service.print();
  expect(place.svg).toContain(mono.ink);
  expect(place.count).not.toBe(whole.count);
  expect(place.credits.at(-1)).toContain('https://example.org/place/mono/true');
}, PATIENCE);

test('without a map there is nothing to capture', async () => {
  await expect(openPage().service.capture(1)).rejects.toMatchObject({ failure: { kind: 'no-map' } });
});

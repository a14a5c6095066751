import { expect, test } from 'vitest';
import { reportOf } from '../../../../src/figure/compose/report.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import { withLayerSet } from '../../../../src/node/files.ts';
import { derive } from '../../../../src/view/derive.ts';
import { THEMES } from '../../../../src/cartography/theme.ts';
import { overview, viewOf } from '../../../golden/goldens.ts';
import type { Translation } from '../../../../src/story/translation.ts';
import { kursk, kurskTranslations } from '../../stories.ts';
import { beyond, seenIn, wordsIn } from '../seen.ts';

const detail = withLayerSet(overview, 'detail');
const report = (address: string) =>
  reportOf(sceneOf(derive(kursk, viewOf(address)), overview, THEMES.print), detail, `https://example.org/${address}`);

test('it is as wide as the text of an A4 page, and leaves room for statements below', () => {
  for (const address of ['?', '?place=kursk', '?statement=s7&lang=ru', '?speaker=kcna&lang=ko']) {
    const { drawing } = report(address);
    // 210 mm less two margins of 14 mm, at 96 px to the inch of 25.4 mm.
    expect(drawing.width).toBeCloseTo(((210 - 28) * 96) / 25.4, -1);
    expect(drawing.height).toBeLessThan(drawing.width);
  }
});

test('the legend stands below the map, and nothing beyond the sheet', () => {
  const { drawing } = report('?place=kursk');
  const { frame, words } = seenIn(drawing);
  expect(words.length).toBeGreaterThan(5);
  for (const { text, box } of words) {
    expect(box.y, text).toBeGreaterThanOrEqual(frame.y + frame.height);
    expect(beyond(box, { x: 0, y: 0, width: drawing.width, height: drawing.height }), text).toBeLessThanOrEqual(0);
  }
});

test('title and credits are left to the page', () => {
  const { drawing, title, source } = report('?statement=s7');
  const words = wordsIn(drawing.marks).map(({ text }) => text).join(' ');
  expect(title).toBe(kursk.relations[0]?.headline);
  expect(words).not.toContain(title);
  expect(words).not.toContain(source.slice(0, 20));
});

test('a close frame shows the detail, a far one the overview', () => {
  const size = (address: string) => JSON.stringify(report(address).drawing.marks).length;
  const coarse = (address: string) =>
    JSON.stringify(
      reportOf(
        sceneOf(derive(kursk, viewOf(address)), overview, THEMES.print),
        overview,
        `https://example.org/${address}`,
      ).drawing.marks,
    ).length;
  expect(size('?place=kursk')).toBeGreaterThan(1.2 * coarse('?place=kursk'));
  expect(size('?')).toBe(coarse('?'));
});

test('each view has a fingerprint of its own', () => {
  const all = ['?', '?place=kursk', '?statement=s7', '?speaker=kcna', '?lang=uk'].map(
    (address) => report(address).fingerprint,
  );
  expect(new Set(all).size).toBe(all.length);
  expect(report('?').fingerprint).toBe(all[0]);
});

test('the legend has the article’s own verb beside its own, unless the key is translated', () => {
  const legend = (translations: readonly Translation[]) =>
    wordsIn(
      reportOf(sceneOf(derive(kursk, viewOf('?lang=ko&place=kursk'), translations), overview, THEMES.print), detail, '')
        .drawing.marks,
    ).map(({ text }) => text);
  expect(legend([])).toContain('주장 (claims)');
  expect(legend(kurskTranslations)).toContain('주장');
});

import { expect, test } from 'vitest';
import { reportOf, type Report } from '../../../../src/figure/compose/report.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import { withLayerSet } from '../../../../src/node/files.ts';
import { derive } from '../../../../src/view/derive.ts';
import { THEMES } from '../../../../src/cartography/theme.ts';
import { overview, viewOf } from '../../../golden/goldens.ts';
import type { Translation } from '../../../../src/story/translation.ts';
import { kursk, kurskTranslations } from '../../stories.ts';
import { beyond, seenIn, wordsIn } from '../seen.ts';

const detail = withLayerSet(overview, 'detail');
const drawn = (address: string, close = detail, translations: readonly Translation[] = []) => reportOf(
  sceneOf(derive(kursk, viewOf(address), translations), overview, THEMES.print),
  close,
  `https://example.org/${address}`,
);

/** Each is drawn once, since that takes half a second. */
const reports = new Map<string, Report>();
function report(address: string): Report {
  const made = reports.get(address) ?? drawn(address);
  reports.set(address, made);
  return made;
}

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
  const { drawing, title, source } = report('?statement=s7&lang=ru');
  const words = wordsIn(drawing.marks).map(({ text }) => text).join(' ');
  expect(title).toBe(kursk.relations[0]?.headline);
  expect(words).not.toContain(title);
  expect(words).not.toContain(source.slice(0, 20));
});

test('a close frame shows the detail, a far one the overview', () => {
  const size = ({ drawing }: Report) => JSON.stringify(drawing.marks).length;
  expect(size(report('?place=kursk'))).toBeGreaterThan(1.2 * size(drawn('?place=kursk', overview)));
  expect(size(report('?'))).toBe(size(drawn('?', overview)));
});

test('each view has a fingerprint of its own, and the same one again', () => {
  const all = ['?', '?place=kursk', '?statement=s7&lang=ru', '?speaker=kcna&lang=ko', '?lang=uk'].map(
    (address) => report(address).fingerprint,
  );
  expect(new Set(all).size).toBe(all.length);
  expect(drawn('?').fingerprint).toBe(all[0]);
});

test('the legend has the article’s own verb beside its own, unless the key is translated', () => {
  const legend = (translations: readonly Translation[]) =>
    wordsIn(drawn('?lang=ko&place=kursk', overview, translations).drawing.marks).map(({ text }) => text);
  expect(legend([])).toContain('주장 (claims)');
  expect(legend(kurskTranslations)).toContain('주장');
});

import { expect, test } from 'vitest';
import { light } from '../../../../src/cartography/theme.ts';
import { sceneOf } from '../../../../src/figure/compose/scene.ts';
import { chartOf } from '../../../../src/figure/draw/projected-map.ts';
import { borderWords } from '../../../../src/figure/text/borders.ts';
import { messagesIn } from '../../../../src/locales/messages.ts';
import { derive } from '../../../../src/view/derive.ts';
import { openingView } from '../../../../src/view/view.ts';
import { overview } from '../../../golden/goldens.ts';
import { kursk } from '../../stories.ts';

const scene = sceneOf(derive(kursk, openingView(kursk)), overview, light);
const { figure: { borders }, map: { dashed } } = messagesIn('en');
const around = (lon: number, lat: number, apart: number) => chartOf([
  { type: 'Point', coordinates: [lon - apart, lat] }, { type: 'Point', coordinates: [lon + apart, lat] },
], { width: 700, height: 500 }, {});

test('what is said of disputed borders is about those in the frame', () => {
  expect(borderWords(scene, around(-83, 30, 2))).toBe(borders);
  expect(borderWords(scene, around(34, 45, 4))).toBe(`${borders} Disputed borders dashed: Crimea.`);
  expect(borderWords(scene, around(60, 50, 30))).toBe(`${borders} ${dashed}.`);
  expect(borderWords(scene)).toBe(`${borders} ${dashed}.`);
});

/** A story's map where it is one of many: land, the story's areas, and a dot for each place; no words. */
import { deviceThemeCss } from '../../cartography/theme-css.ts';
import { VARIABLES } from '../../cartography/theme-variables.ts';
import { markerPosition, type Atlas } from '../../geometry/atlas.ts';
import type { Derived } from '../../view/derive.ts';
import { drawGeography } from '../draw/geography.ts';
import type { Mark } from '../draw/primitives.ts';
import { circle, rectangle } from '../draw/shapes.ts';
import { toSvg } from '../output/svg.ts';
import { frameScene } from './composition.ts';
import { sceneOf } from './scene.ts';

/** CSS px as it is drawn. It is shown twice as large: what is finer than that is left out, and need not be fetched. */
const SIZE = { width: 96, height: 60 };
const DOT = 1.5;

/** An SVG file of its own, whose colours are the light or the dark theme's, as the device has it. */
export function smallMap(derived: Derived, atlas: Atlas): string {
  const scene = sceneOf(derived, atlas, VARIABLES);
  const { story, theme, view: { language } } = scene;
  const context = { scene, chart: frameScene(scene, SIZE, { isInPage: true }), unit: 0.5 };
  const dots = story.places.flatMap((place): Mark[] => {
    const position = markerPosition(atlas, place);
    const point = position && context.chart.pointOf(position);
    return point ? [{ kind: 'path', d: circle(point, DOT), fill: theme.ink, stroke: theme.card, width: 0.5 }] : [];
  });
  const frame: Mark = {
    kind: 'group',
    clip: rectangle({ x: 0, y: 0, ...SIZE }),
    marks: [...drawGeography(context, { isInPage: true }), ...dots],
  };
  const drawing = { ...SIZE, title: story.title, description: '', language, marks: [frame] };
  return toSvg(drawing, { idPrefix: 'm', css: deviceThemeCss() });
}

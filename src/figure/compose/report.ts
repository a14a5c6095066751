/** The map of a printed page: picture and legend. Title, statements and credits stand in the text around it. */
import type { Atlas } from '../../geometry/atlas.ts';
import type { Size } from '../../geometry/frame.ts';
import { DETAIL_BELOW } from '../draw/geography.ts';
import type { Drawing, Mark } from '../draw/primitives.ts';
import { hashOf } from '../output/hash.ts';
import { legendOf } from '../layout/legend.ts';
import { drawPicture, frameScene } from './composition.ts';
import { chosenScene, type Scene } from './scene.ts';
import { rectangle } from '../draw/shapes.ts';
import { wordsFor, type Words } from '../text/words.ts';

/** CSS px: an A4 page's 210 mm less margins of 14 mm, and about a third of its height. */
const MAP: Size = { width: 688, height: 380 };
const UNIT = 0.86;

export interface Report extends Words { drawing: Drawing; fingerprint: string }

/** `whole` has the overview; `detail` is an atlas for a close frame. */
export function reportOf(whole: Scene, detail: Atlas, address: string): Report {
  const isClose = frameScene(whole, MAP).kilometresPerPixel < DETAIL_BELOW;
  const scene = chosenScene(isClose ? { ...whole, atlas: detail } : whole);
  const { theme, view } = scene;
  const chart = frameScene(scene, MAP);
  const words = wordsFor(scene, address, chart);
  // Half of a line along the drawing's edge would be cut off.
  const frame = rectangle({ x: 0.5, y: 0.5, width: MAP.width - 1, height: MAP.height - 1 });
  const picture = drawPicture({ scene, chart, unit: UNIT }, {
    look: { unit: 0.8 * UNIT, hasTags: false }, obstacles: [], hasFurniture: true,
  });
  const legend = legendOf(scene, chart, { width: MAP.width, size: 11 * UNIT });
  const marks: Mark[] = [
    { kind: 'group', clip: frame, marks: picture.marks },
    { kind: 'path', d: frame, stroke: theme.rule },
    ...legend.draw(0, MAP.height + 6 * UNIT),
  ];
  const drawing = {
    width: MAP.width,
    height: Math.ceil(MAP.height + legend.height + 8 * UNIT),
    title: words.title,
    description: words.description,
    language: view.language,
    marks,
  };
  return { ...words, drawing, fingerprint: hashOf(JSON.stringify(marks)) };
}

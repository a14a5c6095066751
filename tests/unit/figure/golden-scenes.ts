/** The golden figures, each with what is seen in it and what it was drawn from. */
import { makeFigure, type Golden, type Made } from '../../golden/goldens.ts';
import type { Chart } from '../../../src/figure/draw/projected-map.ts';
import { frameScene } from '../../../src/figure/compose/composition.ts';
import { chosenScene, sceneOf, type Scene } from '../../../src/figure/compose/scene.ts';
import { derive } from '../../../src/view/derive.ts';
import { seenIn, type Seen } from './seen.ts';

export interface GoldenScene extends Made { golden: Golden; file: string; seen: Seen; scene: Scene; chart: Chart }

export function goldenScene(golden: Golden): GoldenScene {
  const made = makeFigure(golden);
  const { story, view, atlas, options } = made;
  const scene = chosenScene(sceneOf(derive(story, view, options.translations), atlas, options.theme));
  const seen = seenIn(made.figure.drawing);
  const chart = frameScene(scene, seen.frame, { projection: golden.projection });
  return { ...made, golden, file: golden.file, seen, scene, chart };
}

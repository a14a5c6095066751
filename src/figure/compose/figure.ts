/** A figure of what a view shows: a drawing, and what it says in words. Pure: the same input gives the same marks. */
import type { Atlas } from '../../geometry/atlas.ts';
import { derive, type Derived } from '../../view/derive.ts';
import type { View } from '../../view/view.ts';
import type { Story } from '../../story/story.ts';
import type { Translation } from '../../story/translation.ts';
import type { Theme } from '../../cartography/theme.ts';
import type { FigureProjection } from '../draw/projected-map.ts';
import { hashOf } from '../output/hash.ts';
import type { Drawing, Mark } from '../draw/primitives.ts';
import { frameScene } from './composition.ts';
import { DETAIL_BELOW } from '../draw/geography.ts';
import { chosenScene, sceneOf, type Scene } from './scene.ts';
import { drawSheet } from '../layout/page-layout.ts';
import type { Format, StatementChoice } from '../layout/formats.ts';
import { toSvg } from '../output/svg.ts';
import { wordsFor, type Words } from '../text/words.ts';

export interface FigureOptions {
  format: Format;
  theme: Theme;
  statements: StatementChoice;
  /** Without it, the one that suits the frame. */
  projection?: FigureProjection | undefined;
  /** The permalink of the view, as it is to be printed. */
  address: string;
  /** Those that there are: the figure uses what its view is shown with. */
  translations?: readonly Translation[] | undefined;
}

/** Holds the place of the fingerprint, which is that of the drawing without it. */
const UNSIGNED = '00000000';

export interface Figure extends Words { drawing: Drawing; fingerprint: string }

/** `view` gives what is framed, the filter and the language; its camera is the page's own and has no part in it. */
export function figureOf(story: Story, view: View, atlas: Atlas, options: FigureOptions): Figure {
  const { format: { size, unit, arrangement }, theme, statements, projection, address, translations } = options;
  const scene = figureScene(derive(story, view, translations), atlas, theme);
  // The whole sheet's frame: it holds what the map in it will show, before that has its place.
  const words = wordsFor(scene, address, frameScene(scene, size, { projection }));
  // Kept together, since a story may have the same digits.
  const signed = (fingerprint: string) => `${scene.messages.figure.fingerprint}\u00a0${fingerprint}`;
  const marks = drawSheet(scene, words, {
    size,
    unit,
    arrangement,
    statements,
    projection,
    signature: `${scene.messages.figure.address}: ${address} · ${signed(UNSIGNED)} · Dateline`,
  });
  const { title, description } = words;
  const drawing: Drawing = { ...size, title, description, language: view.language, marks };
  // Of the figure as it is printed, in rounded numbers: the last digits of a sine differ from one engine to the next.
  const fingerprint = hashOf(toSvg(drawing));
  const sign = (mark: Mark) =>
    mark.kind === 'text' ? { ...mark, text: mark.text.replace(signed(UNSIGNED), signed(fingerprint)) } : mark;
  return { ...words, drawing: { ...drawing, marks: marks.map(sign) }, fingerprint };
}

const figureScene = (derived: Derived, atlas: Atlas, theme: Theme): Scene =>
  chosenScene(sceneOf(derived, atlas, theme));

/** Whether the frame is so close that the detailed layers are to be seen. Asked with the overview at hand. */
export function needsDetail(
  story: Story,
  view: View,
  atlas: Atlas,
  { format: { size }, theme, projection }: Pick<FigureOptions, 'format' | 'theme' | 'projection'>,
): boolean {
  const scene = figureScene(derive(story, view), atlas, theme);
  return frameScene(scene, size, { projection }).kilometresPerPixel < DETAIL_BELOW;
}

/**
 * What is drawn over and around the pixels of the page's own map, to make a figure of them: title, markers, scale and
 * credits.
 */
import type { Box } from '../../cartography/boxes.ts';
import type { Capture } from '../../cartography/capture.ts';
import { gap, paragraph, stack, type Block } from '../layout/blocks.ts';
import { drawMarkers } from '../draw/markers.ts';
import { named, type PlacedMarker } from '../draw/place-markers.ts';
import type { Drawing, Mark } from '../draw/primitives.ts';
import { drawBar } from '../draw/scale-bar.ts';
import { chosenScene, type Scene } from './scene.ts';
import { circle, rectangle } from '../draw/shapes.ts';
import { wordsFor } from '../text/words.ts';

const PAD = 16;

export interface Snapshot {
  drawing: Drawing;
  /** Where the map's pixels go, below the drawing. */
  map: Box;
}

/** All lengths are CSS px; the map keeps its size, and the words stand above and below it. */
export function snapshotOf(
  scene: Scene,
  { width, height, markers, scaleBar }: Omit<Capture, 'pixels'>,
  address: string,
): Snapshot {
  const { theme, messages, view } = scene;
  const words = wordsFor(chosenScene(scene), address);
  const { title, titleLanguage: language, subtitle, source, borders, description } = words;
  const inner = width - 2 * PAD;
  const small = { cut: 'sans', size: 11, fill: theme.inkQuiet } as const;
  const head = stack([
    gap(0.75 * PAD),
    paragraph(title, inner, { cut: 'serifBold', size: 24, fill: theme.ink, lineHeight: 1.15, most: 3, language }),
    gap(4),
    paragraph(subtitle, inner, { cut: 'sans', size: 14, fill: theme.inkQuiet, most: 3 }),
    gap(0.75 * PAD),
  ]);
  const foot = stack([
    ...(scaleBar ? [scaleLine(scene, scaleBar)] : []),
    gap(8),
    paragraph(source, inner, small),
    paragraph(borders, inner, small),
    paragraph(`${messages.figure.address}: ${address} · Dateline`, inner, small),
    gap(0.75 * PAD),
  ]);
  const map = { x: 0, y: head.height, width, height };
  const placed = named(scene, markers);
  const marks: Mark[] = [
    ...head.draw(PAD, 0),
    {
      kind: 'group',
      clip: rectangle(map),
      marks: [
        {
          kind: 'group',
          move: [map.x, map.y],
          marks: [
            ...ringOfChosen(scene, placed),
            ...drawMarkers(scene, placed, { unit: 1, hasTags: false }),
          ],
        },
      ],
    },
    { kind: 'path', d: `M0,${map.y}h${width}M0,${map.y + height}h${width}`, stroke: theme.rule },
    ...foot.draw(PAD, map.y + height),
  ];
  return {
    map,
    drawing: {
      width,
      height: Math.ceil(map.y + height + foot.height),
      title,
      description,
      language: view.language,
      marks,
    },
  };
}

function scaleLine(scene: Scene, bar: NonNullable<Capture['scaleBar']>): Block {
  const { theme, messages } = scene;
  return {
    height: 32,
    draw: (x, y) => [
      ...drawBar(scene, bar, { x, y: y + 30 }, 1),
      {
        kind: 'text',
        x: x + bar.width + 10,
        y: y + 30,
        text: messages.figure.scale,
        cut: 'sans',
        size: 11,
        fill: theme.inkQuiet,
      },
    ],
  };
}

/** As on the page: what is chosen has ink around its ring. */
function ringOfChosen({ view, theme }: Scene, markers: readonly PlacedMarker[]): Mark[] {
  const { selection } = view;
  return markers.filter(({ id }) => selection.kind === 'place' && selection.id === id)
    .map((marker) => ({ kind: 'path', d: circle(marker, 19.5), stroke: theme.ink, width: 3 }));
}

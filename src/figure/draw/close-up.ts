/** What a story is about, from near, where it is only a speck on the map. */
import type { Geometry } from 'geojson';
import { geometryOf } from '../../geometry/atlas.ts';
import type { Box } from '../../cartography/boxes.ts';
import type { DrawContext } from './context.ts';
import { drawGeography } from './geography.ts';
import { drawLabels, roomIn } from './labels.ts';
import { chartOf } from './projected-map.ts';
import type { Mark } from './primitives.ts';
import { boundsOf, circle, rectangle } from './shapes.ts';
import { widthOf, wrap } from '../text/measure.ts';

/** Below this part of the map's shorter side a subject can't be made out. */
const SMALL = 0.09;

/** A narrower one has room for no name but the subject's, px of the figure. */
const FOR_NAMES = 110;

interface Subject { id: string; geometry: Geometry; bounds: Box }

/** The first place that the story is about, where it is marked and small; a point is no larger from near. */
export function smallSubject({ scene, chart }: DrawContext): Subject | undefined {
  const { story, view, links, atlas, marked } = scene;
  const id = story.focus[0] ?? '';
  const place = links.places.get(id);
  const geometry = place && geometryOf(atlas, place);
  if (!geometry || geometry.type === 'Point' || !marked.includes(id)) return undefined;
  if (view.selection.kind === 'place') return undefined;
  const d = chart.pathOf(geometry);
  const bounds = boundsOf(d);
  const isSmall = Math.max(bounds.width, bounds.height) < SMALL * Math.min(chart.size.width, chart.size.height);
  return d !== '' && isSmall ? { id, geometry, bounds } : undefined;
}

/** A map of its own with the subject's name, and a ring around the subject `on` the large one. */
export function drawCloseUp(
  { scene, unit }: DrawContext, { id, geometry, bounds }: Subject, { width, height }: Box,
): { inside: Mark[]; on: Mark[] } {
  const { theme } = scene;
  const near = { scene, unit, chart: chartOf([geometry], { width, height }, {}) };
  const frame = rectangle({ x: 0, y: 0, width, height });
  const size = 12 * unit;
  const lines = wrap(scene.placeName(id), 'sansBold', size, width - 10 * unit).slice(0, 3);
  const widest = Math.max(0, ...lines.map((text) => widthOf(text, 'sansBold', size)));
  const title: Box = { x: 0, y: 0, width: widest + 10 * unit, height: (3 + 15 * lines.length) * unit };
  const room = roomIn(near.chart, [title], 3 * unit);
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  const ring = circle(middle, Math.max(bounds.width, bounds.height, 10 * unit) / 2 + 4 * unit);
  return {
    inside: [
      {
        kind: 'group',
        clip: frame,
        marks: [
          ...drawGeography(near),
          ...(width < FOR_NAMES * unit ? [] : drawLabels(near, room)),
          { kind: 'path', d: rectangle(title), fill: theme.card },
          ...lines.map((text, i): Mark => ({
            kind: 'text', x: 5 * unit, y: (13.2 + 15 * i) * unit, text, cut: 'sansBold', size, fill: theme.ink,
          })),
        ],
      },
      { kind: 'path', d: frame, stroke: theme.accent, width: 1.5 * unit },
    ],
    on: [{ kind: 'path', d: ring, stroke: theme.accent, width: 1.5 * unit }],
  };
}

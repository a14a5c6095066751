/** Names of what the story does not mention, and the length of what moved: each only where there is room. */
import type { Feature, Point as PointGeometry } from 'geojson';
import { labelSpots, type LayerProperties } from '../../geometry/atlas.ts';
import { overlaps, type Box } from '../../cartography/marker-layout.ts';
import { angleBetween } from '../../geometry/sphere.ts';
import { movementLines, type MovementLine } from '../../geometry/movements.ts';
import { nameIn } from '../../story/names.ts';
import type { Chart, Point } from './projected-map.ts';
import type { Cut, Mark } from './primitives.ts';
import { widthOf, wrap } from '../text/measure.ts';
import type { Scene } from '../compose/scene.ts';
import { circle } from './shapes.ts';

/** Takes a box for a label, unless something stands there or it reaches beyond the frame. */
export interface Room { take: (box: Box) => boolean }

export function roomIn({ size: { width, height } }: Chart, taken: readonly Box[], gap: number): Room {
  const boxes = [...taken];
  return {
    take: (box) => {
      const isInside = box.x >= gap && box.y >= gap && box.x + box.width <= width - gap && box.y + box.height <= height - gap;
      if (!isInside || boxes.some((other) => overlaps(other, box))) return false;
      boxes.push(box);
      return true;
    },
  };
}

const LINE_HEIGHT = 1.15;

/** Lines of text centred on a point. */
function centred({ x, y }: Point, lines: readonly string[], cut: Cut, size: number): Box {
  const width = Math.max(...lines.map((text) => widthOf(text, cut, size)));
  const height = lines.length * size * LINE_HEIGHT;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const movementsIn = ({ links, view, visible, statements, atlas }: Scene): MovementLine[] =>
  movementLines(atlas, links, visible.filter((one) => statements.includes(one)), view.language);

/** Where the great circles run in the frame. */
export const pointsOfMovements = (scene: Scene, chart: Chart): Point[] => movementsIn(scene).flatMap((way) => pointsOn(way, chart));

/** Draws the great circles, each with its length where the line leaves room for it. */
export function drawMovements(scene: Scene, chart: Chart, unit: number, room: Room): Mark[] {
  const { theme } = scene;
  return movementsIn(scene).flatMap((way): Mark[] => {
    const d = chart.pathOf(way.line);
    if (d === '') return [];
    const line: Mark = { kind: 'path', d, stroke: theme.accent, width: 1.8 * unit };
    return [line, ...arrows(way, chart, theme.accent, unit), ...lengthLabel(way, scene, chart, unit, room)];
  });
}

/** The points of a way that are in the frame, in its direction. */
function pointsOn({ line }: MovementLine, chart: Chart): Point[] {
  const positions = line.type === 'LineString' ? line.coordinates : line.coordinates.flat();
  return positions.flatMap((position) => {
    const point = chart.pointOf(position);
    return point && point.x >= 0 && point.y >= 0 && point.x <= chart.size.width && point.y <= chart.size.height ? [point] : [];
  });
}

/** An arrowhead at each third of what is seen of the way, pointing along it. */
function arrows(way: MovementLine, chart: Chart, fill: string, unit: number): Mark[] {
  const points = pointsOn(way, chart);
  return [1 / 3, 2 / 3].flatMap((part): Mark[] => {
    const i = Math.round(part * (points.length - 1));
    const [before, at] = [points[i - 1], points[i]];
    if (!before || !at) return [];
    const angle = Math.atan2(at.y - before.y, at.x - before.x);
    const corner = (radius: number, turn: number) =>
      `${(at.x + radius * unit * Math.cos(angle + turn)).toFixed(1)},${(at.y + radius * unit * Math.sin(angle + turn)).toFixed(1)}`;
    return [{ kind: 'path', d: `M${corner(6, 0)}L${corner(6, 2.5)}L${corner(6, -2.5)}Z`, fill }];
  });
}

function lengthLabel(way: MovementLine, { theme }: Scene, chart: Chart, unit: number, room: Room): Mark[] {
  const size = 13 * unit;
  const points = pointsOn(way, chart);
  // From the middle outwards, on either side of the line.
  for (const part of [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]) {
    const point = points[Math.round(part * (points.length - 1))];
    if (!point) continue;
    for (const aside of [-14, 14, -24, 24]) {
      const at = { x: point.x, y: point.y + aside * unit };
      if (room.take(centred(at, [way.label], 'sansBold', size))) {
        return [{
          kind: 'text', x: at.x, y: at.y + 0.35 * size, text: way.label, cut: 'sansBold', size, fill: theme.accent, anchor: 'middle',
          halo: { colour: theme.mapHalo, width: 3 * unit },
        }];
      }
    }
  }
  return [];
}

/** Countries, regions and towns by importance, at the page's zoom; a still map holds more than one that can be zoomed (`map/layers/labels.ts`). */
export function drawLabels({ story, view, atlas: { layers }, theme }: Scene, chart: Chart, unit: number, room: Room): Mark[] {
  const { language } = view;
  const marked = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  const zoom = zoomOf(chart, unit);
  const inReach = (features: readonly Feature<PointGeometry, LayerProperties>[] = [], isShown: (rank: number) => boolean) =>
    features.filter(({ properties: { id, rank = 3 } }) => !marked.has(id) && isShown(rank))
      .sort((a, b) => (a.properties.rank ?? 3) - (b.properties.rank ?? 3))
      .flatMap(({ properties, geometry }) => {
        // Towards the rim of a globe a country is too foreshortened for its name.
        const isFlat = chart.horizon >= 179 || angleBetween(chart.center, geometry.coordinates) < 0.85 * chart.horizon;
        const point = isFlat ? chart.pointOf(geometry.coordinates) : undefined;
        return point ? [{ point, name: nameIn(properties.name, language) }] : [];
      });
  const countries = inReach(labelSpots(layers.countries?.features), (rank) => zoom >= rank * 0.9 - 0.8);
  const regions = inReach(labelSpots(layers.regions?.features), () => zoom >= 4.5);
  const towns = inReach(layers.settlements?.features, (rank) => zoom >= 3 && zoom >= rank + 1.2);
  return [
    ...countries.flatMap(({ point, name }) => drawArea(point, name, between(zoom, 11, 14) * unit, theme, unit, room)),
    ...towns.flatMap(({ point, name }) => drawTown(point, name, 11.5 * unit, theme, unit, room)),
    ...regions.flatMap(({ point, name }) => drawArea(point, name, 10.5 * unit, theme, unit, room)),
  ];
}

/** The page's zoom at the scale of the chart: a world of 512 px at zoom 0, 40,075 km around. */
function zoomOf({ kilometresPerPixel, center: [, lat = 0] }: Chart, unit: number): number {
  return Math.log2((40_075 * Math.cos((lat * Math.PI) / 180)) / (512 * kilometresPerPixel * unit));
}

/** From `low` at zoom 1 to `high` at zoom 6. */
const between = (zoom: number, low: number, high: number) => low + (high - low) * Math.min(1, Math.max(0, (zoom - 1) / 5));

type Colours = Scene['theme'];

function drawArea(point: Point, name: string, size: number, { mapText, mapHalo }: Colours, unit: number, room: Room): Mark[] {
  const lines = wrap(name, 'sans', size, 7 * size);
  const box = centred(point, lines, 'sans', size);
  if (!room.take(box)) return [];
  return lines.map((text, i) => ({
    kind: 'text', x: point.x, y: box.y + (i + 0.85) * size * LINE_HEIGHT, text, cut: 'sans', size, fill: mapText, anchor: 'middle',
    halo: { colour: mapHalo, width: 2.6 * unit },
  }));
}

function drawTown(point: Point, name: string, size: number, { mapText, mapHalo }: Colours, unit: number, room: Room): Mark[] {
  const [width, height] = [widthOf(name, 'sans', size), size * LINE_HEIGHT];
  const away = 5 * unit;
  const dot: Box = { x: point.x - 2.5 * unit, y: point.y - 2.5 * unit, width: 5 * unit, height: 5 * unit };
  const choices: { box: Box; x: number; anchor?: 'end' }[] = [
    { box: { x: point.x + away, y: point.y - height / 2, width, height }, x: point.x + away },
    { box: { x: point.x - away - width, y: point.y - height / 2, width, height }, x: point.x - away, anchor: 'end' },
  ];
  if (!room.take(dot)) return [];
  const choice = choices.find(({ box }) => room.take(box));
  if (!choice) return [];
  const { box, x, anchor } = choice;
  return [
    { kind: 'path', d: circle(point, 2 * unit), fill: mapText },
    {
      kind: 'text', x, y: box.y + 0.85 * height, text: name, cut: 'sans', size, fill: mapText,
      halo: { colour: mapHalo, width: 2.6 * unit }, ...(anchor && { anchor }),
    },
  ];
}

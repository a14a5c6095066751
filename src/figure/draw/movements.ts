/** What is said to have moved: great circles with arrows, and what is said of them where there is room. */
import { MOVEMENT_HALO, MOVEMENT_LABEL_SIZE, MOVEMENT_LABEL_WIDTH } from '../../cartography/labels.ts';
import { stepsAlong } from '../../cartography/movement-spots.ts';
import { ARROW, MOVEMENT, type MovementLook } from '../../cartography/lines.ts';
import { movementLines, type MovementLine } from '../../geometry/movements.ts';
import { movementWords } from '../../locales/movement.ts';
import { movementsIn } from '../../view/selected.ts';
import type { Scene } from '../compose/scene.ts';
import { balanced } from '../text/measure.ts';
import type { DrawContext } from './context.ts';
import { centred, LINE_HEIGHT, type Room } from './labels.ts';
import type { Mark } from './primitives.ts';
import type { Chart, Point } from './projected-map.ts';

const shownMovements = ({ links, visible, statements, atlas }: Scene): MovementLine[] =>
  movementLines(atlas, links, visible.filter((one) => statements.includes(one)));

/** Where the great circles run in the frame. */
export const pointsOfMovements = (scene: Scene, chart: Chart): Point[] =>
  shownMovements(scene).flatMap((way) => pointsOn(way, chart));

/** Draws the great circles, each with what is said of it where the line leaves room; those beside the choice mutely. */
export function drawMovements(context: DrawContext, room: Room): Mark[] {
  const { scene, chart, unit } = context;
  const { theme, links, view: { selection } } = scene;
  const chosen = new Set(movementsIn(links, selection));
  const lookOf = (id: string): MovementLook =>
    (chosen.has(id) ? 'chosen' : selection.kind === 'none' ? 'plain' : 'aside');
  return shownMovements(scene).flatMap((way): Mark[] => {
    const d = chart.pathOf(way.line);
    if (d === '') return [];
    const look = lookOf(way.statement.id);
    const { width, opacity } = MOVEMENT[look];
    const line: Mark = { kind: 'path', d, stroke: theme.accent, width: width * unit, opacity };
    return look === 'aside' ? [line] : [line, ...arrows(way, context), ...movementLabel(way, context, room)];
  });
}

/** The points of a way that are in the frame, in its direction. */
function pointsOn({ line }: MovementLine, chart: Chart): Point[] {
  const paths = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  return paths.flatMap((path) => stepsAlong(path, chart)).flatMap((position) => {
    const point = chart.pointOf(position);
    return point && point.x >= 0 && point.y >= 0 && point.x <= chart.size.width && point.y <= chart.size.height
      ? [point]
      : [];
  });
}

/** Arrowheads on what is seen of a movement, pointing along it. */
function arrows(way: MovementLine, { scene: { theme }, chart, unit }: DrawContext): Mark[] {
  const { radius, parts } = ARROW.figure;
  const points = pointsOn(way, chart);
  return parts.flatMap((part): Mark[] => {
    const i = Math.round(part * (points.length - 1));
    const [before, at] = [points[i - 1], points[i]];
    if (!before || !at) return [];
    const angle = Math.atan2(at.y - before.y, at.x - before.x);
    const corner = (turn: number) => {
      const [x, y] = [at.x + radius * unit * Math.cos(angle + turn), at.y + radius * unit * Math.sin(angle + turn)];
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    };
    return [{ kind: 'path', d: `M${corner(0)}L${corner(2.5)}L${corner(-2.5)}Z`, fill: theme.accent }];
  });
}

/** What moved, who says so and how far. */
function movementLabel(way: MovementLine, context: DrawContext, room: Room): Mark[] {
  const { scene, unit } = context;
  const { messages, wording, view: { language } } = scene;
  const verb = scene.verbOf(way.statement);
  const { saying, distance } = movementWords(way.statement, way.km, { messages, wording, language, verb });
  const size = MOVEMENT_LABEL_SIZE * unit;
  const lines = [...balanced(saying, 'sansBold', size, MOVEMENT_LABEL_WIDTH.figure * size), distance];
  return besideLine(way, lines, context, room);
}

/** Lines of text where they find room: from the middle outwards, on either side of the way. */
function besideLine(
  way: MovementLine, lines: readonly string[], { scene: { theme }, chart, unit }: DrawContext, room: Room,
): Mark[] {
  const size = MOVEMENT_LABEL_SIZE * unit;
  const points = pointsOn(way, chart);
  const away = 0.5 * lines.length * LINE_HEIGHT * size + 6 * unit;
  for (const part of [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]) {
    const point = points[Math.round(part * (points.length - 1))];
    if (!point) continue;
    for (const aside of [-away, away, -away - 10 * unit, away + 10 * unit]) {
      const box = centred({ x: point.x, y: point.y + aside }, lines, 'sansBold', size);
      if (!room.take(box)) continue;
      return lines.map((text, i) => ({
        kind: 'text', x: point.x, y: box.y + (i + 0.85) * size * LINE_HEIGHT, text, cut: 'sansBold', size,
        fill: theme.accent, anchor: 'middle', halo: { colour: theme.mapHalo, width: MOVEMENT_HALO.figure * unit },
      }));
    }
  }
  return [];
}

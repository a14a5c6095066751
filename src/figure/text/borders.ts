/** What a figure says of the borders in its frame. */
import { isolated } from '../../story/direction.ts';
import { nameIn } from '../../story/names.ts';
import type { Scene } from '../compose/scene.ts';
import type { Chart } from '../draw/projected-map.ts';
import { sentence } from './sentences.ts';

/** Below this scale (km per px) a disputed area is large enough to be named. */
const NAMED_BELOW = 6;

/** Without a chart any border may be seen, and none is named. */
export function borderWords({ atlas: { layers }, messages, view }: Scene, chart?: Chart): string {
  const { borders } = messages.figure;
  const { dashed, dashedAround } = messages.map;
  if (!chart) return `${borders} ${sentence(dashed)}`;
  const isAny = layers.borders?.features.some(({ properties, geometry }) =>
    properties.kind === 'disputed' && chart.pathOf(geometry) !== '');
  const names = (layers.countries?.features ?? []).flatMap(({ properties: { disputed, name }, geometry }) =>
    (disputed === true && chart.kilometresPerPixel < NAMED_BELOW && chart.pathOf(geometry) !== ''
      ? [isolated(nameIn(name, view.language))] : []));
  if (names.length > 0) return `${borders} ${sentence(dashedAround({ names: names.join(', ') }))}`;
  return isAny === true ? `${borders} ${sentence(dashed)}` : borders;
}

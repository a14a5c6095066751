/** What the picture's fills, lines and signs mean: only what is in it. */
import { placeAreas, placeLines } from '../../geometry/atlas.ts';
import { placesInSight } from '../../cartography/marker-requests.ts';
import type { LegendSign, Meaning } from '../../cartography/legend-entry.ts';
import { hasWaypoints, legendEntries, stancesIn } from '../../cartography/legend.ts';
import { messagesIn } from '../../locales/messages.ts';
import { isolated } from '../../story/direction.ts';
import type { Theme } from '../../cartography/theme.ts';
import { items, type Block, type Item } from './blocks.ts';
import type { Chart } from '../draw/projected-map.ts';
import type { Scene } from '../compose/scene.ts';
import { lineSign, patchSign, ringSign, stanceSign } from '../draw/signs.ts';

/** `width` of its lines, and `size` of its letters, in px of the figure. */
export function legendOf(scene: Scene, chart: Chart, { width, size }: { width: number; size: number }): Block {
  const rows = legendEntries(meaningsIn(scene, chart)).map(({ meaning, sign }): Item =>
    ({ ...drawnSign(sign, scene.theme, size), text: wordsFor(meaning, scene) }));
  const all = [...ringRow(scene, chart, size), ...rows, ...stances(scene, size)];
  return items(all, width, { size, fill: scene.theme.ink });
}

/** What the number in a marker's ring counts, by the largest that is on the map. */
function ringRow({ marked, statementsAt, links, atlas, theme, messages }: Scene, chart: Chart, size: number): Item[] {
  const { seen } = placesInSight({ atlas, links }, chart);
  const most = marked.reduce((largest, id) =>
    (seen.has(id) ? Math.max(largest, statementsAt.get(id)?.length ?? 0) : largest), 0);
  if (most === 0) return [];
  return [{ signWidth: 1.6 * size, sign: ringSign(most, theme, 1.6 * size), text: messages.figure.ring }];
}

/** What can be seen in the frame. */
function meaningsIn({ story, links, roles, atlas, statements }: Scene, { pathOf }: Chart): ReadonlySet<Meaning> {
  const seen = [...placeAreas(atlas, story.places, links), ...placeLines(atlas, story.places)]
    .filter(({ geometry }) => pathOf(geometry) !== '')
    .map(({ id }) => id);
  const isWater = (id: string) => links.places.get(id)?.kind === 'water';
  const hasDisputed = atlas.layers.borders?.features.some(
    ({ properties, geometry }) => properties.kind === 'disputed' && pathOf(geometry) !== '',
  );
  return new Set<Meaning>([
    // Water that is merely mentioned has the colour of such water alone.
    ...seen.flatMap((id) => {
      const role = roles.of.get(id) ?? 'mentioned';
      return isWater(id) ? ['water' as const, ...(role === 'mentioned' ? [] : [role])] : [role];
    }),
    ...(seen.some((id) => links.contested.has(id)) ? ['contested' as const] : []),
    ...(statements.some(({ movement }) => movement) ? ['moved' as const] : []),
    ...(hasDisputed === true ? ['disputedBorder' as const] : []),
  ]);
}

function wordsFor(meaning: Meaning, scene: Scene): string {
  const { story, statements, roles, messages, placeName, wording: { term } } = scene;
  const [sideA = '', sideB = ''] = roles.sides;
  switch (meaning) {
    case 'subject': return `${isolated(placeName(story.focus[0] ?? ''))}: ${messages.about}`;
    case 'sideA': return messages.speaksHere({ side: term(sideA).text });
    case 'sideB': return messages.speaksHere({ side: term(sideB).text });
    case 'moved': return hasWaypoints(statements) ? messages.movedThrough : messages.moved;
    case 'mentioned': case 'water': case 'contested': case 'disputedBorder': return messages[meaning];
  }
}

function drawnSign(sign: LegendSign, theme: Theme, size: number): Pick<Item, 'sign' | 'signWidth'> {
  switch (sign.kind) {
    case 'fill':
      return { signWidth: 1.4 * size, sign: patchSign(sign.role, theme, 0.9 * size) };
    case 'water':
      return { signWidth: 1.4 * size, sign: patchSign('water', theme, 0.9 * size) };
    case 'hatch':
      return { signWidth: 1.4 * size, sign: patchSign('contested', theme, 0.9 * size) };
    case 'line':
      return {
        signWidth: 1.5 * size,
        sign: lineSign(theme[sign.colour], size, sign.isDashed ? [size / 4, size / 6] : undefined),
      };
  }
}

/** In the figure's language; behind it the word that the key has where the speakers' names are not translated. */
function stances({ statements, theme, messages, wording: { isTranslated } }: Scene, size: number): Item[] {
  const { stances: ofKey } = messagesIn('en');
  return stancesIn(statements).map((stance) => ({
    signWidth: 0.9 * size,
    sign: stanceSign(stance, theme, 0.9 * size),
    text:
      isTranslated || messages.stances[stance] === ofKey[stance]
        ? messages.stances[stance]
        : `${messages.stances[stance]} (${ofKey[stance]})`,
  }));
}

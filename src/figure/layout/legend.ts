/** What the picture's fills, lines and signs mean: only what is in it. */
import { placeAreas } from '../../geometry/atlas.ts';
import { STANCES } from '../../story/schema.ts';
import type { Role } from '../../cartography/roles.ts';
import { items, type Block, type Item } from './blocks.ts';
import type { Chart } from '../draw/projected-map.ts';
import type { Scene } from '../compose/scene.ts';
import { lineSign, patchSign, stanceSign } from '../draw/signs.ts';

export function legendOf(scene: Scene, chart: Chart, width: number, size: number): Block {
  return items([...fills(scene, chart, size), ...lines(scene, chart, size), ...stances(scene, size)], width, { size, fill: scene.theme.ink });
}

function fills({ story, links, roles, atlas, theme, phrases, placeName, wording: { term } }: Scene, { pathOf }: Chart, size: number): Item[] {
  const seen = placeAreas(atlas, story.places, links).filter(({ geometry }) => pathOf(geometry) !== '').map(({ id }) => id);
  const [sideA, sideB] = roles.sides;
  const subject = placeName(story.focus[0] ?? '');
  const texts: readonly (readonly [Role, string | undefined])[] = [
    ['subject', `${subject}: ${phrases.about}`], ['sideA', sideA && phrases.speaksHere(term(sideA).text)], ['sideB', sideB && phrases.speaksHere(term(sideB).text)],
    ['mentioned', phrases.mentioned],
  ];
  const patch = { signWidth: 1.4 * size };
  return [
    ...texts.flatMap(([role, text]): Item[] =>
      (text !== undefined && seen.some((id) => roles.of.get(id) === role) ? [{ ...patch, sign: patchSign(role, theme, 0.9 * size), text }] : [])),
    ...(seen.some((id) => links.contested.has(id)) ? [{ ...patch, sign: patchSign('contested', theme, 0.9 * size), text: phrases.contested }] : []),
  ];
}

function lines({ atlas, statements, theme, phrases }: Scene, { pathOf }: Chart, size: number): Item[] {
  const hasDisputed = atlas.layers.borders?.features.some(({ properties, geometry }) => properties.kind === 'disputed' && pathOf(geometry) !== '');
  const hasMoved = statements.some(({ movement }) => movement);
  const signWidth = 1.5 * size;
  return [
    ...(hasMoved ? [{ signWidth, sign: lineSign(theme.accent, size), text: phrases.moved }] : []),
    ...(hasDisputed === true ? [{ signWidth, sign: lineSign(theme.disputed, size, [size / 4, size / 6]), text: phrases.disputedBorder }] : []),
  ];
}

/** In the figure's language; behind it the word that the key has where the speakers' names are not translated. */
function stances({ statements, theme, phrases, wording: { isTranslated } }: Scene, size: number): Item[] {
  return STANCES.filter((stance) => statements.some((statement) => statement.stance === stance)).map((stance) => ({
    signWidth: 0.9 * size, sign: stanceSign(stance, theme, 0.9 * size),
    text: isTranslated || phrases.stances[stance] === stance ? phrases.stances[stance] : `${phrases.stances[stance]} (${stance})`,
  }));
}

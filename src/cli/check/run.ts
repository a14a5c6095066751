/** What `npm run check` does. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Geometry } from 'geojson';
import type { SetWords } from '../../figure/text/faces.ts';
import { geometryOf, type Atlas } from '../../geometry/atlas.ts';
import { shareInside } from '../../geometry/inside.ts';
import { isShape } from '../../geometry/parallels.ts';
import { messagesIn } from '../../locales/messages.ts';
import { coverageOf, unmentionedEnds, untranslated, unusedPlaces } from '../../story/coverage.ts';
import { link } from '../../story/links.ts';
import { parseText } from '../../story/parse.ts';
import { printProblem, type Problem } from '../../story/problem.ts';
import { shapeCredits, type Place, type Story } from '../../story/story.ts';
import { termsOf, type Translation } from '../../story/translation.ts';
import { wordingOf } from '../../story/wording.ts';
import { shapeWarnings } from './shape-warnings.ts';
import { UsageError } from '../usage.ts';
import { watchStory } from './watch-story.ts';
import { blankLines } from '../../node/blank-letters.ts';
import { overviewAtlas, withLayerSet } from '../../node/files.ts';
import { placeStory } from '../../node/story-places.ts';
import { knownRefs } from './known-refs.ts';
import { placesBeside } from './places-beside.ts';
import { readTranslations, unlisted } from '../../node/translations.ts';

/** Borders differ between sources, and a region may reach out over a coast. */
const LEAST_INSIDE = 0.1;

/** @throws UsageError */
export async function runCheck([file, ...rest]: readonly string[]): Promise<number> {
  if (file === undefined || file.startsWith('-') || rest.some((word) => word !== '--watch'))
    throw new UsageError('One story file was expected: npm run check -- public/stories/kursk/story.json [--watch]');
  const checkAgain = async () => { process.exitCode = await check(file); };
  // Before the first check, so that no change falls between the two.
  if (rest.length > 0 && existsSync(dirname(file))) watchStory(file, () => void checkAgain());
  return check(file);
}

/** @returns the exit code: 0 whole, 1 problems, 2 called wrongly. */
async function check(file: string): Promise<number> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(
      `${file}: can’t be read (${error instanceof Error ? error.message : String(error)}), a story file was expected`,
    );
    return 2;
  }
  const { story, problems } = parseText(text, await knownRefs(text, overviewAtlas()));
  const beside = story ? readTranslations(file, story) : { translations: [], problems: [] };
  const all = [
    ...problems,
    ...(story ? [...misplaced(file, story), ...unlisted(file, story)] : []),
    ...beside.problems,
  ];
  if (!story || all.length > 0) {
    for (const problem of all) console.error(printProblem(problem));
    return 1;
  }
  const placed = await placeStory(story);
  const { story: whole, atlas } = placed;
  const lines = [
    summary(whole),
    ...placesBeside(file, placed),
    ...placed.problems,
    ...beside.translations.map((translation) => translationLine(whole, translation)),
    ...blankLines(figureWords(whole, beside.translations)),
    ...warnings(whole, atlas).map((warning) => `Warning: ${warning}`),
  ];
  console.log(lines.join('\n'));
  return 0;
}

/** What may be right, but seldom is. */
function warnings(story: Story, atlas: Atlas): string[] {
  // The overview leaves small islands out: only the detail can say that a place is nowhere near.
  const apart = placesApart(atlas, story).length === 0 ? [] : placesApart(withLayerSet(atlas, 'detail'), story);
  return [
    ...shapeWarnings(atlas, story),
    ...apart.map(({ id, partOf }) => `place ${id} lies outside ${partOf}, which it is part of`),
    ...placesAtSea(atlas, story).map(({ id }) =>
      `place ${id} lies in no country, and is drawn as land: if it is water, say so with "kind": "water"`),
    ...unusedPlaces(story).map((place) => `place ${place} is not mentioned, and nothing else leads to it`),
    ...unmentionedEnds(story).map(({ statement, places }) =>
      `statement ${statement} has a movement from or to ${places.join(' and ')}, but does not mention it`),
  ];
}

/** Areas of the story's own that are said to be land, but lie in no country; an island may be only in the detail. */
function placesAtSea(atlas: Atlas, { places }: Story): Place[] {
  const asLand = places.filter(({ kind, geometry }) => kind === undefined && isShape(geometry as Geometry | undefined));
  const outOf = ({ layers }: Atlas, some: readonly Place[]) => some.filter(({ geometry }) =>
    !layers.countries?.features.some((country) => shareInside(geometry as Geometry, country.geometry) > LEAST_INSIDE));
  const found = outOf(atlas, asLand);
  return found.length === 0 ? [] : outOf(withLayerSet(atlas, 'detail'), found);
}

/** The places that are not in their `partOf`, as far as both can be drawn and that has an area. */
function placesApart(atlas: Atlas, { places }: Story): Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places.filter((place) => {
    const parent = byId.get(place.partOf ?? '');
    const [geometry, around] = [geometryOf(atlas, place), parent && geometryOf(atlas, parent)];
    return geometry && around && isShape(around) && shareInside(geometry, around) < LEAST_INSIDE;
  });
}

/** The page finds a story by its folder; a draft may be anywhere, under any name. */
function misplaced(file: string, { id }: Story): Problem[] {
  const folder = /[/\\]public[/\\]stories[/\\]([^/\\]+)[/\\]story\.json$/.exec(resolve(file))?.[1];
  return folder === undefined || folder === id
    ? []
    : [{ path: 'id', found: `found "${id}"`, expected: `"${folder}", the name of its folder` }];
}

function summary(story: Story): string {
  const { places, statements } = messagesIn('en');
  const { paragraphsWithoutStatement, statementsWithoutPlace } = coverageOf(story);
  const list = (items: readonly (string | number)[], none: string, some: string) =>
    items.length === 0 ? none : `${some} ${items.join(', ')}`;
  return [
    `${story.id}: ${places({ count: story.places.length })}`,
    statements({ count: story.statements.length }),
    list(paragraphsWithoutStatement, 'every paragraph has a statement', 'no statement in paragraph'),
    list(statementsWithoutPlace, 'every statement has a place', 'no place in statement'),
  ].join(', ');
}

function translationLine(story: Story, translation: Translation): string {
  const left = untranslated(story, translation);
  const state = left.length === 0 ? 'everything is translated' : `not translated: ${left.join(', ')}`;
  return `${translation.language}: ${state}`;
}

/** Whatever a figure may print of a story. */
function figureWords(story: Story, translations: readonly Translation[]): SetWords[] {
  const links = link(story);
  const names = story.places.flatMap(({ names: all }) => Object.values(all));
  const said = [undefined, ...translations]
    .map((translation) => wordingOf(story, links, translation))
    .flatMap(({ title, summary: short, speaker, role, statement, term }) => [
      title,
      short,
      ...story.speakers.flatMap(({ id }) => [speaker(id), role(id)]),
      ...story.statements.map(statement),
      ...termsOf(story).map(term),
    ]);
  const { publisher, rights } = story.source;
  const credits = [publisher, rights, ...shapeCredits(story)];
  return [...names, ...credits, ...said.flatMap((one) => (one ? [one.text] : []))].map((text) => ({
    text,
    cut: 'serif',
  }));
}

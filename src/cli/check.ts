/**
 * `npm run check -- <story.json>`: are this story and its translations whole, and what may their editor have missed?
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SetWords } from '../figure/text/faces.ts';
import { coverageOf, untranslated } from '../story/coverage.ts';
import { link } from '../story/links.ts';
import { nameIn } from '../story/names.ts';
import { parseText } from '../story/parse.ts';
import { printProblem, type Problem } from '../story/problem.ts';
import type { Names } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { termsOf, type Translation } from '../story/translation.ts';
import { wordingOf } from '../story/wording.ts';
import { blankLines } from '../node/blank-letters.ts';
import { readTranslations, unlisted } from '../node/translations.ts';

const LAYERS = ['countries-overview', 'regions-overview', 'settlements'];

process.exitCode = run(process.argv.slice(2));

/** @returns the exit code: 0 whole, 1 problems, 2 called wrongly. */
function run([file, ...rest]: string[]): number {
  if (file === undefined || rest.length > 0) {
    console.error('One story file was expected: npm run check -- public/stories/kursk/story.json');
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(
      `${file}: can’t be read (${error instanceof Error ? error.message : String(error)}), a story file was expected`,
    );
    return 2;
  }
  const { story, problems } = parseText(text, layerNames());
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
  const lines = [summary(story), ...beside.translations.map((translation) => translationLine(story, translation))];
  console.log([...lines, ...blankLines(figureWords(story, beside.translations))].join('\n'));
  return 0;
}

/** The page finds a story by its folder; a draft may be anywhere, under any name. */
function misplaced(file: string, { id }: Story): Problem[] {
  const folder = /[/\\]public[/\\]stories[/\\]([^/\\]+)[/\\]story\.json$/.exec(resolve(file))?.[1];
  return folder === undefined || folder === id
    ? []
    : [{ path: 'id', found: `found "${id}"`, expected: `"${folder}", the name of its folder` }];
}

function summary(story: Story): string {
  const { paragraphsWithoutStatement, statementsWithoutPlace } = coverageOf(story);
  const list = (items: readonly (string | number)[], none: string, some: string) =>
    items.length === 0 ? none : `${some} ${items.join(', ')}`;
  return [
    `${story.id}: ${story.places.length} places`,
    `${story.statements.length} statements`,
    list(paragraphsWithoutStatement, `all ${story.paragraphs.length} paragraphs covered`, 'no statement in paragraph'),
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
  const names = story.places.flatMap(({ names: all }) => Object.values(all)).filter((name) => name !== undefined);
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
  return [...names, publisher, rights, ...said.flatMap((one) => (one ? [one.text] : []))].map((text) => ({
    text,
    cut: 'serif',
  }));
}

/** English names of all that a place may refer to, by its id. */
function layerNames(): ReadonlyMap<string, string> {
  return new Map(
    LAYERS.flatMap((layer) => {
      const text = readFileSync(new URL(`../../geo/layers/${layer}.geojson`, import.meta.url), 'utf8');
      return (JSON.parse(text) as { features: { properties: { id: string; name: Names } }[] }).features.map(
        ({ properties: { id, name } }): [string, string] => [id, nameIn(name, 'en')],
      );
    }),
  );
}

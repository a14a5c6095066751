/** The data of a story in formats that other programs read. Each text is read again before it is handed on. */
import type { Atlas } from '../geometry/atlas.ts';
import { printProblem } from '../story/problem.ts';
import { MAX_FILE_LENGTH } from '../story/limits.ts';
import { parseText, type Parsed } from '../story/parse.ts';
import { placesOf } from '../story/links.ts';
import type { Story } from '../story/story.ts';
import { MAX_LENGTH, readAnnotations } from './annotations/read.ts';
import { annotationPage, annotationsFileOf, textFileOf } from './annotations/write.ts';
import { readStatementsCsv } from './csv/read.ts';
import { statementsCsv } from './csv/write.ts';
import { faultsInGeoJson, placesGeoJson } from './geojson.ts';
import type { Imported } from './imported.ts';
import { isSame } from './same.ts';
import { storyFile } from './story-file.ts';
import { articleText, type PositionUnit } from './text.ts';

export const EXPORT_FORMATS = ['annotations', 'geojson', 'csv', 'text', 'story'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const IMPORT_FORMATS = ['annotations', 'csv'] as const;

export interface ExportedFile { name: string; /** As the web names it. */ type: string; text: string }

/** `atlas`: what the places refer to, for formats with geometries; `positions`: what annotations count. */
export interface ExportOptions { atlas: Atlas; positions?: PositionUnit }

/**
 * @param story as `parse` has read it; with the names of its places, if the format has them.
 * @throws Error when what was written can't be read again as the same story: nothing is handed on then.
 */
export function exportStory(
  story: Story, format: ExportFormat, { atlas, positions = 'code-points' }: ExportOptions,
): ExportedFile {
  switch (format) {
    case 'annotations': {
      const text = print(annotationPage(story, positions), MAX_LENGTH);
      refuseLosses(story, readAnnotations(text), format);
      return { name: annotationsFileOf(story), type: 'application/ld+json', text };
    }
    case 'geojson': {
      const text = JSON.stringify(placesGeoJson(story, atlas));
      const [fault] = faultsInGeoJson(text);
      if (fault !== undefined) throw new Error(`${format}: ${fault}`);
      return { name: `${story.id}.geojson`, type: 'application/geo+json', text };
    }
    case 'csv': {
      const text = statementsCsv(story, atlas);
      refuseLosses(byPlace(story), readStatementsCsv(text, storyFile(story).file), format);
      return { name: `${story.id}.csv`, type: 'text/csv', text };
    }
    case 'story': {
      const text = print(storyFile(story).file, MAX_FILE_LENGTH);
      refuseLosses(story, parseText(text), format);
      return { name: 'story.json', type: 'application/json', text };
    }
    case 'text': return { name: textFileOf(story), type: 'text/plain', text: articleText(story.paragraphs) };
  }
}

/**
 * The way back. Never throws.
 * @param head a story file's value: the text that a table is of; of annotations only where they bring none.
 */
export const importStory = (text: string, format: (typeof IMPORT_FORMATS)[number], head?: unknown): Imported =>
  (format === 'csv' ? readStatementsCsv(text, head) : readAnnotations(text, head));

/** With what is said of each place together, as a table has it. */
const byPlace = (story: Story): Story => ({
  ...story,
  statements: story.statements.map((statement) => ({
    ...statement,
    mentions: placesOf(statement).flatMap((id) => statement.mentions.filter(({ place }) => place === id)),
  })),
});

/** In lines, for who reads it, unless no reader would take it then. */
function print(value: object, most: number): string {
  const inLines = `${JSON.stringify(value, null, 2)}\n`;
  return inLines.length <= most ? inLines : JSON.stringify(value);
}

function refuseLosses(story: Story, { story: again, problems }: Parsed, format: ExportFormat): void {
  const [problem] = problems;
  if (problem) throw new Error(`${format}: read again, ${printProblem(problem)}`);
  if (!again || !isSame(story, again)) throw new Error(`${format}: read again, it is another story`);
}

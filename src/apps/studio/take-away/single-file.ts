/** The story as one HTML file, which opens without any server: made of the files of the site that the studio is on. */
import { gunzipSync, strFromU8 } from 'fflate';
import { PACKED } from '../../../assets/unpack.ts';
import type { Published } from '../../../draft/format/publish.ts';
import { SINGLE_FILE, WITHIN } from '../../../prerender/site-parts.ts';
import { storyFile } from '../../../prerender/story-site.ts';
import { parseText } from '../../../story/parse.ts';
import { printProblem } from '../../../story/problem.ts';
import { ownFiles, type Words } from './own-files.ts';
import { storyToShow } from './story-to-show.ts';

/** @throws Error with a sentence for the editor. */
export async function singleFile(
  published: Published, words: Words, onProgress: (sentence: string) => void,
): Promise<string> {
  const own = ownFiles(words);
  const { version, files: beside } = await own.parts();
  const [files, texts] = [WITHIN.files, WITHIN.texts].map((within) => beside.filter((path) => within.test(path)));
  const paths = [...files ?? [], ...texts ?? []];
  const [template, fetched, shown] = await Promise.all([
    own.text(SINGLE_FILE),
    own.all(paths, (count) => onProgress(words.fetching({ count, total: paths.length }))),
    storyToShow(published, words),
  ]);
  const of = <T>(some: readonly string[] = [], read: (bytes: Uint8Array) => T) =>
    Object.fromEntries(some.map((path) => [path, read(fetched[path] ?? new Uint8Array())]));
  const blocks = { files: of(files, (bytes) => bytes), texts: of(texts, (bytes) => strFromU8(bytes)) };
  const page = await storyFile(shown, { template, version, blocks });
  const [problem] = problemsOfFile(page, shown.story.id);
  if (problem !== undefined) throw new Error(words.notWhole({ problem }));
  return page;
}

/** Reads it back: a line for each thing that is wrong with it. By its text, since a document would be of this page. */
function problemsOfFile(page: string, id: string): string[] {
  const path = `stories/${id}/story.json`;
  const [, packed] = page.split(`<script type="${PACKED}" id="${path}">`);
  if (packed === undefined) return [path];
  const bytes = Uint8Array.from(atob(packed.slice(0, packed.indexOf('<'))), (letter) => letter.charCodeAt(0));
  const { story, problems } = parseText(strFromU8(gunzipSync(bytes)));
  return [...(story?.id === id ? [] : [path]), ...problems.map(printProblem)];
}

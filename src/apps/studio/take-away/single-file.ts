/** The story as one HTML file, which opens without any server: made of the files of the site that the studio is on. */
import { strFromU8 } from 'fflate';
import { PACKED, unpack } from '../../../assets/unpack.ts';
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
  const files = beside.filter((path) => WITHIN.files.test(path));
  const texts = beside.filter((path) => WITHIN.texts.test(path));
  const paths = [...files, ...texts];
  const [template, fetched, shown] = await Promise.all([
    own.text(SINGLE_FILE),
    own.all(paths, (count) => onProgress(words.fetching({ count, total: paths.length }))),
    storyToShow(published, words),
  ]);
  const bytesOf = (path: string) => fetched[path] ?? new Uint8Array();
  const blocks = {
    files: Object.fromEntries(files.map((path) => [path, bytesOf(path)])),
    texts: Object.fromEntries(texts.map((path) => [path, strFromU8(bytesOf(path))])),
  };
  const page = await storyFile(shown, { template, version, blocks });
  const [problem] = await problemsOfFile(page, shown.story.id);
  if (problem !== undefined) throw new Error(words.notWhole({ problem }));
  return page;
}

/** Reads it back: a line for each thing that is wrong with it. By its text, since a document would be of this page. */
async function problemsOfFile(page: string, id: string): Promise<string[]> {
  const path = `stories/${id}/story.json`;
  const [, packed] = page.split(`<script type="${PACKED}" id="${path}">`);
  if (packed === undefined) return [path];
  const file = await unpack(packed.slice(0, packed.indexOf('<')), path);
  const { story, problems } = parseText(await file.text());
  return [...(story?.id === id ? [] : [path]), ...problems.map(printProblem)];
}

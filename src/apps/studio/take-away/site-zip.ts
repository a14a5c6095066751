/** The whole site of one story as a zip, for any static host: made of the files of the site that the studio is on. */
import type { Published } from '../../../draft/format/publish.ts';
import { toPng } from '../../../figure/output/raster.ts';
import { toSvg } from '../../../figure/output/svg.ts';
import { embeddedFonts } from '../../../figure/service/source.ts';
import { shareDrawing, shareFile } from '../../../prerender/site-pictures.ts';
import { storySite, type StoryOfSite } from '../../../prerender/story-site.ts';
import { problemsOfSite } from './check-site.ts';
import { ownFiles, type Words } from './own-files.ts';
import { storyToShow } from './story-to-show.ts';
import { zipped } from './zipped.ts';

/** @param site its `address` is where it will be, if that is known. @throws Error with a sentence for the editor. */
export async function siteZip(
  { published, address }: { published: Published; address: string | undefined },
  words: Words, onProgress: (sentence: string) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = ownFiles(words);
  const parts = await own.parts();
  const total = parts.files.length;
  const [files, worker, shown] = await Promise.all([
    own.all(parts.files, (count) => onProgress(words.fetching({ count, total }))),
    own.text('sw.js'),
    storyToShow(published, words),
  ]);
  const { id } = shown.story;
  const zip = zipped({
    ...files,
    ...await storySite(shown, { parts, worker }, address),
    [shareFile(id)]: await sharePicture(shown, files),
  });
  const [problem] = problemsOfSite(zip, id);
  if (problem !== undefined) throw new Error(words.notWhole({ problem }));
  return zip;
}

/** In the fonts of the site, by path. */
async function sharePicture({ story, atlas }: StoryOfSite, files: Readonly<Record<string, Uint8Array>>) {
  const drawing = shareDrawing(story, atlas);
  const font = async (file: string) => files[`fonts/${file}`] ?? new Uint8Array();
  const embed = await embeddedFonts({ font }, drawing);
  return toPng({ ...drawing, svg: toSvg(drawing, { embed }), scale: 1 });
}

/** A published story as whoever shows it needs it: with its places, its translations, and the texts of its folder. */
import type { Published } from '../../../draft/format/publish.ts';
import { printProblem } from '../../../story/problem.ts';
import { translationFile } from '../../../story/schema.ts';
import { parseTranslation } from '../../../story/translation.ts';
import type { StoryOfSite } from '../../../prerender/story-site.ts';
import { placeStory } from '../places/placed.ts';
import type { Words } from './own-files.ts';
import { storyTexts } from './story-folder.ts';

/** @throws Error with the first thing that is wrong with it. */
export async function storyToShow(published: Published, words: Words): Promise<StoryOfSite> {
  if (!published.story) throw new Error(words.noStory);
  const { story, atlas, text, problems } = await placeStory(published.story, ['overview', 'names', 'waters']);
  const texts = storyTexts(published, text);
  const read = story.translations.map((language) =>
    parseTranslation(texts[translationFile(language)] ?? '', story, language));
  const [problem] = [...problems, ...read.flatMap((one) => one.problems.map(printProblem))];
  if (problem !== undefined) throw new Error(problem);
  return { story, atlas, texts, translations: read.flatMap(({ translation }) => translation ?? []) };
}

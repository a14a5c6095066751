/** What a figure needs, read from disk: layers and fonts once, translations once for each language. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { FigureSource } from '../figure/service/source.ts';
import type { Atlas } from '../geometry/atlas.ts';
import type { Problem } from '../story/problem.ts';
import type { Language } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import type { Translation } from '../story/translation.ts';
import { translationsFor } from '../view/view.ts';
import { FONTS, withLayerSet } from './files.ts';
import { placeStory } from './story-places.ts';
import { readTranslations } from './translations.ts';

interface StoryOnDisk {
  story: Story;
  /** Of the story's file; its translations lie beside it. */
  path: string;
  /** Told of each mistake in a translation. */
  onProblem: (problem: Problem) => void;
}

export function fileSource({ story, path, onProblem }: StoryOnDisk): FigureSource {
  let overview: Promise<Atlas> | undefined;
  let detail: Atlas | undefined;
  const known = new Map<Language, readonly Translation[]>();
  const read = (language: Language) => {
    const { translations, problems } = readTranslations(path, story, [language]);
    problems.forEach(onProblem);
    known.set(language, translations);
    return translations;
  };
  const overviewOnce = () => overview ??= placeStory(story).then(({ atlas }) => atlas);
  return {
    atlas: async (level) =>
      level === 'overview' ? overviewOnce() : detail ??= withLayerSet(await overviewOnce(), 'detail'),
    translations: async (view) =>
      translationsFor(story, view).flatMap((language) => known.get(language) ?? read(language)),
    font: async (file) => readFileSync(join(FONTS, file)),
  };
}

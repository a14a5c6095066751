/**
 * The story that is used beside Kursk: 34 places in twelve countries along one river and on the other side of the
 * Earth, in every way that the format knows. All of it is invented. It leaves out names, which come from the layers.
 */
import { placeStory } from '../../src/node/story-places.ts';
import type { Translation } from '../../src/story/translation.ts';
import { storyOf, textOf, translationOf, type RawStory } from './stories.ts';

export const DANUBE_FOLDER = 'tests/stories/danube/';
export const DANUBE_FILE = `${DANUBE_FOLDER}story.json`;
export const rawDanube = (): RawStory => JSON.parse(textOf(DANUBE_FILE)) as RawStory;

export const { story: danube, places: danubePlaces } = await placeStory(storyOf(rawDanube()));

export const danubeTranslations: readonly Translation[] = danube.translations.map((language) =>
  translationOf(danube, language, DANUBE_FOLDER),
);

/** The stories that are exported in tests, with where their places are. */
import { placeStory } from '../../../src/node/story-places.ts';
import { rawDanube } from '../danube.ts';
import { kursk, storyOf } from '../stories.ts';

export const placed = await Promise.all([kursk, storyOf(rawDanube())].map(placeStory));
export const kurskAtlas = (placed[0] as (typeof placed)[number]).atlas;

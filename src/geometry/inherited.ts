/** What a story leaves to the places that it refers to: their names, and what they are part of. */
import { inheritNames, refsWithoutNames } from '../story/names.ts';
import { inheritParents, refsWithoutParent } from '../story/part-of.ts';
import type { Story } from '../story/story.ts';
import { namesOf, withinOf, type Atlas } from './atlas.ts';

/** The refs that the atlas has to know before the story is whole; none where its author has said it all. */
export const refsToInheritFrom = (story: Story): string[] => [...refsWithoutNames(story), ...refsWithoutParent(story)];

export const inheritFrom = (atlas: Atlas, story: Story): Story =>
  inheritParents(inheritNames(story, (ref) => namesOf(atlas, ref)), (ref) => withinOf(atlas, ref));

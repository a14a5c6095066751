import type { Story } from '../story/story.ts';

/** Names of speakers, in the order of their ids. */
export const namesOfSpeakers = ({ speakers }: Pick<Story, 'speakers'>, ids: readonly string[]): string[] =>
  ids.map((id) => speakers.find((one) => one.id === id)?.name ?? id);

import type { Story } from '../story/story.ts';

/** Names of speakers, in the order of their ids. */
export function speakerNames({ speakers }: Pick<Story, 'speakers'>): (ids: readonly string[]) => string[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return (ids) => ids.map((id) => names.get(id) ?? id);
}

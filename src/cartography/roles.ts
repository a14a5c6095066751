import type { Story } from '../story/story.ts';

/** How the map fills a place: what the story is about, where its two first sides speak, or merely mentioned. */
export type Role = 'subject' | 'sideA' | 'sideB' | 'mentioned';

export interface Roles {
  of: ReadonlyMap<string, Role>;
  /** The editor's words for the two sides that get a hue, in the order in which they first speak. */
  sides: readonly string[];
}

/** Roles by place id. The subject is the first place of `focus`; a side's places are those its speakers speak for. */
export function rolesOf(story: Story): Roles {
  const speakers = new Map(story.speakers.map((speaker) => [speaker.id, speaker]));
  const speaking = story.statements.flatMap((statement) => statement.speakers.flatMap((id) => speakers.get(id) ?? []));
  const sides = [...new Set(speaking.flatMap(({ side }) => side ?? []))].slice(0, 2);
  const of = new Map<string, Role>(story.places.map(({ id }) => [id, 'mentioned']));
  for (const { place, side } of speaking) {
    if (place !== undefined && side !== undefined && sides.includes(side))
      of.set(place, side === sides[0] ? 'sideA' : 'sideB');
  }
  const subject = story.focus[0];
  if (subject !== undefined) of.set(subject, 'subject');
  return { of, sides };
}

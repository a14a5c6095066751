/** Several stories on one screen, one after the other; one that can't be opened just now is passed over. */

/** The other stories in the order in which they come after this one; none where there is no other. */
export function storiesAfter(stories: readonly string[], id: string): string[] {
  const at = stories.indexOf(id);
  return [...new Set([...stories.slice(at + 1), ...stories.slice(0, at + 1)])].filter((one) => one !== id);
}

/**
 * What is tried when a story could not be opened: itself, those that come after it, and at last the default story,
 * which stands in for them.
 */
export const fallbackStories = (stories: readonly string[], id: string, defaultStory: string): string[] =>
  [...new Set([id, ...storiesAfter(stories, id), defaultStory])];

/** The first of them that can be opened; null: none can. */
export async function firstAvailable(
  stories: readonly string[],
  canOpen: (id: string) => Promise<boolean>,
  note: (what: string) => void,
): Promise<string | null> {
  for (const id of stories) {
    if (await canOpen(id)) return id;
    note(`the story ${id} can’t be opened; it is passed over`);
  }
  return null;
}

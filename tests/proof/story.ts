/** What the proofs read, and how they say what came of it. */
import { placeStory } from '../../src/node/story-places.ts';
import { rawKursk, storyOf } from '../unit/stories.ts';

/** Names and words in four scripts, and a cell that would be a formula. */
export function anyScript() {
  const raw = rawKursk();
  const [first] = raw.speakers;
  if (first) first.name = '=HYPERLINK("북한"), «Північна Корея» 🙂';
  return placeStory(storyOf(raw));
}

export function tell(what: string, isSame: boolean): void {
  console.log(`${isSame ? 'same' : 'DIFFERENT'}: ${what}`);
  if (!isSame) process.exitCode = 1;
}

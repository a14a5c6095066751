/** Writes a draft, and what it publishes as. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { printDraft, type Draft } from '../../draft/format/draft.ts';
import { isKept } from '../../draft/format/kept.ts';
import { publish } from '../../draft/format/publish.ts';
import { printProblem } from '../../story/problem.ts';
import { placeStory } from '../../node/story-places.ts';
import { writeWhole } from '../../node/write.ts';

/** @returns a sentence for each file that is not written, and why. */
export async function writeDraft(draft: Draft, folder: string): Promise<string[]> {
  // What a draft of before has published there is not of this one.
  for (const file of ['story.json', 'places.geojson']) rmSync(join(folder, file), { force: true });
  writeWhole(join(folder, 'draft.json'), printDraft(draft));
  if (!draft.statements.some(isKept))
    return ['story.json is not written: no statement was found.'];
  const { file, story, problems } = publish(draft);
  if (!story || problems.length > 0)
    return ['story.json is not written:', ...problems.map((problem) => `  ${printProblem(problem)}`)];
  const { text } = await placeStory(story);
  writeWhole(join(folder, 'story.json'), `${JSON.stringify(file, null, 2)}\n`);
  writeWhole(join(folder, 'places.geojson'), text);
  return [];
}

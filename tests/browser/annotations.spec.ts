/** A story's Web Annotations in another program: Recogito's annotator highlights the words of each statement. */
import { expect, test } from '@playwright/test';
import { exportStory } from '../../src/exchange/formats.ts';
import { EMPTY_ATLAS } from '../../src/geometry/atlas.ts';
import { wordsAt, type Story } from '../../src/story/story.ts';
import { kursk, rawKursk, storyOf } from '../unit/stories.ts';
import { highlightedIn } from './driver/recogito.ts';

/** With Cyrillic and emoji of two code units and more before all of its words. */
const behindEmoji = (() => {
  const raw = rawKursk();
  const paragraphs = raw.paragraphs.map((text) => `Київ 🙂 👩‍🚀: ${text}`);
  return storyOf({ ...raw, paragraphs });
})();

const wordsIn = (story: Story) => new Map(story.statements.flatMap((statement) => [
  [`statement_${statement.id}`, statement.spans.map((span) => wordsAt(story, span))] as const,
  ...statement.mentions.map(({ span }, i) =>
    [`mention_${statement.id}_${i + 1}`, (span ? [span] : statement.spans).map((one) => wordsAt(story, one))] as const),
]));

test('exactly the words of each statement and mention are highlighted', async ({ page }) => {
  const options = { atlas: EMPTY_ATLAS, positions: 'utf-16' } as const;
  for (const [name, story] of [['the built-in story', kursk], ['behind emoji', behindEmoji]] as const) {
    const { items } = JSON.parse(exportStory(story, 'annotations', options).text) as { items: unknown[] };
    const highlighted = await highlightedIn(page, exportStory(story, 'text', options).text, items);
    expect(highlighted.size, name).toBe(items.length);
    for (const [id, words] of wordsIn(story)) expect(highlighted.get(id), `${name}: ${id}`).toEqual(words);
  }
});

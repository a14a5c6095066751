/** What holds of a draft of any text. */
import { expect } from 'vitest';
import { printDraft, type Draft } from '../../../src/draft/format/draft.ts';
import { parseDraftText } from '../../../src/draft/format/parse.ts';
import { publish } from '../../../src/draft/format/publish.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/** What was found stands in the text, can be read from its file, and can be published. */
export function expectSound(draft: Draft): void {
  const paragraphs = flat(draft.paragraphs.join(' '));
  for (const { name } of draft.speakers.filter(({ id }) => id !== 'article'))
    expect(paragraphs).toContain(flat(name).replace(/…$/, ''));
  const placed = new Set(draft.mentions.map(({ place }) => place));
  for (const { id } of draft.places) expect(placed).toContain(id);
  expect(parseDraftText(printDraft(draft)).problems).toEqual([]);
  const { story, problems } = publish(draft);
  const isPlaced = draft.statements.some(({ spans, without }) => draft.mentions.some(({ id, span, place }) =>
    place !== undefined && !without.includes(id) && spans.some((one) =>
      one.paragraph === span.paragraph && one.start <= span.start && span.end <= one.end)));
  if (isPlaced) expect([problems, story === null]).toEqual([[], false]);
}

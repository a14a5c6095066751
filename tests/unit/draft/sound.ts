/** What holds of a draft of any text. */
import { expect } from 'vitest';
import { printDraft, type Draft } from '../../../src/draft/format/draft.ts';
import { parseDraftText } from '../../../src/draft/format/parse.ts';
import { publish } from '../../../src/draft/format/publish.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
/** Letters at the end of a word that its case may change. */
const ENDING = 3;

/** Its words stand in the text, in Ukrainian and Russian in any case. */
export function expectNamed(name: string, { paragraphs, language }: Pick<Draft, 'paragraphs' | 'language'>): void {
  const text = flat(paragraphs.join(' '));
  const own = flat(name).replace(/…$/, '');
  if (!/^(?:uk|ru)\b/.test(language)) expect(text).toContain(own);
  else for (const word of own.split(' '))
    expect(text).toContain(word.length > ENDING + 1 ? word.slice(0, -ENDING) : word.slice(0, 1));
}

/** What was found stands in the text, can be read from its file, and can be published. */
export function expectSound(draft: Draft): void {
  for (const { id, name } of draft.speakers) if (id !== 'article') expectNamed(name, draft);
  const placed = new Set(draft.mentions.map(({ place }) => place));
  for (const { id } of draft.places) expect(placed).toContain(id);
  expect(parseDraftText(printDraft(draft)).problems).toEqual([]);
  const { story, problems } = publish(draft);
  const isPlaced = draft.statements.some(({ spans, without }) => draft.mentions.some(({ id, span, place }) =>
    place !== undefined && !without.includes(id) && spans.some((one) =>
      one.paragraph === span.paragraph && one.start <= span.start && span.end <= one.end)));
  if (isPlaced) expect([problems, story === null]).toEqual([[], false]);
}

/** A draft of the article as if it were one of the story that retells it, so that the two can be compared. */
import type { Draft, DraftMention, DraftStatement } from '../../../draft/format/draft.ts';
import { draftOfStory } from '../../../draft/format/from-story.ts';
import { deepFreeze } from '../../../story/deep-freeze.ts';
import type { Story } from '../../../story/story.ts';

/**
 * `story` retells the article paragraph by paragraph, so its words are others. A statement of the draft is taken for
 * that of its paragraph with the same speaker, else for the first that is left there, and stands in its words; a
 * mention for one of the same place there. What is left over stands where the story has nothing. So everything can be
 * compared but where a statement begins and ends.
 */
export function carried(draft: Draft, story: Story): Draft {
  const wanted = draftOfStory(story);
  const nameOf = (own: Draft, ids: readonly string[]) =>
    ids.map((id) => own.speakers.find((one) => one.id === id)?.name ?? id).join();
  const placeOf = (own: Draft, id = '') => own.places.find((one) => one.id === id)?.ref ?? id;
  const statements = assign(draft.statements, wanted.statements, [
    (a, b) => at(a) === at(b) && nameOf(draft, a.speakers) === nameOf(wanted, b.speakers),
    (a, b) => at(a) === at(b),
  ]);
  const mentions = assign(draft.mentions, wanted.mentions, [
    (a, b) => isNear(a, b) && a.kind === b.kind && placeOf(draft, a.place) === placeOf(wanted, b.place),
    (a, b) => isNear(a, b) && placeOf(draft, a.place) === placeOf(wanted, b.place),
  ]);
  const nowhere = (paragraph: number, i: number) => ({ paragraph, start: 0, end: i + 1 });
  return deepFreeze({
    ...draft,
    paragraphs: [...wanted.paragraphs, ...draft.paragraphs.slice(wanted.paragraphs.length)],
    statements: draft.statements.map((one): DraftStatement => {
      const same = statements.get(one);
      const spans = same?.spans ?? [nowhere(at(one), 0)];
      return { ...one, spans, quotes: same?.quotes.slice(0, one.quotes.length) ?? [] };
    }),
    mentions: draft.mentions.map((one, i): DraftMention =>
      ({ ...one, span: mentions.get(one)?.span ?? nowhere(one.span.paragraph, i) })),
  });
}

const at = ({ spans }: DraftStatement): number => spans[0]!.paragraph;
const isNear = (a: DraftMention, b: DraftMention): boolean => a.span.paragraph === b.span.paragraph;

/** One of the others for each, by the first rule that finds one that is left; not for all. */
function assign<T>(all: readonly T[], others: readonly T[], rules: readonly ((a: T, b: T) => boolean)[]): Map<T, T> {
  const found = new Map<T, T>();
  const left = new Set(others);
  for (const rule of rules) {
    for (const one of all) {
      const other = found.has(one) ? undefined : [...left].find((each) => rule(one, each));
      if (other === undefined) continue;
      found.set(one, other);
      left.delete(other);
    }
  }
  return found;
}

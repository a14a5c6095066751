/** How statements stand to each other, as an editor says it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordAt, withRecords } from '../../../../src/draft/edit/records.ts';
import { addRelation, placesMentioned, redirectRelation } from '../../../../src/draft/edit/relations.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { parseText } from '../../../../src/story/parse.ts';

const built = draftOfStory(parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!);
const dispute = built.relations.find(({ type }) => type === 'disputes')!;
const { id, from, to } = dispute;
/** It is about two places, only the second of which any other statement of the test mentions. */
const draft = withRecords(built, 'relations', [id], (one) => ({ ...one, places: ['kursk', 'north-korea'] }));

it('a relation leads to another statement, and keeps what was said of it', () => {
  const moved = redirectRelation(draft, id, { instead: to, other: 's1' });
  expect(recordAt(moved, 'relations', id)).toMatchObject({
    type: 'disputes', from, to: 's1', basis: dispute.basis, headline: dispute.headline, decision: 'accepted',
  });
  expect(publish(moved).problems).toEqual([]);
  const turned = redirectRelation(draft, id, { instead: from, other: 's1' });
  expect(recordAt(turned, 'relations', id)).toMatchObject({ from: 's1', to });
});

it('of the places at issue those are left that one of the two statements mentions', () => {
  const of = (other: string, instead = to) =>
    recordAt(redirectRelation(draft, id, { instead, other }), 'relations', id)?.places;
  expect(of('s1')).toEqual(['kursk', 'north-korea']);
  expect([...placesMentioned(draft, { from: 's2', to: 's2' })]).toEqual(['north-korea']);
  expect(of('s2', from)).toEqual(['kursk', 'north-korea']);
  const far = redirectRelation(redirectRelation(draft, id, { instead: to, other: 's20' }), id,
    { instead: from, other: 's9' });
  expect(recordAt(far, 'relations', id)).not.toHaveProperty('places');
});

it('it takes the place of one that there is between the two, and none leads back to its own statement', () => {
  const [two, other] = addRelation(draft, { type: 'supports', from, to: 's1', basis: 'stated' });
  const moved = redirectRelation(two, id, { instead: to, other: 's1' });
  expect(recordAt(moved, 'relations', other)).toBeUndefined();
  expect(moved.relations).toHaveLength(draft.relations.length);
  expect(redirectRelation(draft, id, { instead: to, other: from })).toBe(draft);
  expect(redirectRelation(draft, 'none', { instead: to, other: 's1' })).toBe(draft);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bulksFor } from '../../../../src/draft/edit/bulk.ts';
import { queueOf, recordsOf } from '../../../../src/draft/edit/queue.ts';
import { decide } from '../../../../src/draft/edit/records.ts';
import { addStatement, changeStatement, speakerNamed } from '../../../../src/draft/edit/statements.ts';
import { suggestedDispute } from '../../../../src/draft/edit/suggested-dispute.ts';
import { remove } from '../../../../src/draft/edit/remove.ts';
import type { Draft } from '../../../../src/draft/format/draft.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { newDraft } from '../../../../src/draft/format/new-draft.ts';
import { parseText } from '../../../../src/story/parse.ts';

const draft = draftOfStory(parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!);
const LISTS = ['mentions', 'statements', 'relations'] as const;
const open = LISTS.reduce<Draft>((one, list) => decide(one, one[list].map(({ id }) => ({ list, id })), 'open'), draft);
const sure = { ...open, statements: open.statements.map((one, i) => ({ ...one, confidence: i < 3 ? 0.95 : 0.5 })) };

const bulksOf = (one: Draft, is: (key: string) => boolean) => {
  const items = queueOf(one, 'text');
  return bulksFor(one, items, items.find(({ key }) => is(key))!, 0.9);
};

test('all statements of one speaker, all that is certain, all of a kind; each is decided and leaves the rest', () => {
  const saidBy = (id: string) => sure.statements.filter(({ speakers }) => speakers.includes(id));
  const speaker = sure.speakers.find(({ id }) => saidBy(id).length > 2)!;
  const own = saidBy(speaker.id).map(({ id }) => id);
  const bulks = bulksOf(sure, (key) => key === `statements:${own[0]!}`);
  const of = bulks.find(({ by, name }) => by === 'speaker' && name === speaker.name)!;
  expect(of.items.flatMap(({ ids }) => ids)).toEqual(own);
  expect(bulks.find(({ by }) => by === 'certain')?.items).toHaveLength(3);
  expect(bulks.find(({ by }) => by === 'kind')?.items).toHaveLength(sure.statements.length);
  const decided = decide(sure, of.items.flatMap(recordsOf), 'rejected');
  expect(decided.statements.filter(({ decision }) => decision === 'rejected').map(({ id }) => id)).toEqual(own);
});

test('all mentions of one place, in whatever words', () => {
  const bulks = bulksOf(open, (key) => key.startsWith('mentions:North Korea:'));
  const place = bulks.find(({ by }) => by === 'place')!;
  const ids = place.items.flatMap((item) => item.ids);
  const korea = open.mentions.find(({ id }) => id === ids[0])!.place;
  expect(ids.toSorted()).toEqual(open.mentions.filter((one) => one.place === korea).map(({ id }) => id).toSorted());
  expect(bulks.every(({ items }) => items.length > 1)).toBe(true);
});

test('a denial made by hand is offered what it denies, until a relation says so or the editor has refused it', () => {
  const text = 'The upper valley said the dam is safe. The lower valley denied that the dam is safe.';
  let one = newDraft({ title: '', language: 'en', source: {}, paragraphs: [text] });
  const make = (name: string, words: string, stance: 'claims' | 'denies') => {
    const start = text.indexOf(words);
    const [made, id] = addStatement(one, { paragraph: 0, start, end: start + words.length });
    const [named, speaker] = speakerNamed(made, name);
    one = changeStatement(named, id, { speakers: [speaker], stance });
    return id;
  };
  const claim = make('Upper valley', 'The upper valley said the dam is safe', 'claims');
  const denial = make('Lower valley', 'The lower valley denied that the dam is safe', 'denies');
  expect(suggestedDispute(one, claim)).toBeNull();
  expect(suggestedDispute(one, denial)).toMatchObject({ to: claim });
  const relation = { id: 'r1', type: 'disputes', from: denial, to: claim, basis: 'stated', origin: 'editor' } as const;
  for (const decision of ['accepted', 'rejected'] as const)
    expect(suggestedDispute({ ...one, relations: [{ ...relation, decision }] }, denial)).toBeNull();
  expect(suggestedDispute(remove(one, { list: 'statements', id: claim }), denial)).toBeNull();
});

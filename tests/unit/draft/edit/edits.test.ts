/** Edits of a draft: each gives a draft that its own file can hold, and undoing is going back to the one before. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMention, addOwnShape, changePlace, markAlike, mentionsAlike, placeMentions, placeOfRef, placeWithOpenAlike,
  unmarkedAlike,
  withListed,
} from '../../../../src/draft/edit/places.ts';
import { queueOf, recordsOf, uncoveredSentences } from '../../../../src/draft/edit/queue.ts';
import { BY_EDITOR, decide, recordAt } from '../../../../src/draft/edit/records.ts';
import { addRelation } from '../../../../src/draft/edit/relations.ts';
import {
  addQuote, addStatement, changeStatement, mergeSpeakers, renameSpeaker, speakerNamed, statementAround,
} from '../../../../src/draft/edit/statements.ts';
import { changeParagraph, joinParagraphs, removeParagraph, splitParagraph } from '../../../../src/draft/edit/text.ts';
import { unmarkedNames } from '../../../../src/draft/edit/unmarked-names.ts';
import { printDraft, type Draft } from '../../../../src/draft/format/draft.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { parseDraftText } from '../../../../src/draft/format/parse.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { wordsIn } from '../../../../src/story/words-in.ts';
import { parseText } from '../../../../src/story/parse.ts';
import { anyEdit, type Numbers } from './any-edit.ts';

const story = parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!;
const draft = draftOfStory(story);
const LISTS = ['places', 'mentions', 'speakers', 'statements', 'relations'] as const;

/** The draft with everything still open, as the engine leaves it. */
const open: Draft = LISTS.reduce<Draft>((one, list) =>
  decide(one, one[list].map(({ id }) => ({ list, id })), 'open'), draft);

describe('deciding', () => {
  it('leaves nothing in the queue, whatever its order', () => {
    for (const order of ['confidence', 'text', 'kind'] as const) {
      const decided = queueOf(open, order).reduce((one, item) => decide(one, recordsOf(item), 'accepted'), open);
      expect(queueOf(decided, order)).toEqual([]);
    }
    expect(queueOf(open, 'text').length).toBeLessThan(open.mentions.length + open.statements.length);
  });

  it('asks nothing about a relation of what is no statement', () => {
    const { from } = open.relations[0]!;
    const relations = (one: Draft) => queueOf(one, 'kind').filter(({ list }) => list === 'relations').length;
    const own = open.relations.filter((one) => one.from === from || one.to === from).length;
    const without = decide(open, [{ list: 'statements', id: from }], 'rejected');
    expect(relations(without)).toBe(relations(open) - own);
  });

  it('accepts with a statement its speakers, and with a mention its place', () => {
    const [{ id, speakers }] = open.statements as [Draft['statements'][number]];
    const one = decide(open, [{ list: 'statements', id }], 'accepted');
    expect(speakers.map((speaker) => recordAt(one, 'speakers', speaker)?.decision))
      .toEqual(speakers.map(() => 'accepted'));
    const [mention] = open.mentions as [Draft['mentions'][number]];
    const two = decide(open, [{ list: 'mentions', id: mention.id }], 'accepted');
    expect(recordAt(two, 'places', mention.place!)?.decision).toBe('accepted');
    const three = decide(open, [{ list: 'mentions', id: mention.id }], 'rejected');
    expect(recordAt(three, 'places', mention.place!)?.decision).toBe('open');
  });
});

describe('a place that was taken for another', () => {
  const engine = { origin: 'engine', decision: 'open' } as const;
  const text = 'The governor of Georgia is in Georgia.';
  const spans = [{ paragraph: 0, start: 16, end: 23 }, { paragraph: 0, start: 30, end: 37 }];
  const guessed: Draft = {
    ...draft, paragraphs: [text], relations: [], statements: [], focus: ['georgia'], tour: [], translations: {},
    places: [{ id: 'georgia', ref: 'country:GE', name: 'Georgia', point: [43.5, 42], ...engine }],
    mentions: spans.map((span, i) =>
      ({ id: `m${i}`, span, place: 'georgia', kind: i === 0 ? 'implied' : 'name', alternatives: [], ...engine })),
    speakers: [{ id: 'governor', name: 'Governor of Georgia', plural: false, place: 'georgia', ...engine }],
  };
  const [known, state] = placeOfRef(guessed, { ref: 'region:US-GA', name: 'Georgia', point: [-83.42, 32.634] });

  it('is gone with the last words that named it, and who speaks for it speaks for the other', () => {
    const half = placeMentions(known, ['m0'], state);
    expect(recordAt(half, 'speakers', 'governor')?.place).toBe('georgia');
    const all = placeMentions(half, ['m1'], state);
    expect(all.places.map(({ id }) => id)).toEqual([state]);
    expect(recordAt(all, 'speakers', 'governor')?.place).toBe(state);
    expect(all.focus).toEqual([state]);
    expect(parseDraftText(printDraft(all)).problems).toEqual([]);
  });

  it('is named by words that have the name of the right one', () => {
    const placed = placeMentions(known, ['m0'], state);
    expect(recordAt(placed, 'mentions', 'm0')?.kind).toBe('name');
    const renamed = changePlace(known, state, { name: 'Peach State' });
    expect(recordAt(placeMentions(renamed, ['m0'], state), 'mentions', 'm0')?.kind).toBe('implied');
  });
});

describe('names that are no place yet', () => {
  it('are those that no place and no speaker has, each once, without days and months', () => {
    const text = 'Villages at Ad-Damazin flooded on Sunday. Residents of Tuti Island told Radio Dabanga in Oct. that '
      + 'Ad-Damazin and Khartoum are safe: “Nobody fled.”';
    const named: Draft = {
      ...draft, paragraphs: [text], places: [], statements: [], relations: [], focus: [], tour: [], translations: {},
      mentions: [], speakers: [{ id: 'radio', name: 'Radio Dabanga', plural: false, ...BY_EDITOR }],
    };
    const start = text.indexOf('Khartoum');
    const [marked] = addMention(named, { paragraph: 0, start, end: start + 8 }, {});
    const words = (one: Draft) => unmarkedNames(one).map((span) => wordsIn(one.paragraphs, span));
    expect(words(marked)).toEqual(['Ad-Damazin', 'Tuti Island']);
    expect(words(named)).toContain('Khartoum');
    expect(words({ ...named, language: 'de' })).toEqual([]);
  });
});

describe('making by hand', () => {
  const empty: Draft = {
    ...draft, places: [], mentions: [], speakers: [], statements: [], relations: [], focus: [], tour: [],
    translations: {},
  };

  it('makes a story of bare text: two statements of two speakers about a place, one against the other', () => {
    const at = (words: string) => {
      const paragraph = empty.paragraphs.findIndex((text) => text.includes(words));
      const start = empty.paragraphs[paragraph]!.indexOf(words);
      return { paragraph, start, end: start + words.length };
    };
    const claim = at('The whole of the Kursk region is back under Russia’s control');
    const denial = at('Ukraine denies that claim');
    let [made, first] = addStatement(empty, claim);
    let speaker: string;
    [made, speaker] = speakerNamed(made, 'Valery Gerasimov');
    made = changeStatement(made, first, { speakers: [speaker] });
    let second: string;
    [made, second] = addStatement(made, denial, { stance: 'denies' });
    [made, speaker] = speakerNamed(made, 'Ukraine');
    made = changeStatement(made, second, { speakers: [speaker] });
    let place: string;
    [made, place] = placeOfRef(made, { ref: 'region:RU-KRS', name: 'Kursk', point: [36, 51.7] });
    [made] = addMention(made, { ...claim, start: claim.start + 13, end: claim.start + 25 }, { place });
    [made] = addRelation(made, { type: 'disputes', from: second, to: first, basis: 'stated' });
    const { story: published, problems } = publish(made);
    expect(problems).toEqual([]);
    expect(published?.statements.map(({ stance }) => stance)).toEqual(['claims', 'denies']);
    expect(published?.statements[0]?.mentions.map((one) => one.place)).toEqual(['kursk']);
    expect(published?.focus).toEqual(['kursk']);
    expect(published?.relations).toHaveLength(1);
  });

  it('finds quotations inside a statement, and keeps them when its words grow', () => {
    const paragraph = draft.paragraphs.findIndex((text) => text.includes('“heroism”'));
    const start = draft.paragraphs[paragraph]!.indexOf('had praised');
    const [one, id] = addStatement(empty, { paragraph, start, end: start + 30 });
    expect(recordAt(one, 'statements', id)?.quotes.map((span) => wordsIn(one.paragraphs, span))).toEqual(['heroism']);
    const wider = changeStatement(one, id, { spans: [{ paragraph, start: 0, end: start + 60 }] });
    expect(recordAt(wider, 'statements', id)).toMatchObject({ mode: 'quote', quotes: [{ paragraph }] });
  });

  it('takes words of the shortest statement around them for the speaker’s own', () => {
    const paragraph = draft.paragraphs.findIndex((text) => text.includes('“heroism”'));
    const start = draft.paragraphs[paragraph]!.indexOf('had praised');
    const [wide] = addStatement(empty, { paragraph, start: 0, end: start + 60 });
    const [one, id] = addStatement(wide, { paragraph, start, end: start + 30 });
    const own = { paragraph, start: start + 4, end: start + 22 };
    expect(statementAround(one, own)).toBe(id);
    expect(recordAt(addQuote(one, id, own), 'statements', id)?.quotes).toEqual([own]);
    expect(statementAround(decide(one, [{ list: 'statements', id }], 'rejected'), own)).not.toBe(id);
    expect(statementAround(one, { ...own, end: start + 61 })).toBeUndefined();
  });

  it('knows where else the same words stand', () => {
    const [mention] = draft.mentions.filter(({ span }) => wordsIn(draft.paragraphs, span) === 'KCNA');
    expect(mention).toBeUndefined();
    const paragraph = draft.paragraphs.findIndex((text) => text.includes('Pyongyang'));
    const start = draft.paragraphs[paragraph]!.indexOf('Pyongyang');
    const [one, id] = addMention(empty, { paragraph, start, end: start + 9 }, { place: 'x' });
    const others = unmarkedAlike(one, recordAt(one, 'mentions', id)!.span);
    expect(others.map((span) => wordsIn(one.paragraphs, span))).toEqual(others.map(() => 'Pyongyang'));
    const all = others.reduce((made, span) => addMention(made, span, { place: 'x' })[0], one);
    expect(mentionsAlike(all, id)).toHaveLength(others.length + 1);
    expect(placeMentions(all, mentionsAlike(all, id), 'y').mentions.every(({ place }) => place === 'y')).toBe(true);
  });

  it('marks the same words wherever they stand, and leaves a place open that is not known yet', () => {
    const paragraph = draft.paragraphs.findIndex((text) => text.includes('Pyongyang'));
    const start = draft.paragraphs[paragraph]!.indexOf('Pyongyang');
    const [one, id] = addMention(empty, { paragraph, start, end: start + 9 }, { kind: 'metonym' });
    expect(recordAt(one, 'mentions', id)).not.toHaveProperty('place');
    const all = markAlike(one, recordAt(one, 'mentions', id)!);
    const count = draft.paragraphs.join(' ').split('Pyongyang').length - 1;
    expect(all.mentions.map(({ span, kind }) => `${wordsIn(all.paragraphs, span)} ${kind}`))
      .toEqual(Array.from({ length: count }, () => 'Pyongyang metonym'));
    expect(unmarkedAlike(all, all.mentions[0]!.span)).toEqual([]);
    const [first, ...others] = placeWithOpenAlike(placeMentions(all, [id], 'x'), all.mentions.at(-1)!.id, 'y').mentions;
    expect([first!.place, ...new Set(others.map((other) => other.place))]).toEqual(['x', 'y']);
  });

  it('renames a speaker; the name of another makes them one', () => {
    const [a, b] = [draft.statements[0]!.speakers[0]!, draft.speakers.at(-1)!];
    expect(recordAt(renameSpeaker(draft, a, 'The North'), 'speakers', a)?.name).toBe('The North');
    const one = renameSpeaker(draft, a, b.name.toUpperCase());
    expect(recordAt(one, 'speakers', a)).toBeUndefined();
    expect(one.statements[0]!.speakers).toContain(b.id);
  });

  it('opens the map where the editor wants it', () => {
    const [first, second] = draft.places.map(({ id }) => id) as [string, string];
    const listed = (one: Draft, id: string, isIn = true) => withListed(one, 'focus', { id, isIn });
    const both = listed(listed({ ...draft, focus: [] }, first), second);
    expect(both.focus).toEqual([first, second]);
    expect(publish(listed(both, first, false)).story?.focus).toEqual([second]);
  });

  it('merges two names of one speaker', () => {
    const [a, b] = [draft.statements[0]!.speakers[0]!, draft.speakers.at(-1)!.id];
    const merged = mergeSpeakers(draft, a, b);
    expect(recordAt(merged, 'speakers', a)).toBeUndefined();
    expect(merged.statements[0]!.speakers).toContain(b);
    expect(publish(merged).problems).toEqual([]);
  });

  it('takes a shape of the editor’s own with its source', () => {
    const geometry = { type: 'Point' as const, coordinates: [30, 50] as [number, number] };
    const [one, id] = addOwnShape(draft, { name: 'A bridge', geometry, source: 'the editor', licence: 'CC0' });
    expect(publish(changePlace(one, id, { kind: 'water' })).problems).toEqual([]);
  });
});

describe('the text itself', () => {
  const words = (one: Draft, id: string) =>
    recordAt(one, 'statements', id)?.spans.map((span) => wordsIn(one.paragraphs, span));
  const { id, spans: [span] } = draft.statements[1]!;

  it('can be mended before, inside and behind a statement, which keeps its words', () => {
    const { paragraph, start, end } = span!;
    const text = draft.paragraphs[paragraph]!;
    const before = changeParagraph(draft, paragraph, `Now, ${text}`);
    expect(words(before.draft, id)).toEqual(words(draft, id));
    expect(before.lost).toEqual([]);
    const inside = changeParagraph(draft, paragraph, `${text.slice(0, start + 5)}XX${text.slice(start + 5)}`);
    expect(words(inside.draft, id)?.[0]).toHaveLength(end - start + 2);
    const behind = changeParagraph(draft, paragraph, `${text} More.`);
    expect(words(behind.draft, id)).toEqual(words(draft, id));
  });

  it('loses what has no word left, and says so', () => {
    const { paragraph } = span!;
    const { draft: changed, lost } = changeParagraph(draft, paragraph, '—');
    expect(lost).toContainEqual({ list: 'statements', id });
    expect(recordAt(changed, 'statements', id)).toBeUndefined();
    expect(publish(changed).problems).toEqual([]);
  });

  it('is the same again when a paragraph is split and joined', () => {
    const { paragraph, start } = draft.statements.find(({ spans: [one] }) => one!.start > 0)!.spans[0]!;
    const split = splitParagraph(draft, paragraph, start);
    expect(split.draft.paragraphs).toHaveLength(draft.paragraphs.length + 1);
    const joined = joinParagraphs(split.draft, paragraph).draft;
    expect(joined.paragraphs).toEqual(draft.paragraphs);
    // Also those of the paragraphs after it: nothing was cut, since a statement begins where it was split.
    const said = (one: Draft) => one.statements.map(({ id: own }) => words(one, own));
    expect(said(split.draft)).toEqual(said(draft));
    expect(said(joined)).toEqual(said(draft));
  });

  it('loses a paragraph with what stands in it, and nothing else', () => {
    const { paragraph } = span!;
    const { draft: left, lost } = removeParagraph(draft, paragraph);
    expect(left.paragraphs).toEqual(draft.paragraphs.toSpliced(paragraph, 1));
    const kept = draft.statements.filter(({ spans }) => spans.some((one) => one.paragraph !== paragraph));
    expect(left.statements.map((one) => one.id)).toEqual(kept.map((one) => one.id));
    const elsewhere = (one: (typeof kept)[number]) => one.spans.filter((each) => each.paragraph !== paragraph);
    expect(kept.map((one) => words(left, one.id)))
      .toEqual(kept.map((one) => elsewhere(one).map((each) => wordsIn(draft.paragraphs, each))));
    expect(lost.map((one) => one.id)).toContain(id);
    expect(publish(left).problems).toEqual([]);
  });

  it('has the sentences that no statement covers once theirs is rejected', () => {
    expect(uncoveredSentences(draft)).toEqual([]);
    const bare = decide(draft, draft.statements.map((one) => ({ list: 'statements', id: one.id })), 'rejected');
    const [first, ...rest] = uncoveredSentences(bare);
    expect(wordsIn(bare.paragraphs, first!)).toMatch(/^North Korea confirms.* Ukraine\.$/);
    expect(uncoveredSentences(addStatement(bare, first!)[0])).toEqual(rest);
  });
});

it('after any edits a draft is what its own file says, and no words of its records are empty', () => {
  const number = fc.nat({ max: 400 });
  fc.assert(fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 25 }), (numbers) => {
    const end = numbers.reduce<Draft>((one, chosen: Numbers) => anyEdit(chosen)(one), draft);
    const { draft: read, problems } = parseDraftText(printDraft(end));
    expect(problems).toEqual([]);
    expect(read).toEqual(end);
    publish(end);
  }), { numRuns: 150 });
});

/** What an editor who knows the story decides leads to that story, from a draft and from its bare words. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playEditor } from '../../../../src/cli/score/editor/play.ts';
import { queueOf } from '../../../../src/draft/edit/queue.ts';
import type { Draft } from '../../../../src/draft/format/draft.ts';
import { newDraft } from '../../../../src/draft/format/new-draft.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { draftText } from '../../../../src/draft/from-text.ts';
import { draftModelOnDisk } from '../../../../src/node/draft-model.ts';
import { gazetteerOnDisk } from '../../../../src/node/gazetteer.ts';
import { parseText } from '../../../../src/story/parse.ts';
import type { Mention, Story } from '../../../../src/story/story.ts';

const sources = { candidates: gazetteerOnDisk().candidates, model: await draftModelOnDisk(), gazetteer: 'test' };
const storyAt = (path: string) => parseText(readFileSync(path, 'utf8')).story!;
const KURSK = storyAt('public/stories/kursk/story.json');
const DANUBE = storyAt('tests/stories/danube/story.json');

const draftOf = async ({ paragraphs }: Story) =>
  (await draftText({ text: paragraphs.join('\n'), title: '' }, sources)).draft;
const bareOf = ({ paragraphs }: Story) => newDraft({ title: '', language: 'en', source: {}, paragraphs });

/** What a story says, whatever its ids and the order of its lists. */
function sayings(story: Story) {
  const place = (id: string) => {
    const { ref, geometry } = story.places.find((one) => one.id === id)!;
    return ref ?? JSON.stringify(geometry);
  };
  const end = (one: unknown) => (typeof one === 'string' ? place(one) : one);
  const names = (ids: readonly string[]) => ids.map((id) => story.speakers.find((one) => one.id === id)!.name);
  const said = (id: string) => {
    const { spans, speakers } = story.statements.find((one) => one.id === id)!;
    return JSON.stringify([spans, names(speakers)]);
  };
  const inOrder = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  const named = ({ place: id, kind, span }: Mention) => ({ place: place(id), kind, span });
  const { title, summary, language, source, paragraphs, focus, tour, unplaced } = story;
  return {
    title, summary, language, source, paragraphs, unplaced,
    focus: focus.map(place), tour: tour.map(place),
    places: inOrder(story.places.map(({ id, kind, headline, partOf, names: { en } }) =>
      [place(id), kind, headline, partOf === undefined ? null : place(partOf), en !== undefined || null])),
    speakers: inOrder(story.speakers.map(({ name, role, side, plural, place: own }) =>
      [name, role, side, plural, own === undefined ? null : place(own)])),
    statements: story.statements.map((one) => ({
      said: said(one.id), via: names(one.via), stance: one.stance, mode: one.mode, note: one.note, links: one.links,
      quotes: inOrder(one.quotes), mentions: inOrder(one.mentions.map(named)), quantities: inOrder(one.quantities),
      movement: one.movement && {
        ...one.movement, from: place(one.movement.from), to: place(one.movement.to),
        through: one.movement.through.map(end),
      },
    })).sort((a, b) => (a.said < b.said ? -1 : 1)),
    relations: inOrder(story.relations.map(({ type, from, to, basis, headline, places }) =>
      [type, said(from), said(to), basis, headline, places?.map(place)])),
  };
}

/** Names in a story's own words are only there where they differ from the gazetteer's. */
const withoutNames = ({ places, ...rest }: ReturnType<typeof sayings>) =>
  ({ ...rest, places: places.map((one) => one.replace(/,(?:true|null)\]$/, ']')) });

test.each<[string, Story, (story: Story) => Draft | Promise<Draft>, number]>([
  ['Kursk, with a draft', KURSK, draftOf, 120],
  ['Kursk, by hand', KURSK, bareOf, 165],
  ['Danube, with a draft', DANUBE, draftOf, 360],
  ['Danube, by hand', DANUBE, bareOf, 370],
])('%s', async (_, story, begin, most) => {
  const desk = playEditor(await begin(story), story);
  const { story: made, problems } = publish(desk.draft);
  expect(problems).toEqual([]);
  expect(withoutNames(sayings(made!))).toEqual(withoutNames(sayings(story)));
  expect(queueOf(desk.draft, 'text')).toEqual([]);
  expect(desk.total).toBeLessThanOrEqual(most);
});

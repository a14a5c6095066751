/** Which places an editor sees, as what names them is decided. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listedPlaces } from '../../../../src/draft/edit/listed-places.ts';
import { addMention, addOwnShape, placeMentions, placeOfRef } from '../../../../src/draft/edit/places.ts';
import { decide, withRecords } from '../../../../src/draft/edit/records.ts';
import type { Draft } from '../../../../src/draft/format/draft.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { parseText } from '../../../../src/story/parse.ts';

const built = draftOfStory(parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!);
/** As the engine might have left it. */
const suggested = withRecords(built, 'places', built.places.map(({ id }) => id), (one) =>
  ({ ...one, origin: 'engine' }));
const listed = (draft: Draft) => listedPlaces(draft).map(({ id }) => id);
const published = (draft: Draft) => publish(draft).story?.places.map(({ id }) => id);
const rejectAll = (draft: Draft, place: string) => decide(draft,
  draft.mentions.filter((one) => one.place === place).map(({ id }) => ({ list: 'mentions', id })), 'rejected');

describe('a place that was suggested', () => {
  it('is gone from the list with the last words that name it, and there again with them', () => {
    expect(listed(suggested)).toContain('united-kingdom');
    const without = rejectAll(suggested, 'united-kingdom');
    expect(listed(without)).toEqual(listed(suggested).filter((id) => id !== 'united-kingdom'));
    expect(listed(decide(without, without.mentions.map(({ id }) => ({ list: 'mentions', id })), 'accepted')))
      .toContain('united-kingdom');
  });

  it('stays where it is meant, spoken for, moved from or what another one is part of', () => {
    for (const place of ['russia', 'ukraine', 'north-korea', 'kursk'])
      expect(listed(rejectAll(suggested, place)), place).toContain(place);
  });
});

describe('a place that the editor has chosen', () => {
  const span = { paragraph: 0, start: 0, end: 5 };
  const [placed, place] = placeOfRef(built, { ref: 'city:1', name: 'Elsewhere', point: [1, 2] });
  const [marked, mention] = addMention(placed, span, { place });

  it('goes with its words, and no reader sees it either', () => {
    expect(listed(marked)).toContain(place);
    const without = decide(marked, [{ list: 'mentions', id: mention }], 'rejected');
    expect(listed(without)).not.toContain(place);
    expect(published(without)).toEqual(built.places.map(({ id }) => id));
  });

  it('is gone when another one is chosen instead, unless it is needed elsewhere', () => {
    expect(placeMentions(marked, [mention], 'moscow').places.map(({ id }) => id)).not.toContain(place);
    const meant = withRecords(marked, 'statements', ['s1'], (one) => ({ ...one, implied: [place] }));
    expect(listed(placeMentions(meant, [mention], 'moscow'))).toContain(place);
  });

  it('stays if it is a shape of its own, or came with a story', () => {
    const [drawn, own] = addOwnShape(built, { name: 'Quay', geometry: { type: 'Point', coordinates: [1, 2] } });
    const [named, id] = addMention(drawn, span, { place: own });
    expect(listed(decide(named, [{ list: 'mentions', id }], 'rejected'))).toContain(own);
    expect(listed(placed)).toContain(place);
  });
});

/** More places than a map has room for: those that share a marker stand beside it. */
import { expect, test } from 'vitest';
import { syntheticStory } from '../../../synthetic-story.ts';
import { figureOf } from '../../../../src/figure/compose/figure.ts';
import { formatOf, type Format } from '../../../../src/figure/layout/formats.ts';
import { EMPTY_ATLAS } from '../../../../src/geometry/atlas.ts';
import { openingView } from '../../../../src/view/view.ts';
import { light } from '../../../../src/cartography/theme.ts';
import { storyOf } from '../../stories.ts';
import { seenIn } from '../seen.ts';

const story = storyOf(syntheticStory({ places: 60, statements: 80, seed: 1 }));
const nameOf = (id: string) => story.places.find((place) => place.id === id)?.names.en ?? '';

test.each(['700x500', '16:9', 'a4'])(
  'in a figure of %s every place is named on the map, by the letter of its marker, or as outside',
  (size) => {
    const options = {
      format: formatOf(size) as Format,
      theme: light,
      statements: 'key',
      projection: 'equal-earth',
      address: '?',
    } as const;
    const { words, markers } = seenIn(figureOf(story, openingView(story), EMPTY_ATLAS, options).drawing);
    const all = words.map(({ text }) => text).join(' ');
    const shared = markers.filter(({ places }) => places.length > 1);
    expect([shared.length > 0, markers.length > 8]).toEqual([true, true]);
    for (const { places, tag } of shared) expect(all).toContain(`${tag} ${places.map(nameOf).join(', ')}`);
    for (const { place, places, name } of markers) if (places.length === 1) expect(name).toBe(nameOf(place));
    const mentioned = new Set(story.statements.flatMap(({ mentions }) => mentions.map(({ place }) => place)));
    for (const id of mentioned)
      expect(markers.some(({ places }) => places.includes(id)) || all.includes(nameOf(id)), id).toBe(true);
  },
);

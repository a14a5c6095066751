/** A story becomes Web Annotations and a story again, without loss. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnnotations } from '../../../src/exchange/annotations/read.ts';
import { annotationPage } from '../../../src/exchange/annotations/write.ts';
import { isSame } from '../../../src/exchange/same.ts';
import { POSITION_UNITS, type PositionUnit } from '../../../src/exchange/text.ts';
import type { Story } from '../../../src/story/story.ts';
import { anyStory } from '../figure/any-story.ts';
import { storiesIn, storyOf, textOf, KURSK_FILE } from '../stories.ts';

const FILES = [
  KURSK_FILE, 'tests/stories/danube/story.json', ...storiesIn('good').map((id) => `tests/stories/good/${id}.json`),
];
/** All of it, but for where the rings of areas begin. */
function expectSame(one: Story | null, other: Story): void {
  const places = other.places.map((place, i) => {
    const { geometry } = one?.places[i] ?? {};
    return place.geometry && geometry ? { ...place, geometry } : place;
  });
  expect(one).toEqual({ ...other, places });
  expect(one && isSame(one, other)).toBe(true);
}
const written = (story: Story, unit: PositionUnit = 'code-points') => JSON.stringify(annotationPage(story, unit));

describe.each(FILES)('%s', (file) => {
  const story = storyOf(JSON.parse(textOf(file)));
  it.each(POSITION_UNITS)('is the same story again, its positions in %s', (unit) => {
    const { story: again, problems } = readAnnotations(written(story, unit));
    expect(problems).toEqual([]);
    expectSame(again, story);
  });
});

it('is the same story again, whatever it says', () => {
  fc.assert(fc.property(anyStory, fc.constantFrom(...POSITION_UNITS), (story, unit) => {
    const { story: again, problems } = readAnnotations(written(story, unit));
    expect(problems).toEqual([]);
    expectSame(again, story);
  }), { numRuns: 60, endOnFailure: true });
});

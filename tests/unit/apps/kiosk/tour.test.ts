import { expect, test } from 'vitest';
import { stepsOf } from '../../../../src/apps/kiosk/tour.ts';
import { link } from '../../../../src/story/links.ts';
import { kursk, rawStrait, storyOf } from '../../stories.ts';

const links = link(kursk);
const steps = stepsOf(kursk, links);
const told = steps.flatMap(({ statements }) => statements.map(({ id }) => id));

test('every statement that mentions a place is told once', () => {
  expect(told.toSorted()).toEqual(
    kursk.statements
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('a statement is told at a place that it mentions', () => {
  for (const { place, statements } of steps)
    for (const { mentions } of statements) expect(mentions.map((mention) => mention.place)).toContain(place);
});

test('what is disputed and what disputes it are told together, at the contested place', () => {
  const [dispute] = links.disputes;
  const pair = steps.filter(({ statements }) => statements.length === 2);
  expect(pair.map(({ place, statements }) => [place, statements.map(({ id }) => id)])).toEqual([
    ['kursk', [dispute?.of.id, dispute?.by.id]],
  ]);
});

test('a side that does not mention the place at issue is told there, too', () => {
  const strait = storyOf(rawStrait());
  const [first] = stepsOf({ ...strait, tour: ['route'] }, link(strait));
  expect([first?.place, first?.statements.map(({ id }) => id)]).toEqual(['route', ['many', 'few']]);
});

test('the story’s own order comes first, then reading order', () => {
  const order = [...new Set(steps.map(({ place }) => place))];
  const without = [...new Set(stepsOf({ ...kursk, tour: [] }, links).map(({ place }) => place))];
  expect(order[0]).toBe(kursk.tour[0]);
  expect(without[0]).toBe(links.readingOrder[0]);
});

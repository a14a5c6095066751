import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createGuide, GUIDE, type Flags } from '../../../../src/apps/studio/guide/guide.ts';
import { leftOpen } from '../../../../src/apps/studio/guide/guided-example.ts';
import { queueOf, recordsOf } from '../../../../src/draft/edit/queue.ts';
import { decide } from '../../../../src/draft/edit/records.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { parseText } from '../../../../src/story/parse.ts';

function browser(): Flags {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => { kept.set(key, value); } };
}

test('it is offered until it was taken or refused, and never again in that browser', () => {
  for (const settle of ['start', 'leave'] as const) {
    const flags = browser();
    const guide = createGuide(() => flags);
    expect(guide.isOffered.value).toBe(true);
    guide[settle]('some-draft');
    expect(guide.isOffered.value).toBe(false);
    expect(createGuide(() => flags).isOffered.value).toBe(false);
  }
});

test('it goes through its five steps and no further, and can be left at each', () => {
  const guide = createGuide(browser);
  guide.show(2);
  expect(guide.at.value).toBeNull();
  guide.start('some-draft');
  expect(GUIDE).toHaveLength(5);
  guide.show(4);
  guide.show(5);
  guide.show(-1);
  expect(guide.at.value).toEqual({ key: 'some-draft', index: 4 });
  guide.leave();
  expect(guide.at.value).toBeNull();
});

test('a browser that keeps nothing is offered it once in each visit', () => {
  const guide = createGuide(() => { throw new DOMException('refused', 'SecurityError'); });
  guide.leave();
  expect(guide.isOffered.value).toBe(false);
});

test('the example has a few things to decide, and is whole again when they are', () => {
  const draft = draftOfStory(parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!);
  const open = leftOpen(draft);
  const items = queueOf(open, 'text');
  expect(new Set(items.map(({ list }) => list))).toEqual(new Set(['mentions', 'statements']));
  expect(items.length).toBeLessThan(8);
  const decided = items.reduce((one, item) => decide(one, recordsOf(item), 'accepted'), open);
  expect(publish(decided).file).toEqual(publish(draft).file);
});

import { expect, test } from 'vitest';
import { STANCES } from '../../../src/story/schema.ts';
import { derive } from '../../../src/view/derive.ts';
import { markedPlaces } from '../../../src/view/marked.ts';
import { openingView, type Filter } from '../../../src/view/view.ts';
import { danube } from '../danube.ts';
import { kursk } from '../stories.ts';

test('under a filter what is marked has statements: no ring is empty', () => {
  for (const story of [kursk, danube]) {
    const view = openingView(story);
    const filters = [...STANCES.map((stance) => ({ stances: [stance] })), { contestedOnly: true }] as Partial<Filter>[];
    for (const filter of filters) {
      const derived = derive(story, { ...view, filter: { ...view.filter, ...filter } });
      const counts = [...markedPlaces(derived)].map((id) => derived.visibleAt.get(id)?.length ?? 0);
      expect(Math.min(1, ...counts), JSON.stringify(filter)).toBe(1);
      expect(counts.length).toBeLessThan(story.places.length);
    }
  }
});

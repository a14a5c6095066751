import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { markerLabel, messagesIn } from '../../../../src/locales/messages.ts';
import { createStore } from '../../../../src/store/store.ts';
import { placesOf } from '../../../../src/story/links.ts';
import { PlacePanel } from '../../../../src/ui/panels/place.tsx';
import { toldMarker } from '../../../../src/view/told-marker.ts';
import type { View } from '../../../../src/view/view.ts';
import { NO_FILTER, openingView } from '../../../../src/view/view.ts';
import { danube } from '../../danube.ts';
import { kursk } from '../../stories.ts';
import { render, wordsIn, wordsOf } from '../render.ts';

const panelOf = (id: string, view: Partial<View> = {}) =>
  render(PlacePanel, { id }, { story: kursk, view: { ...view, selection: { kind: 'place', id } } });
const headings = (html: string) =>
  Array.from(html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs), ([, inner = '']) => wordsOf(inner));
const cards = (html: string) => Array.from(html.matchAll(/<article[^>]* data-statement="(\w+)"/g), ([, id]) => id);

describe('a place’s panel', () => {
  test('tells what others say about it from what it says itself, and how many', () => {
    const html = panelOf('ukraine');
    expect(wordsIn(html, 'p', 'facts')[0]).toContain('4 statements about it');
    expect(headings(html)).toEqual(['What others say about it 1', 'What it says itself 3']);
    expect(cards(html)).toEqual(['s1', 's7', 's19', 's20']);
  });

  test('has the contested pair first, and does not repeat it', () => {
    const html = panelOf('kursk');
    expect(headings(html)).toEqual(['Contested: two accounts', 'What others say about it 4', 'What it says itself 0']);
    expect(cards(html)).toEqual(['s6', 's7', 's3', 's14']);
    expect(html).toContain('2 of these stand above.');
    expect(html).toContain('No statement.');
  });

  test('says of what a place says without mentioning itself that its ring does not count it', () => {
    const html = panelOf('north-korea');
    expect(headings(html)).toContain('What it says itself 6');
    expect(wordsOf(html)).toContain('1 more does not mention it, so the ring does not count it: KCNA claims');
    const shown = cards(html);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('with a filter that leaves nothing says what to loosen', () => {
    const html = panelOf('united-kingdom', { filter: { ...NO_FILTER, stances: ['denies'] } });
    expect(headings(html)).toEqual([]);
    expect(html).toContain('Drop the stances (1 statement)');
  });

  test.each([kursk, danube])('has the statements at each place, as many as its marker says: $id', (story) => {
    const { links, view, visibleAt } = createStore(story, openingView(story));
    for (const { id } of story.places) {
      const { document } = parseHTML(render(PlacePanel, { id }, { story, view: { selection: { kind: 'place', id } } }));
      // Without those of the places in it.
      const own = Array.from(document.querySelectorAll('.panel > .pair > .card, .voices > .card'), (card) =>
        card.getAttribute('data-statement'));
      const at = story.statements.filter((statement) => placesOf(statement).includes(id));
      // What two others dispute stands in both pairs.
      expect(new Set(own), id).toEqual(new Set(at.map((statement) => statement.id)));
      const told = toldMarker({ links, view: view.peek() }, { lead: id, places: [id] }, visibleAt.peek());
      const counts = markerLabel(messagesIn('en'), told).matchAll(/\d+/g);
      expect(Array.from(counts, Number).reduce((sum, count) => sum + count, 0), id).toBe(new Set(own).size);
    }
  });
});

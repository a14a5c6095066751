import { describe, expect, test } from 'vitest';
import { PlacePanel } from '../../../../src/ui/panels/place.tsx';
import type { View } from '../../../../src/view/view.ts';
import { NO_FILTER } from '../../../../src/view/view.ts';
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
});

import { expect, test } from 'vitest';
import { StatementPanel } from '../../../../src/ui/panels/statement.tsx';
import { kursk } from '../../stories.ts';
import { render, wordsOf } from '../render.ts';

const panelOf = (id: string) => render(StatementPanel, { id }, { story: kursk });
const headings = (html: string) =>
  Array.from(html.matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/gs), ([, tag, inner = '']) => `${tag} ${wordsOf(inner)}`);

test('a statement that is disputed stands beside the other, and no level of headings is left out', () => {
  expect(headings(panelOf('s7')))
    .toEqual(['h1 Contested: two accounts', 'h2 Valery Gerasimov claims', 'h2 Ukraine denies']);
});

test('any other is told once: its speaker is the heading, and its paragraph is opened', () => {
  const html = panelOf('s5');
  expect(headings(html)).toEqual(['h1 Western officials report']);
  expect(html.split('<details')[0]?.match(/1,000 were killed/g)).toHaveLength(1);
});

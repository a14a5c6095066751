import { expect, test } from 'vitest';
import { Specimen } from '../../../../src/ui/panels/specimen.tsx';
import { kursk } from '../../stories.ts';
import { render, wordsOf } from '../render.ts';

test('a ring is explained by that of what the story is about', () => {
  const html = render(Specimen, {}, { story: kursk });
  expect(wordsOf(html.replaceAll('</text>', ' '))).toBe(
    '4 Statements about the place Arcs: the stances of these statements',
  );
  const arcs = Array.from(html.matchAll(/ring-arc stance-(\w+)/g), ([, stance]) => stance);
  // A denial's arc has teeth, one leaf of its own each.
  expect([...new Set(arcs)]).toEqual(['claims', 'denies', 'withholds']);
});

test('where nothing is said of that, by the first place that is mentioned; without any there is none', () => {
  expect(render(Specimen, {}, { story: { ...kursk, focus: [] } })).toContain('>14<');
  expect(render(Specimen, {}, { story: { ...kursk, statements: [] } })).toBe('');
});

import { expect, test } from 'vitest';
import { Choices } from '../../../../../src/apps/kiosk/screen/choices.tsx';
import { kursk } from '../../../stories.ts';
import { render, wordsOf } from '../../../ui/render.ts';

test('what is contested is told by its headline, or else by who disputes what whom says', () => {
  const relations = kursk.relations.map((relation) => ({ ...relation, places: [], headline: undefined }));
  expect(wordsOf(render(Choices, {}, { story: kursk }))).toContain('Gerasimov claims control');
  expect(wordsOf(render(Choices, {}, { story: { ...kursk, relations } })))
    .toContain('Ukraine disputes what Valery Gerasimov says');
});

import { describe, expect, test } from 'vitest';
import { Card } from '../../../../src/ui/cards/card.tsx';
import { kursk, kurskTranslations, statementOf } from '../../stories.ts';
import { render, wordsIn, wordsOf } from '../render.ts';

const cardOf = (id: string, view = {}, isPaired = false) =>
  render(Card, { statement: statementOf(kursk, id), level: 2 as const, isPaired }, {
    story: kursk, view, translations: kurskTranslations,
  });

describe('a card', () => {
  test('is speaker and stance, the words, and one line of where they are from; the rest is opened', () => {
    const [before, opened] = cardOf('s11').split('<details');
    expect(wordsOf(before ?? '')).toBe([
      'Kim Jong Un judges',
      'Those who fought, said Kim Jong Un in words that KCNA quotes, are all heroes and stand for the honour of the'
        + ' motherland',
      'North Korean leader through KCNA Quote ¶6',
    ].join(' '));
    expect(wordsOf(`<${opened ?? ''}`)).toBe('Details North Korea not named; our reading Link to this');
  });

  test('says how the words name a place, unless it is by its name', () => {
    expect(wordsIn(cardOf('s3'), 'a', 'place-chip')).toEqual([
      'North Korea called “North Korean”', 'Pyongyang “Pyongyang” for the government', 'Russia called “Russian”',
      'Kursk region',
    ]);
  });

  test('the words that name it stay those of the article in any language, and are marked as its', () => {
    const html = cardOf('s3', { language: 'uk' });
    expect(wordsIn(html, 'a', 'place-chip')[2]).toBe('Росія названо «Russian»');
    expect(html).toContain('<bdi lang="en">Russian</bdi>');
  });

  test('is marked as contested where it stands without its other side', () => {
    expect(wordsIn(cardOf('s7'), 'p', 'card-source')).toEqual(['the government Paraphrase ¶4 contested']);
    expect(wordsIn(cardOf('s7', {}, true), 'p', 'card-source')).toEqual(['the government Paraphrase ¶4']);
  });
});

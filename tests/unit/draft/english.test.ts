/** Three small invented English texts: what is found of them, and what is wrong or missed. */
import { expect, test } from 'vitest';
import court from '../../drafts/court.json' with { type: 'json' };
import flood from '../../drafts/flood.json' with { type: 'json' };
import trade from '../../drafts/trade.json' with { type: 'json' };
import { disputesFound, draftOf, placesFound, statementsFound, type Count, type Gold } from './languages/gold.ts';

const counts = ({ found, wrong, missed }: Count) => [found, wrong, missed];

test.each([
  ['a flood', flood, { places: [13, 6, 6], speakers: [9, 3, 3], stances: [8, 4, 4], disputes: [1, 0, 0] }],
  ['a court case', court, { places: [12, 1, 1], speakers: [11, 0, 0], stances: [9, 2, 2], disputes: [1, 0, 0] }],
  ['a trade dispute', trade, { places: [17, 1, 0], speakers: [9, 2, 2], stances: [8, 3, 3], disputes: [2, 0, 0] }],
] as const)('%s', async (_, gold, expected) => {
  const draft = await draftOf(gold as unknown as Gold, 'en');
  const { speakers, stances } = statementsFound(draft, gold as unknown as Gold);
  expect({
    places: counts(placesFound(draft, gold as unknown as Gold)), speakers: counts(speakers), stances: counts(stances),
    disputes: counts(disputesFound(draft, gold as unknown as Gold)),
  }).toEqual(expected);
});

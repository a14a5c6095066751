import { beforeAll, expect, test } from 'vitest';
import { loadMessages, messagesIn } from '../../../src/locales/messages.ts';
import { quantityWords } from '../../../src/locales/quantities.ts';
import { LANGUAGES, type Language, type Quantity } from '../../../src/story/schema.ts';

beforeAll(async () => { await Promise.all(LANGUAGES.map(loadMessages)); });

const base = { of: 'boats', what: 'sent', unit: 'boats', approximate: false };
const inWords = (language: Language, given: Partial<Quantity>) => {
  const { amount, sentence } = quantityWords({ ...base, ...given }, messagesIn(language));
  return sentence(`${amount} u`).replaceAll(/\s/g, ' ');
};

test.each<[Partial<Quantity>, Record<Language, string>]>([
  [{ value: 5 }, { en: '5 u', uk: '5 u', ru: '5 u', ko: '5 u' }],
  [{ low: 5, high: 5 }, { en: '5 u', uk: '5 u', ru: '5 u', ko: '5 u' }],
  [{ low: 5, high: 7 }, { en: '5 to 7 u', uk: '5–7 u', ru: '5–7 u', ko: '5~7 u' }],
  [
    { value: 2_500_000, approximate: true },
    { en: 'about 2.5 million u', uk: 'близько 2,5 млн u', ru: 'около 2,5 млн u', ko: '약 250만 u' },
  ],
  [{ atLeast: 40 }, { en: 'at least 40 u', uk: 'щонайменше 40 u', ru: 'не менее 40 u', ko: '40 u 이상' }],
  [{ atMost: 40 }, { en: 'up to 40 u', uk: 'не більше ніж 40 u', ru: 'не более 40 u', ko: '최대 40 u' }],
  [
    { atLeast: 1e9, approximate: true },
    {
      en: 'at least about 1 billion u', uk: 'щонайменше близько 1 млрд u', ru: 'не менее около 1 млрд u',
      ko: '약 10억 u 이상',
    },
  ],
])('%j', (given, wanted) => {
  for (const language of LANGUAGES) expect(inWords(language, given), language).toBe(wanted[language]);
});

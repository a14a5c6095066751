import { counted } from './counted.ts';
import type { Signs } from './signs.ts';

export const UK_SIGNS: Signs = {
  about: 'про що ця історія',
  contested: 'Оспорюється: одна заява заперечує іншу',
  speaksHere: (side) => `Звідси говорять: ${side} (групування наше)`,
  mentioned: 'Згадано',
  moved: 'За повідомленням, переміщено; найкоротший шлях',
  disputedBorder: 'Спірний кордон',
  stances: {
    confirms: 'підтверджує', claims: 'стверджує', denies: 'заперечує', reports: 'повідомляє', appraises: 'оцінює', warns: 'попереджає', withholds: 'замовчує',
  },
  stancesOfMany: {
    confirms: 'підтверджують', claims: 'стверджують', denies: 'заперечують', reports: 'повідомляють', appraises: 'оцінюють', warns: 'попереджають',
    withholds: 'замовчують',
  },
  statements: counted('uk', { one: '# заява', few: '# заяви', many: '# заяв', other: '# заяви' }),
  through: (name) => `через ${name}`,
  paragraph: (number) => `абзац ${number}`,
};

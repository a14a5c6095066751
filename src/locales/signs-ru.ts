import { counted } from './counted.ts';
import type { Signs } from './signs.ts';

export const RU_SIGNS: Signs = {
  about: 'о чём эта история',
  contested: 'Оспаривается: одно заявление возражает другому',
  speaksHere: (side) => `Отсюда говорят: ${side} (группировка наша)`,
  mentioned: 'Упомянуто',
  moved: 'По сообщению, перемещено; кратчайший путь',
  disputedBorder: 'Спорная граница',
  stances: {
    confirms: 'подтверждает', claims: 'утверждает', denies: 'отрицает', reports: 'сообщает', appraises: 'оценивает', warns: 'предупреждает', withholds: 'умалчивает',
  },
  stancesOfMany: {
    confirms: 'подтверждают', claims: 'утверждают', denies: 'отрицают', reports: 'сообщают', appraises: 'оценивают', warns: 'предупреждают',
    withholds: 'умалчивают',
  },
  statements: counted('ru', { one: '# заявление', few: '# заявления', many: '# заявлений', other: '# заявления' }),
  through: (name) => `через ${name}`,
  paragraph: (number) => `абзац ${number}`,
};

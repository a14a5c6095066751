import { counted } from './counted.ts';
import type { Signs } from './signs.ts';

export const EN_SIGNS: Signs = {
  about: 'what the story is about',
  contested: 'Contested: one statement disputes another',
  speaksHere: (side) => `Speaks here: ${side} (our grouping)`,
  mentioned: 'Mentioned',
  moved: 'Said to have moved, shortest way',
  disputedBorder: 'Disputed border',
  stances: {
    confirms: 'confirms', claims: 'claims', denies: 'denies', reports: 'reports', appraises: 'appraises', warns: 'warns', withholds: 'withholds',
  },
  stancesOfMany: {
    confirms: 'confirm', claims: 'claim', denies: 'deny', reports: 'report', appraises: 'appraise', warns: 'warn', withholds: 'withhold',
  },
  statements: counted('en', { one: '# statement', other: '# statements' }),
  through: (name) => `through ${name}`,
  paragraph: (number) => `paragraph ${number}`,
};

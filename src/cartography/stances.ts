import type { Stance } from '../story/schema.ts';

/** What a stance does to what is said: in three groups they are told apart at a glance. */
export const FAMILIES = {
  asserts: ['confirms', 'claims', 'reports'],
  disputes: ['denies'],
  comments: ['appraises', 'warns', 'withholds'],
} as const satisfies Record<string, readonly Stance[]>;
export type Family = keyof typeof FAMILIES;

/**
 * A stance’s shape, a path in a box of 16 by 16; its colour is the theme’s. To add a stance: one word in
 * `story/schema.ts`, one entry here, one colour in each theme, its words in each table of `locales/`.
 */
export const STANCE_SHAPES: Record<Stance, string> = {
  confirms: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z',
  claims: 'M8 2 14.5 13.5H1.5Z',
  denies: 'M4 1.5 8 5.5 12 1.5 14.5 4 10.5 8 14.5 12 12 14.5 8 10.5 4 14.5 1.5 12 5.5 8 1.5 4Z',
  reports: 'M2.5 2.5H13.5V13.5H2.5Z',
  appraises: 'M8 1 10 6 15 6.2 11 9.5 12.5 14.5 8 11.6 3.5 14.5 5 9.5 1 6.2 6 6Z',
  warns: 'M1.5 2.5H14.5L8 14Z',
  withholds: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12ZM8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6Z',
};

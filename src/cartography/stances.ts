import type { Stance } from '../story/schema.ts';

/** What a speaker does with what is said, which is told at a glance: gives it, disputes it, or comments on it. */
export const FAMILIES = ['asserts', 'disputes', 'comments'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_OF: Readonly<Record<Stance, Family>> = {
  confirms: 'asserts',
  claims: 'asserts',
  reports: 'asserts',
  denies: 'disputes',
  appraises: 'comments',
  warns: 'comments',
  withholds: 'comments',
};

/** A stance’s shape, a path in a box of 16 by 16; its colour is the theme’s. */
export const STANCE_SHAPES: Record<Stance, string> = {
  confirms: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z',
  claims: 'M8 2 14.5 13.5H1.5Z',
  denies: 'M4 1.5 8 5.5 12 1.5 14.5 4 10.5 8 14.5 12 12 14.5 8 10.5 4 14.5 1.5 12 5.5 8 1.5 4Z',
  reports: 'M2.5 2.5H13.5V13.5H2.5Z',
  appraises: 'M8 1 10 6 15 6.2 11 9.5 12.5 14.5 8 11.6 3.5 14.5 5 9.5 1 6.2 6 6Z',
  warns: 'M1.5 2.5H14.5L8 14Z',
  withholds: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12ZM8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6Z',
};

/** Every colour by role. A theme is a plain value that style, page and figures are given. */
import type { Stance } from '../story/schema.ts';
import type { Role } from './roles.ts';

/** Laid over a fill where hues can't tell places apart: dots, level lines, level dashes. */
export type Pattern = 'dots' | 'lines' | 'dashes';

export interface Theme {
  name: 'light' | 'dark' | 'contrast' | 'print' | 'mono';
  /** Surfaces and text of the page. */
  paper: string;
  card: string;
  ink: string;
  inkQuiet: string;
  rule: string;
  /** The one accent: what the story is about, what moved, where the focus is. */
  accent: string;
  onAccent: string;
  /** Background of words and cards under the pointer. */
  lit: string;
  /**
   * The map. `storyWater` is a sea, lake or river of the story’s, mixed with its role’s colour; `river` is a line on
   * the land, `waterText` is for names of water.
   */
  water: string;
  storyWater: string;
  river: string;
  waterText: string;
  land: string;
  border: string;
  disputed: string;
  mapText: string;
  mapHalo: string;
  roles: Record<Role, string>;
  patterns?: Partial<Record<Role | 'water', Pattern>>;
  /** Text and underlines on `paper` and `card`: at least 4.5:1 on both. */
  stances: Record<Stance, string>;
}

/**
 * Stances start from the Okabe–Ito palette (Okabe and Ito 2008, safe for colour-blind readers), darkened until text
 * passes 4.5:1. No stance is red and none green beside it, and no side's colour is a good or a bad one. The two sides
 * differ in lightness too (CIE L*, by 12 or more in each theme).
 */
export const light: Theme = {
  name: 'light',
  paper: '#fbfaf7',
  card: '#ffffff',
  ink: '#1d1f21',
  inkQuiet: '#5b5f63',
  rule: '#d9d5cc',
  accent: '#a8213b',
  onAccent: '#ffffff',
  lit: '#f6e9d8',
  water: '#dce6ea',
  storyWater: '#b3d1df',
  river: '#b3d1df',
  waterText: '#35607a',
  land: '#efebe3',
  border: '#a79f92',
  disputed: '#6d665c',
  mapText: '#3f3b35',
  mapHalo: '#f7f4ee',
  roles: { subject: '#c65a6b', sideA: '#9db3cf', sideB: '#ead9a6', mentioned: '#dcd5c8' },
  stances: {
    confirms: '#00639c',
    claims: '#8f5600',
    denies: '#963a73',
    reports: '#4d5b66',
    appraises: '#00704f',
    warns: '#b03f08',
    withholds: '#6a6100',
  },
};

export const dark: Theme = {
  name: 'dark',
  paper: '#16191c',
  card: '#1f2327',
  ink: '#ece9e3',
  inkQuiet: '#a9adb1',
  rule: '#3a3f44',
  accent: '#ef8394',
  onAccent: '#1b0c10',
  lit: '#3a3226',
  water: '#10161b',
  storyWater: '#1d3a4b',
  river: '#41718b',
  waterText: '#8fb4c8',
  land: '#2b2f32',
  border: '#6b6f70',
  disputed: '#b5b0a6',
  mapText: '#d5d1c9',
  mapHalo: '#1b1f22',
  roles: { subject: '#a8475a', sideA: '#3a5272', sideB: '#80703f', mentioned: '#3d4246' },
  stances: {
    confirms: '#62b5ee',
    claims: '#e8a93f',
    denies: '#e29cc6',
    reports: '#b3bfc9',
    appraises: '#45c79c',
    warns: '#f58e5c',
    withholds: '#d5c95a',
  },
};

/**
 * For eyes that need more, and for rooms with too much light: black on white, lines that can't be missed, text at 7:1
 * (WCAG 2.2, 1.4.6).
 */
export const strong: Theme = {
  name: 'contrast',
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#000000',
  inkQuiet: '#333333',
  rule: '#595959',
  accent: '#8a0022',
  onAccent: '#ffffff',
  lit: '#fff2b3',
  water: '#c9dcee',
  storyWater: '#9cc6e6',
  river: '#9cc6e6',
  waterText: '#0a3350',
  land: '#ffffff',
  border: '#333333',
  disputed: '#000000',
  mapText: '#000000',
  mapHalo: '#ffffff',
  roles: { subject: '#dd5c70', sideA: '#7fabdd', sideB: '#f4d679', mentioned: '#d6d0c8' },
  stances: {
    confirms: '#004a8f',
    claims: '#6b3f00',
    denies: '#7d1463',
    reports: '#3a434b',
    appraises: '#005236',
    warns: '#8c1f00',
    withholds: '#4a4500',
  },
};

/**
 * For a printer and its paper: white where nothing is said, hues as in the light theme, lines and text close to black.
 */
export const print: Theme = {
  name: 'print',
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#111214',
  inkQuiet: '#4a4e52',
  rule: '#c4c4c4',
  accent: '#a8213b',
  onAccent: '#ffffff',
  lit: '#f6e9d8',
  water: '#e4eff5',
  storyWater: '#b9d8e8',
  river: '#b9d8e8',
  waterText: '#2c566e',
  land: '#ffffff',
  border: '#6e675d',
  disputed: '#46413a',
  mapText: '#26231f',
  mapHalo: '#ffffff',
  roles: { subject: '#cc5a6d', sideA: '#9fb9db', sideB: '#f0dca0', mentioned: '#e4ddd0' },
  stances: light.stances,
};

/**
 * Greys alone, for a photocopy. Lightness (CIE L*) falls by 8 or more from fill to fill, and most between the two
 * sides: land 100, water 92, mentioned 84, side B 75, side A 63, subject 54. A copy may lose the lightest and still
 * keep the rest apart. The subject is no darker, since the hatch of what is contested (ink, L* 5) has to be seen on it,
 * and a name to be read on it where the halo is lost.
 */
export const mono: Theme = {
  name: 'mono',
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#111111',
  inkQuiet: '#4d4d4d',
  rule: '#c6c6c6',
  accent: '#000000',
  onAccent: '#ffffff',
  lit: '#e6e6e6',
  water: '#e8e8e8',
  storyWater: '#c9c9c9',
  river: '#c9c9c9',
  waterText: '#333333',
  land: '#ffffff',
  border: '#474747',
  disputed: '#1f1f1f',
  mapText: '#111111',
  mapHalo: '#ffffff',
  roles: { subject: '#818181', sideA: '#989898', sideB: '#b9b9b9', mentioned: '#d1d1d1' },
  patterns: { sideA: 'lines', sideB: 'dots', water: 'dashes' },
  // One grey: a stance's shape and word tell it from the others.
  stances: {
    confirms: '#333333',
    claims: '#333333',
    denies: '#333333',
    reports: '#333333',
    appraises: '#333333',
    warns: '#333333',
    withholds: '#333333',
  },
};

export const THEMES = { light, dark, contrast: strong, print, mono } as const;

import { STANCES } from '../story/schema.ts';
import type { Role } from './roles.ts';
import { THEMES, type Theme } from './theme.ts';

const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function properties(theme: Theme): string {
  const { name, stances, roles, patterns: _, ...plain } = theme;
  return [
    `color-scheme:${name === 'dark' ? 'dark' : 'light'}`,
    ...Object.entries(plain).map(([key, colour]) => `--${hyphened(key)}:${colour}`),
    ...Object.entries(stances).map(([stance, colour]) => `--stance-${stance}:${colour}`),
    ...Object.entries(roles).map(([role, colour]) => `--role-${hyphened(role)}:${colour}`),
  ].join(';');
}

/** What is of a stance has `--stance`; a swatch of a role is filled with its colour. */
const CLASSES = [
  ...STANCES.map((stance) => `.stance-${stance}{--stance:var(--stance-${stance})}`),
  ...Object.keys(THEMES.light.roles).map(hyphened).map((role) => `.role-${role}{background:var(--role-${role})}`),
];

/** A role's class in the page. */
export const roleClass = (role: Role): string => `role-${hyphened(role)}`;

/** The theme that the reader's system asks for, as custom properties. */
export function deviceThemeCss(): string {
  const { light, dark, contrast } = THEMES;
  return [
    `:root,:root[data-theme=light]{${properties(light)}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme]){${properties(dark)}}}`,
    // Who needs more contrast has it by day and by night.
    `@media(prefers-contrast:more){:root:not([data-theme]){${properties(contrast)}}}`,
  ].join('\n');
}

/** The themes as custom properties: the reader's system decides unless `<html data-theme>` names one. */
export function themeCss(): string {
  const { dark, contrast, print, mono } = THEMES;
  return [
    ...CLASSES,
    deviceThemeCss(),
    ...[dark, contrast, print, mono].map((theme) => `:root[data-theme=${theme.name}]{${properties(theme)}}`),
    // Paper is white, whatever the screen is; who chose greys keeps them.
    `@media print{:root:not([data-theme=mono]){${properties(print)}}}`,
    '',
  ].join('\n');
}

/** A theme that leaves each colour to the page: SVG drawn with it follows the reader's choice. */
export const VARIABLES: Theme = variables(THEMES.light);

function variables({ name, roles, stances, patterns: _patterns, ...plain }: Theme): Theme {
  const each = <T extends object>(record: T, prefix: string) =>
    Object.fromEntries(Object.keys(record).map((key) => [key, `var(--${prefix}${hyphened(key)})`])) as T;
  return { name, ...each(plain, ''), roles: each(roles, 'role-'), stances: each(stances, 'stance-') };
}

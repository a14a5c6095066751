/** The themes as a style sheet. */
import { STANCES } from '../story/schema.ts';
import { hyphened } from './theme-variables.ts';
import { THEMES, type Theme } from './theme.ts';

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

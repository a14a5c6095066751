import { dark, light, type Theme } from './theme.ts';

const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function properties(theme: Theme): string {
  const { name, stances, roles, ...plain } = theme;
  return [
    `color-scheme:${name}`,
    ...Object.entries(plain).map(([key, colour]) => `--${hyphened(key)}:${colour}`),
    ...Object.entries(stances).map(([stance, colour]) => `--stance-${stance}:${colour}`),
    ...Object.entries(roles).map(([role, colour]) => `--role-${hyphened(role)}:${colour}`),
  ].join(';');
}

/** The themes as custom properties: the reader's system decides unless `<html data-theme>` says otherwise. */
export function themeCss(): string {
  return [
    `:root,:root[data-theme=light]{${properties(light)}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${properties(dark)}}}`,
    `:root[data-theme=dark]{${properties(dark)}}`,
    // Paper is white, whatever the screen is.
    `@media print{:root,:root[data-theme]{${properties(light)}}}`,
    '',
  ].join('\n');
}

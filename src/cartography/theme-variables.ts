/** A theme's colours by the names that the page's style sheet has for them. */
import type { Role } from './roles.ts';
import { THEMES, type Theme } from './theme.ts';

/** As a custom property is called. */
export const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A role's class in the page. */
export const roleClass = (role: Role): string => `role-${hyphened(role)}`;

/** A theme that leaves each colour to the page: SVG drawn with it follows the reader's choice. */
export const VARIABLES: Theme = variables(THEMES.light);

function variables({ name, roles, stances, patterns: _patterns, ...plain }: Theme): Theme {
  const each = <T extends object>(record: T, prefix: string) =>
    Object.fromEntries(Object.keys(record).map((key) => [key, `var(--${prefix}${hyphened(key)})`])) as T;
  return { name, ...each(plain, ''), roles: each(roles, 'role-'), stances: each(stances, 'stance-') };
}

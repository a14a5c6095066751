/** Figures that speak of the same thing, brought together so that they can be drawn on one scale. */
import type { Quantity } from './schema.ts';
import type { Statement, Story } from './story.ts';

export interface Figure { quantity: Quantity; statement: Statement; low: number; high: number }

/** Figures with the same `of` and `unit`; `most` is the end of their common scale, which begins at 0. */
export interface FigureGroup { of: string; unit: string; most: number; figures: readonly Figure[] }

export function figureGroups(story: Story): FigureGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const statement of story.statements) {
    for (const quantity of statement.quantities) {
      const key = JSON.stringify([quantity.of, quantity.unit]);
      const low = quantity.value ?? quantity.low ?? 0;
      const figure = { quantity, statement, low, high: quantity.value ?? quantity.high ?? low };
      groups.set(key, groups.get(key) ?? []).get(key)?.push(figure);
    }
  }
  return [...groups.values()].flatMap((figures) => {
    const first = figures[0]?.quantity;
    return first ? [{ of: first.of, unit: first.unit, most: figures.reduce((most, { high }) => Math.max(most, high), 0), figures }] : [];
  });
}

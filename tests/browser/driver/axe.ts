/** What axe finds. A document is given its 600 KB once: that costs more than most of what is done with them. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** A line for each rule that is broken: the rule, and where. Those of `tags` alone, and in one part alone, if asked. */
export async function violations(page: Page, tags?: string[], part = 'html'): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'], ...tags && { runOnly: { type: 'tag', values: tags } },
  };
  const found = page.frames().length === 1
    ? await ofDocument(page, part, options)
    // Sums up what it finds in each frame in a page of its own, which takes three times as long.
    : (await new AxeBuilder({ page }).include(part).options(options).analyze()).violations;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function ofDocument(page: Page, part: string, options: RunOptions): Promise<AxeResults['violations']> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source);
  return page.evaluate(async ([where, asked]) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    return (await run(where, asked)).violations;
  }, [part, options] as const);
}

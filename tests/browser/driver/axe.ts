/** What axe finds. A document is given its 600 KB once: that costs more than most of what is done with them. */
import type { Frame, Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/**
 * A line for each rule that is broken: the rule, and where. If asked, those of `tags` alone, and in one part of the
 * page alone. Each frame is looked at by itself: what axe needs to sum up frames takes three times as long.
 */
export async function violations(page: Page, tags?: string[], part?: string): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'], iframes: false, ...tags && { runOnly: { type: 'tag', values: tags } },
  };
  const found: AxeResults['violations'] = [];
  // What is in a frame first, as it may move.
  for (const frame of part === undefined ? page.frames().toReversed() : [page.mainFrame()])
    found.push(...await ofDocument(frame, part ?? 'html', options));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function ofDocument(frame: Frame, part: string, options: RunOptions): Promise<AxeResults['violations']> {
  if (!await frame.evaluate(() => 'axe' in window)) await frame.evaluate(axe.source);
  return frame.evaluate(async ([where, asked]) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    return (await run(where, asked)).violations;
  }, [part, options] as const);
}

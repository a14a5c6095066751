/** A page of its own with Recogito's text annotator, which knows nothing of us but the text and its annotations. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

declare global {
  interface Window { RecogitoJS: typeof import('@recogito/text-annotator') }
}

/** What each annotation has highlighted, by its id; words that stand apart are listed. */
export async function highlightedIn(
  page: Page, text: string, items: readonly unknown[],
): Promise<Map<string, string[]>> {
  // What is highlighted belongs to the window, which new content alone leaves as it is.
  await page.goto('about:blank');
  await page.setContent('<meta charset="utf-8"><pre style="white-space: pre-wrap"></pre>');
  // Its bundle is one for bundlers.
  await page.addScriptTag({ content: "var process = { env: { NODE_ENV: 'production' } };" });
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('@recogito/text-annotator') });
  const found = await page.evaluate(async ([all, annotations]) => {
    const element = document.querySelector('pre') as HTMLElement;
    element.textContent = all;
    const { createTextAnnotator, W3CTextFormat } = window.RecogitoJS;
    const annotator = createTextAnnotator(element, { adapter: W3CTextFormat('text'), renderer: 'CSS_HIGHLIGHTS' });
    annotator.setAnnotations(annotations as Parameters<typeof annotator.setAnnotations>[0]);
    // What is painted, as the browser knows it.
    while (CSS.highlights.size < annotations.length) await new Promise(requestAnimationFrame);
    return [...CSS.highlights].map(([name, ranges]) =>
      [name.slice(1), Array.from(ranges, (range) => (range as Range).toString())] as const);
  }, [text, items] as const);
  return new Map(found);
}

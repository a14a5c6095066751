/** The text of a web page, or of what a program writes as one: its article's paragraphs, and nothing but text. */
import { Readability } from '@mozilla/readability';
import type { BroughtText } from './brought.ts';
import { paragraphsIn } from './plain-text.ts';

/** What no reader sees, what tracked changes have taken out, and the comments and notes that Word writes. */
const UNSEEN = [
  'script, style, template, noscript, svg, iframe, del, [hidden], .MsoCommentReference',
  ...['mso-element:comment', 'mso-element:footnote', 'mso-element:endnote', 'mso-footnote-id', 'mso-endnote-id']
    .map((name) => `[data-style*="${name}"]`),
].join();

/** The page's policy is asked about styles even in a document that is never shown, and each would be reported. */
const withoutStyles = (html: string): string => html
  .replace(/<(\/?)style(?=[\s>])/gi, '<$1script')
  .replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, ' data-style'));
const BLOCKS = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'H1', 'H2',
  'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TD', 'TH', 'TR',
  'UL',
]);

/** A document made by DOMParser runs no script and fetches nothing. */
export function readHtml(html: string): BroughtText {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  for (const element of page.querySelectorAll(UNSEEN)) element.remove();
  const whole = textOf(page.body);
  const article = new Readability(page, { disableJSONLD: true, serializer: (node) => node }).parse();
  const text = article?.content instanceof HTMLElement ? textOf(article.content) : '';
  const published = article?.publishedTime?.slice(0, 10) ?? '';
  return {
    title: (article?.title ?? '').trim(),
    paragraphs: paragraphsIn(text === '' ? whole : text),
    source: {
      ...(article?.siteName && { publisher: article.siteName }),
      ...(/^\d{4}-\d\d-\d\d$/.test(published) && { published }),
    },
  };
}

/** Each block's text by itself, with blank lines between them. Walked rather than called: pages nest deeply. */
function textOf(body: HTMLElement): string {
  const nodes = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  /** The block that the text before stood in. */
  let last: Element | null = null;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) {
      if (node.tagName === 'BR') parts.push('\n\n');
      continue;
    }
    let block = node.parentElement;
    while (block && !BLOCKS.has(block.tagName) && block !== body) block = block.parentElement;
    if (block !== last) parts.push('\n\n');
    last = block;
    parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
  }
  return parts.join('');
}

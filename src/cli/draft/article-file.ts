/** An article from a file of plain text, Markdown or HTML. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import type { Article } from '../../draft/from-text.ts';
import { depthOf, linesOf } from './html-lines.ts';

/** What is longer, or deeper than any page is, would keep the search for the article busy for minutes. */
const LONGEST_PAGE = 5_000_000;
const DEEPEST = 100;

/** @throws Error with a sentence when the file can't be read or is of another kind. */
export function readArticleFile(file: string): Article {
  const kind = extname(file).toLowerCase();
  if (!['.txt', '.md', '.html', '.htm'].includes(kind))
    throw new Error(`${kind || 'a file without an ending'} can’t be read; .txt, .md or .html was expected`);
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  if (kind === '.txt') return { text };
  return kind === '.md' ? fromMarkdown(text) : fromHtml(text);
}

/** Without the front matter; a first heading is the title. */
function fromMarkdown(text: string): Article {
  const html = marked.parse(text.replace(/^---\n.*?\n---\n/s, ''), { async: false });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const first = document.body.firstElementChild;
  if (first?.tagName !== 'H1') return { text: linesOf(document.body).join('\n') };
  first.remove();
  return { text: linesOf(document.body).join('\n'), ...titled(first.textContent) };
}

/** The article itself where a page has one that can be told from what surrounds it, else all of its text. */
function fromHtml(html: string): Article {
  const { document } = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
  const of = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute) ?? '';
  const published = /^\d{4}-\d\d-\d\d/.exec(of('meta[property="article:published_time"]', 'content'))?.[0];
  const address = of('link[rel="canonical"]', 'href');
  const all = linesOf(document.body).join('\n');
  const isUsual = html.length <= LONGEST_PAGE && depthOf(document.body) <= DEEPEST;
  const article = isUsual ? new Readability(document).parse() : null;
  const own = article?.content ? linesOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body) : [];
  return {
    text: own.length > 0 ? own.join('\n') : all,
    ...titled(article?.title),
    ...(article?.siteName && { publisher: article.siteName }),
    ...(/^https?:\/\/[^\s<>"]+$/.test(address) && { address }),
    ...(published !== undefined && { published }),
  };
}

const titled = (title: string | null | undefined): { title?: string } => {
  const own = title?.replace(/\s+/g, ' ').trim() ?? '';
  return own === '' ? {} : { title: own };
};

/** A page of a site: a template that the build has made, filled with what one story says. */
import { escapeHtml } from '../view/escape-html.ts';
import type { SiteData } from '../view/listed-story.ts';

/** What fills the places that a template has for it. */
export interface Filling {
  title: string;
  summary: string;
  /** BCP 47. */
  language: string;
  /** HTML. */
  body: string;
  /** The id of the story that the page opens with; null for the list of stories, whose template names none. */
  story: string | null;
  site: SiteData;
  /** Tags of what a shared link shows; a page that is one file has none. */
  share?: string;
  /** Which build it is. */
  version: string;
}

/** Stand in a template's addresses, where no story's id and no release has two underscores. */
export const STORY = '__story__';
export const VERSION = '__version__';
const SITE = '__site__';
/** Stands in the head of a story's page. */
export const SHARE = '<!--share-->';

/** A whole page; `html` has each of the places any number of times. */
export const filled = (
  html: string, { title, summary, language, body, story, site, share = '', version }: Filling,
): string =>
  // As functions: `$` in them is only a letter. What the article says comes last, and is not searched again.
  html.replaceAll(STORY, () => story ?? '')
    .replaceAll(VERSION, () => escapeHtml(version))
    .replace(SITE, () => dataIn(site))
    .replace(SHARE, () => share)
    .replaceAll('<!--title-->', () => escapeHtml(`${title} · Dateline`))
    .replaceAll('<!--summary-->', () => escapeHtml(summary))
    .replace('<!--language-->', () => escapeHtml(language))
    .replace('<!--page-->', () => body);

/** JSON that ends no element. */
const dataIn = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Where the page's own files are: beside it, on its own host. The build of one file has them inside, and puts
 * `src/assets/packed-page-files.ts` in the place of this.
 */

/** The site's folder, to which a page in a folder of its own says the way. */
const site = (): URL =>
  new URL(document.querySelector('meta[name="root"]')?.getAttribute('content') ?? './', document.baseURI);

/** The address of one of the page's files; `path` is relative to the site's folder, or whole already. */
export const urlOf = (path: string): string => new URL(path, site()).href;

/** The page of a story, that of the list of stories, and the one that opens first. */
export const storyPage = (id: string): string => urlOf(`stories/${id}/`);
export const listPage = (): string => urlOf('stories/');
export const firstPage = (): string => urlOf('./');

/** @throws TypeError when the host can't be reached; one that has no such file answers with 404. */
export const fetchFile = (path: string, signal?: AbortSignal): Promise<Response> =>
  fetch(urlOf(path), signal && { signal });

/** The page's address as others are told of it, without query and hash. */
export const pageAddress = (): string => `${location.origin}${location.pathname}`;

/** Whether the page could be opened again just now. */
export const isPageThere = async (): Promise<boolean> => (await fetch(location.href, { cache: 'no-store' })).ok;

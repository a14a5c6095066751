/**
 * Where the page's own files are: beside it, on its own host. The build of one file has them inside, and puts
 * `src/assets/packed-page-files.ts` in the place of this.
 */

/** The address of one of the page's files; `path` is relative to the page, or whole already. */
export const urlOf = (path: string): string => new URL(path, document.baseURI).href;

/** @throws TypeError when the host can't be reached; one that has no such file answers with 404. */
export const fetchFile = (path: string): Promise<Response> => fetch(urlOf(path));

/** The page's address as others are told of it, without query and hash. */
export const pageAddress = (): string => `${location.origin}${location.pathname}`;

/** Whether the page could be opened again just now. */
export const isPageThere = async (): Promise<boolean> => (await fetch(location.href, { cache: 'no-store' })).ok;

/**
 * Where the page's own files are when all of it is one file: in data blocks of the page, as
 * `src/prerender/packed-blocks.ts` has packed them.
 */
import type * as beside from './page-files.ts';
import { PACKED, unpack } from './unpack.ts';

const files = new Map(
  await Promise.all(
    [...document.querySelectorAll<HTMLScriptElement>(`script[type="${PACKED}"]`)].map(async (block) => {
      const file = await unpack(block.text, block.id);
      // Its text is of no more use.
      block.remove();
      return [block.id, file] as const;
    }),
  ),
);
const urls = new Map<string, string>();

/**
 * Made when it is first asked for, and good as long as the page is.
 * @throws Error when the file is not inside.
 */
export const urlOf: typeof beside.urlOf = (path) => {
  const known = urls.get(path);
  if (known !== undefined) return known;
  const file = files.get(path);
  if (!file) throw new Error(`${path} was expected inside the page`);
  const url = URL.createObjectURL(file);
  urls.set(path, url);
  return url;
};

export const fetchFile: typeof beside.fetchFile = async (path) => {
  const file = files.get(path);
  return new Response(file ?? null, { status: file ? 200 : 404 });
};

/** There is but one page, which opens what its query asks for. */
export const storyPage: typeof beside.storyPage = (id) => `?story=${id}`;
export const listPage: typeof beside.listPage = () => '?stories';
export const firstPage: typeof beside.firstPage = () => '?';

/** Where somebody keeps the file is nobody else's business, and of no use to them. */
export const pageAddress: typeof beside.pageAddress = () =>
  (location.protocol === 'file:' ? location.pathname.replace(/^.*\//, '') : `${location.origin}${location.pathname}`);

/** It needs no host. */
export const isPageThere: typeof beside.isPageThere = () => Promise.resolve(true);

/**
 * The files of a draft that is looked at: the studio's page holds them, and the page in its frame, which is the
 * reader's own, is given them where it would fetch those of a story.
 */

/** The story's id while it is looked at: no page was built for it. */
export const PREVIEW_ID = 'draft-preview';

/** The parameter of an address that asks for figures of it, and tells the id that the story will have. */
export const FIGURE_OF = 'figure-of';

declare global {
  interface Window {
    /** Texts by their names in the story's folder. */
    previewFiles?: ReadonlyMap<string, string>;
  }
}

/** In the frame: answers what is asked of the story's folder, and leaves all else to the host. */
export function servePreview(): void {
  const files = parent === window ? undefined : parent.previewFiles;
  if (!files) return;
  document.documentElement.dataset['preview'] = '';
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const [, name] = pathname.split(`/stories/${PREVIEW_ID}/`);
    if (name === undefined) return ask(input, init);
    const text = files.get(name);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
}

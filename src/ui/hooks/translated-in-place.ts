/** Keeps the page's words its own where the browser translates them in place, as Chrome and Edge do. */
import { options, type VNode } from 'preact';

/** The node that a description of elements was drawn as, under the name that Preact's published files have. */
interface Drawn extends VNode { __e?: Node | null }

/**
 * Such a browser takes a text out of the page and puts an element with its translation there. Preact goes on with the
 * text that it knows, and what it writes would be seen nowhere: a text that changes goes back to where it was, for the
 * browser to translate it anew; one that is given up takes its translation with it. Call it once, before anything is
 * drawn. Known for React as https://github.com/facebook/react/issues/11538.
 */
export function keepOwnWords(root: HTMLElement): void {
  const translations = new WeakMap<Node, ChildNode>();
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const translation = translations.get(target);
      translations.delete(target);
      if (!target.isConnected) translation?.replaceWith(target);
    }
  });
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const text = removedNodes[0];
      const translation = [addedNodes[0], previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      if (text?.nodeType !== Node.TEXT_NODE || !translation) continue;
      translations.set(text, translation as ChildNode);
      changes.observe(text, { characterData: true });
    }
  }).observe(root, { childList: true, subtree: true });

  const others = options.unmount?.bind(options);
  options.unmount = (given: Drawn) => {
    const text = given.__e;
    if (text) translations.get(text)?.remove();
    others?.(given);
  };
}

/** Lets go of elements that are no longer in the page, which a public screen would otherwise keep for months. */
import { options, type VNode } from 'preact';

/**
 * What Preact keeps by a description of elements, under the names that its published files have and that its plugins
 * use, `@preact/signals` too: `__c`, the component; `__v`, the description that this was drawn from last; `__k`, what
 * that led to.
 */
interface Drawn extends VNode { __c?: { __v?: Drawn } | null; __k?: unknown[] | null }

/**
 * A component that draws itself anew gets a new description, but its parent's `children` still hold the first one, and
 * that holds all that was drawn from it then: one whole article, long gone from the page, in each such place. So the
 * replaced description is emptied; Preact never reads it again. Known there as
 * https://github.com/preactjs/preact/issues/4909. Call it once, before anything is drawn.
 */
export function forgetReplaced(): void {
  // Others listen too, signals for one.
  const others = { ...options };
  const replacedBy = new WeakMap<Drawn, Drawn>();
  options.vnode = (made: Drawn) => {
    const last = made.__c?.__v;
    if (last) replacedBy.set(made, last);
    others.vnode?.(made);
  };
  options.diffed = (drawn: Drawn) => {
    const replaced = replacedBy.get(drawn);
    // They share it where nothing had to be drawn.
    if (replaced?.__k && replaced.__k !== drawn.__k) replaced.__k.length = 0;
    others.diffed?.(drawn);
  };
}

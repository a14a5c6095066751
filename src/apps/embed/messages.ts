/** What the page that holds this one in a frame is told: what its reader has chosen. */
import { effect } from '@preact/signals';
import { verbOf, messagesIn } from '../../locales/messages.ts';
import type { Store } from '../../store/store.ts';
import type { Target } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { nameIn } from '../../story/names.ts';
import type { Page } from '../../ui/context.tsx';

export interface SelectMessage {
  type: 'dateline:select';
  /** The story's id. */
  story: string;
  /** `none`: the story as a whole. A speaker is chosen while all that it says is shown. */
  selection: Target;
  /** What is chosen, as the page names it; the story's title for `none`. */
  name: string;
  /** Of the full page with the same view, complete with host. */
  address: string;
}

/** @param address of the view, complete with host. */
export function messageOf(store: Store, address: string): SelectMessage {
  const selection = chosenIn(store.view.peek());
  return { type: 'dateline:select', story: store.story.id, selection, name: nameOf(store, selection), address };
}

/** Tells with each choice, but not what the page opens with: that is in the address that the host has given it. */
export function tellHost(
  { store, permalink }: Pick<Page, 'store' | 'permalink'>, host: Pick<Window, 'postMessage'>,
): () => void {
  const keyOf = (view: View) => JSON.stringify(chosenIn(view));
  let told = keyOf(store.view.peek());
  return effect(() => {
    const key = keyOf(store.view.value);
    if (key === told) return;
    told = key;
    const address = new URL(permalink(), document.baseURI).href;
    // To whoever it is: all of this stands in the story, and nothing of it is secret.
    host.postMessage(messageOf(store, address), '*');
  });
}

function chosenIn({ selection, filter: { speaker } }: View): Target {
  return selection.kind === 'none' && speaker !== null ? { kind: 'speaker', id: speaker } : selection;
}

function nameOf({ wording: { value: wording }, links, language }: Store, target: Target): string {
  const messages = messagesIn(language.peek());
  switch (target.kind) {
    case 'none':
    case 'places': return wording.title.text;
    case 'place': return nameIn(links.places.get(target.id)?.names ?? {}, language.peek());
    case 'speaker': return wording.speaker(target.id).text;
    case 'statement': {
      const statement = links.statements.get(target.id);
      if (!statement) return target.id;
      const { text, plural } = wording.who(statement, language.peek());
      return `${text} ${verbOf(messages, statement.stance, plural)}`;
    }
  }
}

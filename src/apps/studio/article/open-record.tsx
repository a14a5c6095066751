/** The form of the record that is selected. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RecordRef } from '../../../draft/edit/records.ts';
import { useDesk } from '../context.tsx';
import { isTyping } from '../shell/typing.ts';
import { bringIntoView } from './in-view.ts';
import { MentionForm } from './mention-form.tsx';
import { StatementForm } from './statement-form.tsx';

export function OpenRecord() {
  const { draft, selected } = useDesk();
  const one = selected.value;
  const { statements, mentions, relations } = draft.value;
  const wanted = one?.list === 'relations' ? relations.find(({ id }) => id === one.id)?.from : one?.id;
  const statement = one?.list === 'mentions' ? undefined : statements.find(({ id }) => id === wanted);
  const mention = one?.list === 'mentions' ? mentions.find(({ id }) => id === one.id) : undefined;
  if (statement) {
    const { id } = statement;
    return <Frame key={id} of={{ list: 'statements', id }}><StatementForm statement={statement} /></Frame>;
  }
  return mention
    ? <Frame key={mention.id} of={{ list: 'mentions', id: mention.id }}><MentionForm mention={mention} /></Frame>
    : null;
}

/** Its words are in view when it opens and when it has closed, and the focus is left at them. */
function Frame({ of: { list, id }, children }: { of: RecordRef; children: ComponentChildren }) {
  const { select, selected } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = frame.current;
    const article = own?.closest('article');
    if (!own || !article) return;
    const words = () => article.querySelector(`[data-record="${list}:${id}"]`);
    bringIntoView(words() ?? own);
    // Unless the keyboard is right there already, or on its way through the steps.
    const isNear = own.closest('.studio-paragraph')?.contains(document.activeElement)
      || document.activeElement?.closest('.studio-steps');
    if (!isNear) own.focus({ preventScroll: true });
    return () => {
      // Once the form is gone, unless somebody has the focus already, or another form has opened.
      requestAnimationFrame(() => {
        const sentence = words()?.closest<HTMLElement>('.sentence');
        if (!sentence?.isConnected || selected.peek()) return;
        bringIntoView(sentence);
        if (document.activeElement === document.body) sentence.focus({ preventScroll: true });
      });
    };
  }, []);
  return (
    <div ref={frame} class="open-record" tabIndex={-1} onKeyDown={({ key, target }) => {
      if (key !== 'Escape') return;
      // What is being typed is taken first.
      if (isTyping(target)) frame.current?.focus({ preventScroll: true });
      else select(null);
    }}>
      {children}
    </div>
  );
}

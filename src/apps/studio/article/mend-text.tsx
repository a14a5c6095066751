/** The text of a paragraph, to be mended: records follow their words, and what loses its words is told. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import {
  changeParagraph, joinParagraphs, removeParagraph, splitParagraph, type TextEdit,
} from '../../../draft/edit/text.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { useMarking } from './marking.ts';

export function MendText({ paragraph }: { paragraph: number }) {
  const { draft, apply } = useDesk();
  const { mending } = useMarking();
  const { article } = useStudioMessages();
  const before = draft.value.paragraphs[paragraph] ?? '';
  const text = useSignal(before);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const close = () => { mending.value = null; };
  const keep = (edit: (one: typeof draft.value) => TextEdit) => {
    const { draft: after, lost } = edit(draft.peek());
    apply(() => after, lost.length > 0 ? { kind: 'textLost', count: lost.length } : { kind: 'textChanged' });
    close();
  };
  // Line breaks make paragraphs: the text is changed first, then cut where they stood. Without words it is none.
  const save = () => keep((one) => {
    const lines = text.value.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');
    if (lines.length === 0) return removeParagraph(one, paragraph);
    const changed = changeParagraph(one, paragraph, lines.join(' '));
    return lines.slice(0, -1).reduce<TextEdit>((edit, line, i) => {
      const next = splitParagraph(edit.draft, paragraph + i, line.length);
      return { draft: next.draft, lost: [...edit.lost, ...next.lost] };
    }, changed);
  });
  const isLast = paragraph === draft.value.paragraphs.length - 1;
  return (
    <form class="studio-form" onSubmit={(event) => { event.preventDefault(); save(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <label class="field">
        {article.textOf({ number: paragraph + 1 })}
        <textarea rows={6} ref={area} value={text.value}
          onInput={({ currentTarget }) => { text.value = currentTarget.value; }} />
      </label>
      <p class="quiet">{article.textHint}</p>
      <p class="studio-line">
        <button type="submit">{article.textSave}</button>
        {!isLast && (
          <button type="button" onClick={() => keep((one) => joinParagraphs(one, paragraph))}>{article.join}</button>
        )}
        <button type="button" onClick={close}>{article.cancel}</button>
      </p>
    </form>
  );
}

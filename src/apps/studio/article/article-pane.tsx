/** The article of the draft: its sentences can be chosen, its words marked, and each record opens where it stands. */
import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { addRelation, addStatement } from '../../../draft/edit/statements.ts';
import { snapToWords } from '../../../draft/edit/spans.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { createMarking, MarkingProvider } from './marking.ts';
import { MendText } from './mend-text.tsx';
import { marksOf, type Mark } from './pieces.ts';
import { Paragraph } from './paragraph.tsx';
import { OpenRecord } from './open-record.tsx';
import { PendingBar } from './pending-bar.tsx';
import { selectedWords } from './selected-words.ts';
import './article.css';

const NO_MARKS: readonly Mark[] = [];

export function ArticlePane() {
  const desk = useDesk();
  const marking = useMemo(createMarking, [desk]);
  const { draft } = desk;
  const { article } = useStudioMessages();
  const marks = useComputed(() => marksOf(draft.value)).value;
  const { title, language, paragraphs } = draft.value;
  const pending = marking.pending.value;
  const openAt = useComputed(() => paragraphOfSelected(desk)).value;
  const takeSelection = () => {
    const selected = selectedWords();
    const span = selected && snapToWords(draft.peek(), selected);
    if (span) marking.pending.value = span;
  };
  const makeStatement = () => {
    if (!pending) return;
    let made = '';
    desk.apply((one) => {
      const [next, id] = addStatement(one, pending);
      made = id;
      return next;
    }, { kind: 'statementAdded' });
    marking.pending.value = null;
    marking.asked.value = made;
    getSelection()?.removeAllRanges();
    desk.select({ list: 'statements', id: made });
  };
  const chooseStatement = (id: string) => {
    const joining = marking.joining.peek();
    marking.pending.value = null;
    if (joining && joining.from !== id) {
      const { from, type } = joining;
      desk.apply((one) => addRelation(one, { type, from, to: id, basis: 'stated' })[0], { kind: 'relationAdded' });
      marking.joining.value = null;
      return;
    }
    desk.select({ list: 'statements', id });
  };
  return (
    <MarkingProvider value={marking}>
      <article class="article studio-article" lang={language} dir="auto" onPointerUp={takeSelection}>
        <h1>{title}</h1>
        <p class="quiet studio-hint">{article.hint}</p>
        {marking.joining.value && (
          <p class="studio-note" role="status">
            {article.joining}{' '}
            <button type="button" onClick={() => { marking.joining.value = null; }}>{article.cancel}</button>
          </p>
        )}
        {paragraphs.map((text, i) => (
          <div key={i} class="studio-paragraph">
            {marking.mending.value === i ? <MendText paragraph={i} /> : (
              <Paragraph
                index={i} text={text} language={language} marks={marks.get(i) ?? NO_MARKS}
                pending={pending?.paragraph === i ? pending : null}
                chooseStatement={chooseStatement} makeStatement={makeStatement}
              />
            )}
            {pending?.paragraph === i && <PendingBar makeStatement={makeStatement} />}
            {openAt === i && !pending && <OpenRecord />}
          </div>
        ))}
      </article>
    </MarkingProvider>
  );
}

/** Where the form of what is selected stands. */
function paragraphOfSelected({ draft, selected }: ReturnType<typeof useDesk>): number {
  const one = selected.value;
  if (!one) return -1;
  const { statements, mentions, relations } = draft.value;
  const first = (id: string | undefined) => statements.find((statement) => statement.id === id)?.spans[0]?.paragraph;
  switch (one.list) {
    case 'statements': return first(one.id) ?? -1;
    case 'mentions': return mentions.find(({ id }) => id === one.id)?.span.paragraph ?? -1;
    case 'relations': return first(relations.find(({ id }) => id === one.id)?.from) ?? -1;
    default: return -1;
  }
}

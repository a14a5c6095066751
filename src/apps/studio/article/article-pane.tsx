/** The article of the draft: its sentences can be chosen, its words marked, and each record opens where it stands. */
import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { addRelation, redirectRelation } from '../../../draft/edit/relations.ts';
import { addStatement } from '../../../draft/edit/statements.ts';
import { snapToWords } from '../../../draft/edit/spans.ts';
import type { Span } from '../../../story/anchor.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import type { Desk } from '../state/desk.ts';
import { bringIntoView, followQuestion } from './in-view.ts';
import { useMarking, type Joining, type Marking } from './marking.ts';
import { MendText } from './mend-text.tsx';
import { marksOf, type Mark, type Marks } from './pieces.ts';
import { Paragraph, type Acts } from './paragraph.tsx';
import { useOneStop } from './one-stop.ts';
import { OpenRecord } from './open-record.tsx';
import { PendingBar } from './pending-bar.tsx';
import { followSelection, selectedWords, selectWords, unselectWords } from './selected-words.ts';
import { useFormInView, useSteadyParagraph } from './steady.ts';
import './article.css';

const NO_MARKS: readonly Mark[] = [];
/** With others the browser itself may bring what they lead to into view. */
const ACTING_KEYS = ['Enter', ' '];

export function ArticlePane() {
  const desk = useDesk();
  const marking = useMarking();
  const { draft } = desk;
  const { article } = useStudioMessages();
  const last = useRef<Marks>(undefined);
  const marks = useComputed(() => last.current = marksOf(draft.value, last.current)).value;
  const { title, language, paragraphs } = draft.value;
  const pending = marking.pending.value;
  const formAt = useComputed(() => marking.pending.value?.paragraph ?? paragraphOfSelected(desk)).value;
  const hold = useSteadyParagraph();
  const taken = useRef<Span>(undefined);
  const takeSelection = () => {
    const selected = selectedWords();
    const span = selected && snapToWords(draft.peek(), selected);
    if (!span || isSameSpan(span, marking.pending.peek())) return;
    hold(getSelection()?.anchorNode?.parentElement);
    taken.current = span;
    marking.pending.value = span;
  };
  // What is selected is what is marked, also when its paragraph is drawn anew or its edges are moved by buttons.
  useLayoutEffect(() => {
    if (pending && pending === taken.current) selectWords(pending);
    else unselectWords();
  }, [pending]);
  useEffect(() => followSelection(takeSelection));
  const acts = useMemo(() => actsOn(desk, marking), [desk, marking]);
  const chosen = desk.selected.value;
  const form = useFormInView(pending ? `pending:${pending.paragraph}` : `${chosen?.list}:${chosen?.id}`);
  const asked = new Set(desk.inQuestion.value.map(({ id }) => id));
  useEffect(() => followQuestion(desk, marking), [desk, marking]);
  const own = useRef<HTMLElement>(null);
  const stopAt = useOneStop(own);
  useEffect(() => marking.joining.subscribe((joining) => {
    const words = joining && own.current?.querySelector(`[data-record="statements:${joining.from}"]`);
    const sentence = words?.closest<HTMLElement>('.sentence');
    if (!sentence) return;
    bringIntoView(sentence);
    sentence.focus({ preventScroll: true });
  }), [marking]);
  return (
    <article class="article studio-article" lang={language} dir="auto" ref={own} onPointerUp={takeSelection}
      onFocusCapture={({ target }) => stopAt(target)}
      onClickCapture={({ target }) => hold(target)}
      onKeyDownCapture={({ key, target }) => { if (ACTING_KEYS.includes(key)) hold(target); }}>
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
              index={i} text={text} language={language} marks={marks.get(i) ?? NO_MARKS} acts={acts}
              pending={pending?.paragraph === i ? pending : null}
              chosen={chosen && marks.get(i)?.some(({ id }) => id === chosen.id) ? chosen : null}
              asked={marks.get(i)?.flatMap(({ id }) => (asked.has(id) ? [id] : [])).join(' ') ?? ''}
            />
          )}
          {formAt === i && (
            <div ref={form}>{pending ? <PendingBar makeStatement={acts.makeStatement} /> : <OpenRecord />}</div>
          )}
        </div>
      ))}
    </article>
  );
}

const isSameSpan = (a: Span, b: Span | null) =>
  a.paragraph === b?.paragraph && a.start === b.start && a.end === b.end;

/** What the sentences of the article can set off. */
function actsOn(desk: Desk, { pending, joining, asked }: Marking): Acts {
  return {
    makeStatement: () => {
      const span = pending.peek();
      if (!span) return;
      let made = '';
      desk.apply((one) => {
        const [next, id] = addStatement(one, span);
        made = id;
        return next;
      }, { kind: 'statementAdded' });
      pending.value = null;
      asked.value = made;
      desk.select({ list: 'statements', id: made });
    },
    chooseStatement: (id) => {
      const other = joining.peek();
      pending.value = null;
      if (!other || other.from === id) {
        desk.select({ list: 'statements', id });
        return;
      }
      asked.value = join(desk, other, id);
      joining.value = null;
    },
  };
}

/** @returns the relation's id */
function join({ apply }: Desk, joining: Joining, other: string): string {
  if ('relation' in joining) {
    const { relation, instead } = joining;
    apply((one) => redirectRelation(one, relation, { instead, other }), { kind: 'relationChanged' });
    return relation;
  }
  const { from, type } = joining;
  let made = '';
  apply((one) => {
    const [next, id] = addRelation(one, { type, from, to: other, basis: 'stated' });
    made = id;
    return next;
  }, { kind: 'relationAdded' });
  return made;
}

/** Where the form of what is selected stands. */
function paragraphOfSelected({ draft, selected }: Desk): number {
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

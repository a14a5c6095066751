/** One paragraph: sentences that the keyboard steps through, and marks that the pointer reaches. */
import { useMemo } from 'preact/hooks';
import type { TargetedKeyboardEvent } from 'preact';
import type { RecordRef } from '../../../draft/edit/records.ts';
import { widen } from '../../../draft/edit/spans.ts';
import type { Span } from '../../../story/anchor.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { useMarking } from './marking.ts';
import { partsOf, type Mark, type Part, type Piece } from './pieces.ts';

/** The same for as long as the draft is on the desk. */
export interface Acts { chooseStatement: (id: string) => void; makeStatement: () => void }

interface Props {
  index: number;
  text: string;
  language: string;
  marks: readonly Mark[];
  pending: Span | null;
  /** What is selected, if it stands here. */
  chosen: RecordRef | null;
  /** Ids of what the queue asks about, as far as it stands here, between blanks. */
  asked: string;
  acts: Acts;
}

/** Drawn anew only when something in it is another: an article has hundreds of paragraphs. */
export function Paragraph({ index, text, language, marks, pending, chosen, asked, acts }: Props) {
  const { article } = useStudioMessages();
  const { mending } = useMarking();
  const all = useMemo((): readonly Mark[] =>
    (pending ? [...marks, { ...pending, list: 'pending', id: '', isOpen: false }] : marks), [marks, pending]);
  const parts = useMemo(() => partsOf(text, language, all), [text, language, all]);
  const words = useMemo(() => (
    <p data-paragraph={index}>
      {parts.map((part) => (part.isSentence
        ? <Sentence key={part.start} part={part} paragraph={index} {...{ pending, chosen, asked, acts }} />
        : text.slice(part.start, part.end)))}
    </p>
  ), [index, text, parts, pending, chosen, asked, acts]);
  return (
    <>
      {words}
      <button type="button" class="mend" tabIndex={-1} aria-label={article.mendOf({ number: index + 1 })}
        title={article.mend} onClick={() => { mending.value = index; }}>
        ✎
      </button>
    </>
  );
}

interface SentenceProps extends Pick<Props, 'pending' | 'chosen' | 'asked' | 'acts'> {
  part: Part;
  paragraph: number;
}

/** A button in the text's own lines. Its marks are for the pointer: the keyboard has the sentence and the queue. */
function Sentence({ part, paragraph, pending, chosen, asked, acts }: SentenceProps) {
  const { chooseStatement, makeStatement } = acts;
  const { draft, select, selected } = useDesk();
  const marking = useMarking();
  const { start, end, pieces } = part;
  const own = pending && pending.start < end && start < pending.end ? pending : null;
  const ids = [...new Set(pieces.flatMap(({ statements }) => statements.map(({ id }) => id)))];
  const [statement] = ids;
  /** Of several statements in one sentence the keyboard reaches each, one after the other. */
  const chooseNext = () => {
    const joining = marking.joining.peek();
    const last = joining ? ('instead' in joining ? joining.instead : joining.from) : selected.peek()?.id;
    const id = ids[(ids.indexOf(last ?? '') + 1) % ids.length];
    if (id !== undefined) chooseStatement(id);
  };
  const begin = () => {
    select(null);
    marking.pending.value = { paragraph, start, end };
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const edge = event.altKey ? 'start' : 'end';
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (own) makeStatement();
      else if (statement !== undefined && !event.shiftKey) chooseNext();
      else begin();
    } else if (own && event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      const isWider = (event.key === 'ArrowRight') === (edge === 'end');
      marking.pending.value = widen(draft.peek(), own, edge, isWider ? 1 : -1);
    } else if (event.key === 'Escape') {
      if (own) marking.pending.value = null;
      else if (marking.joining.peek()) marking.joining.value = null;
      else select(null);
    } else if (!event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  const onClick = (event: MouseEvent) => {
    // Not where the click ends the marking of words.
    if (getSelection()?.isCollapsed === false) return;
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-record]') : null;
    const [list, id = ''] = target?.dataset['record']?.split(':') ?? [];
    if (list === 'mentions' && !marking.joining.peek()) {
      marking.pending.value = null;
      select({ list: 'mentions', id });
    } else if (statement !== undefined) chooseStatement(list === 'statements' ? id : statement);
    else begin();
  };
  return (
    <span class={`sentence${statement === undefined ? ' is-bare' : ''}`} role="button" tabIndex={-1} data-start={start}
      aria-pressed={own !== null} onKeyDown={onKeyDown} onClick={onClick}>
      {pieces.map((piece) => <Words key={piece.start} piece={piece} chosen={chosen} asked={asked} />)}
    </span>
  );
}

/** The sentence before or after, wherever it stands. */
function step(from: HTMLElement, by: 1 | -1): void {
  const all = [...from.closest('article')?.querySelectorAll<HTMLElement>('.sentence') ?? []];
  all[all.indexOf(from) + by]?.focus();
}

interface WordsProps extends Pick<Props, 'chosen' | 'asked'> { piece: Piece }

function Words({ piece: { text, statements, mention, isPending }, chosen, asked }: WordsProps) {
  const isAsked = (id: string) => asked.split(' ').includes(id);
  const isChosen = (list: string, id: string) => chosen?.list === list && chosen.id === id;
  const statement = statements[0];
  const content = mention
    ? (
      <span data-record={`mentions:${mention.id}`}
        class={classes('mark-place', mention.isOpen && 'is-open', isChosen('mentions', mention.id) && 'is-chosen',
          isAsked(mention.id) && 'is-asked')}>
        {text}
      </span>
    )
    : text;
  if (!statement) return isPending ? <span class="mark-pending">{content}</span> : <>{content}</>;
  return (
    <span data-record={`statements:${statement.id}`}
      class={classes('mark-statement', `stance-${statement.stance ?? 'claims'}`, statement.isOpen && 'is-open',
        statements.length > 1 && 'is-shared', isPending && 'mark-pending',
        statements.some(({ id }) => isChosen('statements', id)) && 'is-chosen',
        statements.some(({ id }) => isAsked(id)) && 'is-asked')}>
      {content}
    </span>
  );
}

const classes = (...names: (string | false)[]) => names.filter((name) => name !== false).join(' ');

/** The article itself, every statement underlined in place and its speaker in the margin. */
import { useMemo } from 'preact/hooks';
import { segment, type Segment } from '../story/segments.ts';
import type { Statement } from '../story/story.ts';
import { goTo } from '../state/transitions.ts';
import { Go, useLighting, usePage } from './context.tsx';
import { StanceVerb } from './stance.tsx';

export function Article() {
  const { store: { story } } = usePage();
  const paragraphs = useMemo(() => segment(story), [story]);
  return (
    <div class="article" lang={story.language}>
      {paragraphs.map((segments, i) => <Paragraph key={i} index={i} segments={segments} />)}
    </div>
  );
}

function Paragraph({ index, segments }: { index: number; segments: readonly Segment[] }) {
  const { store: { story } } = usePage();
  const beginHere = story.statements.filter(({ spans }) => spans[0]?.paragraph === index);
  return (
    <div class="paragraph" id={`p${index + 1}`}>
      <ul class="margin" aria-label={`Statements in paragraph ${index + 1}`}>
        {beginHere.map((statement) => <MarginNote key={statement.id} statement={statement} />)}
      </ul>
      <p>{segments.map((part, i) => <Words key={i} segment={part} />)}</p>
    </div>
  );
}

function MarginNote({ statement }: { statement: Statement }) {
  const { store } = usePage();
  const { id, speaker, stance } = statement;
  const isOut = !store.visibleIds.value.has(id);
  return (
    <li class={isOut ? 'is-out' : ''}>
      <Go target={{ kind: 'statement', id }} data-statement={id} data-stance={stance} {...useLighting({ kind: 'statement', id })}>
        <span class="margin-speaker">{store.links.speakers.get(speaker)?.name}</span> <StanceVerb statement={statement} />
      </Go>
    </li>
  );
}

/** A run of the text. Its statements can be clicked here too; by keyboard they are reached in the margin. */
function Words({ segment: { text, statements, places, isQuote } }: { segment: Segment }) {
  const { store } = usePage();
  const first = statements[0] === undefined ? undefined : store.links.statements.get(statements[0]);
  const content = isQuote ? <span class="said">{text}</span> : text;
  const inner = places[0] === undefined ? content : <PlaceWords id={places[0]}>{content}</PlaceWords>;
  if (!first) return <>{inner}</>;
  const { hover, view } = store;
  const lit = [hover.value, view.value.selection].some((one) => one.kind === 'statement' && statements.includes(one.id));
  const isOut = !statements.some((id) => store.visibleIds.value.has(id));
  const className = ['words', `stance-${first.stance}`, statements.length > 1 && 'is-shared', lit && 'is-lit', isOut && 'is-out'];
  const choose = () => {
    // Not when the click ends the marking of some text, to copy it.
    if (getSelection()?.isCollapsed !== false) store.dispatch(goTo({ kind: 'statement', id: first.id }));
  };
  return (
    <mark class={className.filter(Boolean).join(' ')} data-statement={statements.join(' ')} data-stance={first.stance} onClick={choose}>
      {inner}
    </mark>
  );
}

function PlaceWords({ id, children }: { id: string; children: preact.ComponentChildren }) {
  const { store } = usePage();
  const isLit = store.litPlaces.value.has(id);
  return (
    <Go target={{ kind: 'place', id }} class={isLit ? 'place-words is-lit' : 'place-words'} data-place={id}
      {...useLighting({ kind: 'place', id })}>
      {children}
    </Go>
  );
}

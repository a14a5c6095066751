/** The article itself, every statement underlined in place and its speaker in the margin. */
import { useComputed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Paragraph, Segment } from '../../story/segments.ts';
import type { Statement } from '../../story/story.ts';
import { goTo } from '../../view/transitions.ts';
import { Go, Speakers, useLighting, usePage, useMessages, written } from '../context.tsx';
import { useGrowing } from './incremental-list.tsx';
import { isPlainClick } from '../plain-click.ts';
import { StanceVerb } from '../cards/stance.tsx';

/** A long article is bare text further down, where marks and margin would cost time and are not seen. */
export function Article() {
  const { store: { story, paragraphs }, readAsFar } = usePage();
  const [near, more] = useGrowing(paragraphs.value, readAsFar.paragraphs);
  useLayoutEffect(() => { readAsFar.paragraphs = near.length; }, [near.length, readAsFar]);
  const far = story.paragraphs.slice(near.length);
  return (
    <div class="article" {...written(story.language)}>
      {near.map((paragraph, i) => <Paragraph key={i} index={i} {...paragraph} />)}
      {more}
      {/* Not a `div`: the built page has one for each paragraph, which would be taken for this. */}
      {far.length > 0 && (
        <section class="far" style={{ '--paragraphs': far.length }}>
          {far.map((text, i) => <div key={near.length + i} class="paragraph"><p>{text}</p></div>)}
        </section>
      )}
    </div>
  );
}

function Paragraph({ index, segments, begun }: Paragraph & { index: number }) {
  const { language } = usePage().store;
  const { article } = useMessages();
  return (
    <div class="paragraph" id={`p${index + 1}`}>
      <ul class="margin" lang={language.value} dir="ltr" aria-label={article.inParagraph({ number: index + 1 })}>
        {begun.map((statement) => <MarginNote key={statement.id} statement={statement} />)}
      </ul>
      <p>{segments.map((part, i) => <Words key={i} segment={part} />)}</p>
    </div>
  );
}

function MarginNote({ statement }: { statement: Statement }) {
  const { shown } = usePage();
  const { id, stance } = statement;
  const isOut = useComputed(() => !shown.visibleIds.value.has(id)).value;
  return (
    <li class={isOut ? 'is-out' : ''}>
      <Go
        target={{ kind: 'statement', id }}
        data-statement={id}
        data-stance={stance}
        {...useLighting({ kind: 'statement', id })}
      >
        <span class="margin-speaker">
          <Speakers statement={statement} />
        </span>{' '}
        <StanceVerb statement={statement} />
      </Go>
    </li>
  );
}

/** A run of the text. Its statements can be clicked here too; by keyboard they are reached in the margin. */
function Words({ segment: { text, statement, statements, places, isQuote } }: { segment: Segment }) {
  const { store, shown } = usePage();
  const isHighlighted = useComputed(() => store.isHighlighted(statements)).value;
  const isOut = useComputed(() => !statements.some((id) => shown.visibleIds.value.has(id))).value;
  const own = statement === undefined ? undefined : store.links.statements.get(statement);
  const content = isQuote ? <span class="said">{text}</span> : text;
  const inner = places[0] === undefined ? content : <PlaceWords id={places[0]}>{content}</PlaceWords>;
  if (!own) return <>{inner}</>;
  const className = [
    'words',
    `stance-${own.stance}`,
    statements.length > 1 && 'is-shared',
    isHighlighted && 'is-lit',
    isOut && 'is-out',
  ];
  const choose = (event: MouseEvent) => {
    // Not when the click ends the marking of some text, to copy it, nor when it has opened a place's link elsewhere.
    const isMarking = getSelection()?.isCollapsed === false;
    if (isPlainClick(event) && !isMarking) store.dispatch(goTo({ kind: 'statement', id: own.id }));
  };
  return (
    <mark
      class={className.filter(Boolean).join(' ')}
      data-statement={statements.join(' ')}
      data-stance={own.stance}
      onClick={choose}
    >
      {inner}
    </mark>
  );
}

function PlaceWords({ id, children }: { id: string; children: preact.ComponentChildren }) {
  const { shown } = usePage();
  const isHighlighted = useComputed(() => shown.highlightedPlaces.value.has(id)).value;
  return (
    <Go target={{ kind: 'place', id }} class={isHighlighted ? 'place-words is-lit' : 'place-words'} data-place={id}
      {...useLighting({ kind: 'place', id })}>
      {children}
    </Go>
  );
}

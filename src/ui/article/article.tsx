/** The article itself, every statement underlined in place and its speaker in the margin. */
import { useComputed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { textOf, type Paragraph, type Segment } from '../../story/segments.ts';
import type { Statement } from '../../story/story.ts';
import { goTo } from '../../view/transitions.ts';
import { Go, Speakers, useLighting, usePage, useMessages, written } from '../context.tsx';
import { useGrowing } from './incremental-list.tsx';
import { isPlainClick } from '../plain-click.ts';
import { StanceVerb } from '../cards/stance.tsx';

/** A long article is bare text further down, where marks and margin would cost time and are not seen. */
export function Article() {
  const { store: { story, derived, paragraphs }, readAsFar } = usePage();
  const [near, more] = useGrowing(paragraphs.value, readAsFar.paragraphs);
  useLayoutEffect(() => { readAsFar.paragraphs = near.length; }, [near.length, readAsFar]);
  const far = paragraphs.value.slice(near.length);
  const { language } = useComputed(() => derived.value.translation ?? story).value;
  return (
    <div class="article" {...written(language)}>
      {near.map((paragraph, i) => <Paragraph key={i} index={i} around={language} {...paragraph} />)}
      {more}
      {/* Not a `div`: the built page has one for each paragraph, which would be taken for this. */}
      {far.length > 0 && (
        <section class="far" style={{ '--paragraphs': far.length }}>
          {far.map((paragraph, i) => (
            <div key={near.length + i} class="paragraph">
              <p {...(paragraph.language !== language && written(paragraph.language))}>{textOf(paragraph)}</p>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

interface ParagraphProps extends Paragraph {
  index: number;
  /** The language of the article. */
  around: string;
}

function Paragraph({ index, segments, begun, language: own, around }: ParagraphProps) {
  const { language } = usePage().store;
  const { article } = useMessages();
  // Told in the paragraph that its statement begins in.
  if (segments.length === 0 && begun.length === 0) return null;
  return (
    <div class="paragraph" id={`p${index + 1}`}>
      <ul class="margin" lang={language.value} dir="ltr" aria-label={article.inParagraph({ number: index + 1 })}>
        {begun.map((statement) => <MarginNote key={statement.id} statement={statement} />)}
      </ul>
      <p {...(own !== around && written(own))}>
        {segments.map((part, i) => <Words key={i} segment={part} around={own} />)}
      </p>
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

interface WordsProps {
  segment: Segment;
  /** The language of the paragraph. */
  around: string;
}

/** A run of the text. Its statements can be clicked here too; by keyboard they are reached in the margin. */
function Words({ segment: { text, language, statement, statements, places, isQuote }, around }: WordsProps) {
  const { store, shown } = usePage();
  const isHighlighted = useComputed(() => store.isHighlighted(statements)).value;
  const isOut = useComputed(() => !statements.some((id) => shown.visibleIds.value.has(id))).value;
  const own = statement === undefined ? undefined : store.links.statements.get(statement);
  // What is not translated stands among what is.
  const words = language === around ? text : <bdi {...written(language)}>{text}</bdi>;
  const content = isQuote ? <span class="said">{words}</span> : words;
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

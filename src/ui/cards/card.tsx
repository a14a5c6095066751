/** One statement: speaker and stance, the words, one line of where they are from; all else is opened. */
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Statement } from '../../story/story.ts';
import { rolesIn } from '../../story/wording.ts';
import {
  filled, Go, SpeakerName, Speakers, StoryWords, useLighting, useMessages, usePage, useWording,
} from '../context.tsx';
import { StatementWords } from '../article/words.tsx';
import { Disclosure } from '../panels/disclosure.tsx';
import { CardDetails } from './details.tsx';
import { StanceVerb } from './stance.tsx';

interface CardProps {
  statement: Statement;
  /** That of its heading: one below whatever it stands under. */
  level: 2 | 3;
  /** It stands beside what disputes it, which says that it is contested. */
  isPaired?: boolean;
}

export function Card({ statement, level, isPaired = false }: CardProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <CardFrame statement={statement} labelledBy={headingId}>
      <Heading class="card-who" id={headingId}><Who statement={statement} /></Heading>
      <StatementWords statement={statement} />
      <Sourcing statement={statement} isPaired={isPaired} />
      <Disclosure class="card-more" summary={useMessages().statement.details}>
        <CardDetails statement={statement} />
      </Disclosure>
    </CardFrame>
  );
}

/** The whole of a statement that stands by itself, below a heading of its own. */
export function OpenCard({ statement, labelledBy }: { statement: Statement; labelledBy: string }) {
  return (
    <CardFrame statement={statement} labelledBy={labelledBy}>
      <StatementWords statement={statement} />
      <Sourcing statement={statement} isPaired={false} />
      <CardDetails statement={statement} />
    </CardFrame>
  );
}

interface FrameProps { statement: Statement; labelledBy: string; children: ComponentChildren }

function CardFrame({ statement: { id, stance }, labelledBy, children }: FrameProps) {
  const { store } = usePage();
  const isHighlighted = useComputed(() => store.isHighlighted([id])).value;
  return (
    <article class={`card stance-${stance}${isHighlighted ? ' is-lit' : ''}`} data-statement={id} data-stance={stance}
      aria-labelledby={labelledBy} {...useLighting({ kind: 'statement', id })}>
      {children}
    </article>
  );
}

/** Speakers, each a link to all that it says, and the stance. */
export function Who({ statement }: { statement: Statement }) {
  return (
    <>
      <Speakers
        statement={statement}
        name={(speaker, isInside) => (
          <Go target={{ kind: 'speaker', id: speaker }}><SpeakerName id={speaker} isInside={isInside} /></Go>
        )}
      />{' '}
      <StanceVerb statement={statement} />
    </>
  );
}

/** One line: who that is, through whom it came, how it is told, and where; and whether it is disputed. */
function Sourcing({ statement, isPaired }: { statement: Statement; isPaired: boolean }) {
  const { id, via, mode, spans } = statement;
  const { store: { links } } = usePage();
  const messages = useMessages();
  const number = (spans[0]?.paragraph ?? 0) + 1;
  const isDisputed = links.relationsOf.get(id)?.some(({ type }) => type === 'disputes') ?? false;
  return (
    <p class="card-source">
      {rolesIn(useWording(), statement).map((role, i) => <span key={i}><StoryWords {...role} /></span>)}
      {via.map((one) => (
        <span key={one} class="via">
          {filled((name) => messages.through({ name }), <SpeakerName id={one} isInside />)}
        </span>
      ))}
      <span>{messages.statement.modes[mode]}</span>
      <abbr title={messages.paragraph({ number })}>¶{messages.number(number)}</abbr>
      {isDisputed && !isPaired && <span class="tag">{messages.contestedTag}</span>}
    </p>
  );
}

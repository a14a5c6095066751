/** One statement: who says it, through whom, with what stance, in which words, of which places, and who answers. */
import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Relation } from '../../story/schema.ts';
import type { Statement } from '../../story/story.ts';
import { rolesIn } from '../../story/wording.ts';
import {
  filled,
  Go,
  PlaceName,
  SpeakerName,
  Speakers,
  StoryWords,
  useLighting,
  usePage,
  useMessages,
  useWording,
} from '../context.tsx';
import { QuantityBars } from '../article/quantities.tsx';
import { Movement } from './movement.tsx';
import { StanceVerb } from './stance.tsx';
import { StatementWords } from '../article/words.tsx';

/** `level` is that of its heading: one below whatever it stands under. */
export function Card({ statement, level }: { statement: Statement; level: 2 | 3 }) {
  const { store } = usePage();
  const messages = useMessages();
  const wording = useWording();
  const { id, stance, mode, spans } = statement;
  const headingId = useId();
  const Heading = `h${level}` as const;
  const isHighlighted = useComputed(() => store.isHighlighted([id])).value;
  const paragraph = (spans[0]?.paragraph ?? 0) + 1;
  return (
    <article class={`card stance-${stance}${isHighlighted ? ' is-lit' : ''}`} data-statement={id} data-stance={stance}
      aria-labelledby={headingId} {...useLighting({ kind: 'statement', id })}>
      <Heading class="card-who" id={headingId}>
        <Speakers
          statement={statement}
          name={(speaker, isInside) => (
            <Go target={{ kind: 'speaker', id: speaker }}><SpeakerName id={speaker} isInside={isInside} /></Go>
          )}
        />{' '}
        <StanceVerb statement={statement} />
      </Heading>
      <Chain statement={statement} />
      <StatementWords statement={statement} />
      {statement.quantities.length > 0 && <QuantityBars statement={statement} />}
      <Movement statement={statement} />
      <EditorsNote statement={statement} />
      <Mentions statement={statement} />
      <Relations id={id} />
      <footer class="card-foot">
        <span>
          {messages.statement.modes[mode]}, {messages.paragraph({ number: paragraph })}
        </span>
        <Go
          forAddress
          target={{ kind: 'statement', id }}
          aria-label={messages.statement.linkTo({ speaker: wording.whoInside(statement, store.language.value) })}
        >
          {messages.statement.link}
        </Go>
      </footer>
    </article>
  );
}

/** From the speaker to the reader: everyone who passes the statement on. */
function Chain({ statement }: { statement: Statement }) {
  const { via, mode } = statement;
  const messages = useMessages();
  return (
    <p class="card-chain">
      {rolesIn(useWording(), statement).map((role, i) => <StoryWords key={i} {...role} />)}
      {via.map((id) => (
        <span key={id}>{filled((name) => messages.through({ name }), <SpeakerName id={id} isInside />)}</span>
      ))}
      {mode !== 'narration' && <span>{messages.statement.inArticle}</span>}
    </p>
  );
}

/** What the editor adds: set apart, so that nobody takes it for the speaker's words. */
function EditorsNote({ statement: { note, links } }: { statement: Statement }) {
  const { statement: words } = useMessages();
  const { term } = useWording();
  if (note === undefined && links.length === 0) return null;
  return (
    <div class="card-note">
      <p><b>{words.note}</b> {note !== undefined && <StoryWords {...term(note)} />}</p>
      {links.length > 0 && (
        <ul>
          {links.map(({ label, address }, i) => (
            <li key={i}><a href={address} rel="noopener noreferrer"><StoryWords {...term(label)} /></a></li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Mentions({ statement }: { statement: Statement }) {
  const messages = useMessages();
  if (statement.mentions.length === 0) return null;
  return (
    <ul class="mentions" aria-label={messages.statement.places}>
      {statement.mentions.map(({ place, kind }, i) => (
        <li key={i}><PlaceButton id={place} note={messages.kinds[kind]} /></li>
      ))}
    </ul>
  );
}

function PlaceButton({ id, note }: { id: string; note: string }) {
  return (
    <Go class="place-chip" target={{ kind: 'place', id }} data-place={id} {...useLighting({ kind: 'place', id })}>
      <PlaceName id={id} /> <small>{note}</small>
    </Go>
  );
}

function Relations({ id }: { id: string }) {
  const { store: { links } } = usePage();
  const messages = useMessages();
  const relations = links.relationsOf.get(id) ?? [];
  if (relations.length === 0) return null;
  return (
    <ul class="relations" aria-label={messages.statement.others}>
      {relations.map((relation) => (
        <RelationLine key={`${relation.from}-${relation.to}`} relation={relation} id={id} />
      ))}
    </ul>
  );
}

function RelationLine({ relation: { type, from, to, basis }, id }: { relation: Relation; id: string }) {
  const { store: { links, language } } = usePage();
  const messages = useMessages();
  const isFrom = from === id;
  const other = isFrom ? to : from;
  const statement = links.statements.get(other);
  const wording = useWording();
  if (!statement) return null;
  const { plural } = wording.who(statement, language.value);
  const sentence = messages.relations[type][isFrom ? 'from' : 'to'];
  const phrase = filled(
    (name) => sentence({ who: { name, inside: name, plural } }),
    (isInside) => <Speakers statement={statement} isInside={isInside} />,
  );
  return (
    <li class={`relation-${type}`}>
      <Go target={{ kind: 'statement', id: other }}>
        <span>{phrase}</span>{' '}
        <small>({messages.paragraph({ number: (statement.spans[0]?.paragraph ?? 0) + 1 })})</small>
      </Go>{' '}
      <small>{messages.bases[basis]}</small>
    </li>
  );
}

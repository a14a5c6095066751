/** One statement: who says it, through whom, with what stance, in which words, of which places, and who answers. */
import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Relation } from '../../story/schema.ts';
import type { Statement } from '../../story/story.ts';
import {
  filled,
  Go,
  PlaceName,
  SpeakerName,
  StoryWords,
  useLighting,
  usePage,
  useMessages,
  useWording,
} from '../context.tsx';
import { QuantityBars } from '../article/quantities.tsx';
import { StanceVerb } from './stance.tsx';
import { StatementWords } from '../article/words.tsx';

/** `level` is that of its heading: one below whatever it stands under. */
export function Card({ statement, level }: { statement: Statement; level: 2 | 3 }) {
  const { store } = usePage();
  const messages = useMessages();
  const wording = useWording();
  const { id, stance, speaker, mode, spans } = statement;
  const headingId = useId();
  const Heading = `h${level}` as const;
  const isHighlighted = useComputed(() => store.isHighlighted([id])).value;
  const paragraph = (spans[0]?.paragraph ?? 0) + 1;
  return (
    <article class={`card stance-${stance}${isHighlighted ? ' is-lit' : ''}`} data-statement={id} data-stance={stance}
      aria-labelledby={headingId} {...useLighting({ kind: 'statement', id })}>
      <Heading class="card-who" id={headingId}>
        <Go target={{ kind: 'speaker', id: speaker }}>
          <SpeakerName id={speaker} />
        </Go>{' '}
        <StanceVerb statement={statement} />
      </Heading>
      <Chain statement={statement} />
      <StatementWords statement={statement} />
      {statement.quantities.length > 0 && <QuantityBars statement={statement} />}
      <Mentions statement={statement} />
      <Relations id={id} />
      <footer class="card-foot">
        <span>
          {messages.statement.modes[mode]}, {messages.paragraph({ number: paragraph })}
        </span>
        <Go
          forAddress
          target={{ kind: 'statement', id }}
          aria-label={messages.statement.linkTo({ speaker: wording.speaker(speaker).text })}
        >
          {messages.statement.link}
        </Go>
      </footer>
    </article>
  );
}

/** From the speaker to the reader: everyone who passes the statement on. */
function Chain({ statement: { speaker, via, mode } }: { statement: Statement }) {
  const messages = useMessages();
  const role = useWording().role(speaker);
  return (
    <p class="card-chain">
      {role && <StoryWords {...role} />}
      {via.map((id) => <span key={id}>{filled((name) => messages.through({ name }), <SpeakerName id={id} />)}</span>)}
      {mode !== 'narration' && <span>{messages.statement.inArticle}</span>}
    </p>
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
  const { store: { links } } = usePage();
  const messages = useMessages();
  const isFrom = from === id;
  const other = isFrom ? to : from;
  const statement = links.statements.get(other);
  const speaker = useWording().speaker(statement?.speaker ?? other);
  const sentence = messages.relations[type][isFrom ? 'from' : 'to'];
  const phrase = filled((name) => sentence({ who: { name, plural: speaker.plural } }), <StoryWords {...speaker} />);
  return (
    <li class={`relation-${type}`}>
      <Go target={{ kind: 'statement', id: other }}>
        <span>{phrase}</span>{' '}
        <small>({messages.paragraph({ number: (statement?.spans[0]?.paragraph ?? 0) + 1 })})</small>
      </Go>{' '}
      <small>{messages.bases[basis]}</small>
    </li>
  );
}

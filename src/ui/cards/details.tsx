/** What of a statement is opened: its quantities, the editor's note, its places, who answers it, and its address. */
import type { Relation } from '../../story/schema.ts';
import { wordsAt, type Mention, type Statement } from '../../story/story.ts';
import {
  filled,
  Go,
  InStory,
  PlaceName,
  Speakers,
  StoryWords,
  useLighting,
  usePage,
  useMessages,
  useWording,
} from '../context.tsx';
import { QuantityBars } from '../article/quantities.tsx';
import { Movement } from './movement.tsx';

export function CardDetails({ statement }: { statement: Statement }) {
  const { store: { language } } = usePage();
  const { statement: words } = useMessages();
  const { whoInside } = useWording();
  const { id, quantities } = statement;
  return (
    <>
      {quantities.length > 0 && <QuantityBars statement={statement} />}
      <Movement statement={statement} />
      <EditorsNote statement={statement} />
      <Mentions statement={statement} />
      <Relations id={id} />
      <p class="card-foot">
        <Go
          forAddress
          target={{ kind: 'statement', id }}
          aria-label={words.linkTo({ speaker: whoInside(statement, language.value) })}
        >
          {words.link}
        </Go>
      </p>
    </>
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
      {statement.mentions.map((mention, i) => <li key={i}><PlaceButton mention={mention} /></li>)}
    </ul>
  );
}

function PlaceButton({ mention }: { mention: Mention }) {
  const id = mention.place;
  return (
    <Go class="place-chip" target={{ kind: 'place', id }} data-place={id} {...useLighting({ kind: 'place', id })}>
      <PlaceName id={id} /> <Naming mention={mention} />
    </Go>
  );
}

/** How the words name the place, where they do it by another word than its name. */
function Naming({ mention: { kind, span } }: { mention: Mention }) {
  const { store: { story } } = usePage();
  const { called, kinds } = useMessages();
  if (kind === 'name') return null;
  if (kind === 'implied' || !span) return <small>{kinds[kind]}</small>;
  return <small>{filled((words) => called[kind]({ words }), <InStory>{wordsAt(story, span)}</InStory>)}</small>;
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

/** One decision of the queue: what the engine suggests, in the article's words. */
import { useEffect } from 'preact/hooks';
import { recordAt } from '../../../draft/edit/records.ts';
import type { QueueItem } from '../../../draft/edit/queue.ts';
import type { Draft, DraftStatement } from '../../../draft/format/draft.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { messagesIn, verbOf } from '../../../locales/messages.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { knownPlaces, needPlaces } from '../places/known-places.ts';
import { Confidence } from './confidence.tsx';

/** Letters of a statement in a list. */
const SHORT = 70;

export function Item({ item }: { item: QueueItem }) {
  const { draft } = useDesk();
  const { queue } = useStudioMessages();
  const { list, ids: [id = ''] } = item;
  const record = recordAt(draft.value, list, id);
  return (
    <section class="queue-item" aria-label={queue.kinds[list]}>
      <p class="quiet">{queue.kinds[list]}</p>
      <Summary item={item} isWhole />
      {record && <Confidence record={record} />}
    </section>
  );
}

export const ItemLine = ({ item }: { item: QueueItem }) => <Summary item={item} isWhole={false} />;

function Summary({ item: { list, ids }, isWhole }: { item: QueueItem; isWhole: boolean }) {
  const { draft } = useDesk();
  const { queue, mention: words, relation: relations } = useStudioMessages();
  const [id = ''] = ids;
  const { value } = draft;
  switch (list) {
    case 'mentions': {
      const mention = recordAt(value, 'mentions', id);
      if (!mention) return null;
      const place = mention.place === undefined ? undefined : recordAt(value, 'places', mention.place);
      return (
        <p class="item-words">
          <b><bdi>{wordsIn(value.paragraphs, mention.span)}</bdi></b>
          {ids.length > 1 && ` ${queue.times({ count: ids.length })}`}
          {' → '}{place ? <PlaceLine place={place} /> : words.nowhere}
        </p>
      );
    }
    case 'statements': {
      const statement = recordAt(value, 'statements', id);
      return statement ? <StatementLine draft={value} statement={statement} isWhole={isWhole} /> : null;
    }
    case 'relations': {
      const relation = recordAt(value, 'relations', id);
      if (!relation) return null;
      const [from, to] = [relation.from, relation.to].map((one) => recordAt(value, 'statements', one));
      return (
        <>
          {from && <StatementLine draft={value} statement={from} isWhole={isWhole} />}
          <p>{relations[relation.type]}</p>
          {to && <StatementLine draft={value} statement={to} isWhole={isWhole} />}
        </>
      );
    }
    default: return list satisfies never;
  }
}

/** The place with what it is and where, so that nobody takes one Tripoli for the other. */
function PlaceLine({ place: { name, ref } }: { place: Draft['places'][number] }) {
  const { places } = useStudioMessages();
  useEffect(() => { if (ref !== undefined) void needPlaces([ref]); }, [ref]);
  const known = ref === undefined ? undefined : knownPlaces.value.get(ref);
  const within = known?.within.map((around) => around.name).filter(Boolean).join(', ') ?? '';
  return (
    <>
      <b lang="en">{name}</b>{' '}
      {known && (
        <small class="quiet">
          {known.sort ?? places.kinds[known.kind]}{within !== '' && <> · <span lang="en">{within}</span></>}
        </small>
      )}
    </>
  );
}

interface LineProps { draft: Draft; statement: DraftStatement; isWhole: boolean }

function StatementLine({ draft, statement: { speakers, via, stance, spans }, isWhole }: LineProps) {
  const { language } = useStudio();
  const { queue } = useStudioMessages();
  const messages = messagesIn(language.value);
  const nameOf = (id: string) => recordAt(draft, 'speakers', id)?.name ?? id;
  const isPlural = speakers.length > 1 || speakers.some((id) => recordAt(draft, 'speakers', id)?.plural);
  const text = spans.map((span) => wordsIn(draft.paragraphs, span)).join(' … ');
  const names = new Intl.ListFormat(language.value).format(speakers.map(nameOf));
  return (
    <>
      <p class="item-who">
        <b><bdi>{names === '' ? queue.nobody : names}</bdi></b>{' '}
        <span class={`stance-verb stance-${stance}`}>{verbOf(messages, stance, isPlural)}</span>
        {via.map((id) => <span key={id}> · {messages.through({ name: nameOf(id) })}</span>)}
      </p>
      <p class="item-words" lang={draft.language}>
        <bdi>{isWhole || text.length <= SHORT ? text : `${text.slice(0, SHORT)}…`}</bdi>
      </p>
    </>
  );
}

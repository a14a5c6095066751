/** Words that name a place: which one, and whether the same holds wherever they stand. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  chosenPlace, markAlike, mentionsAlike, placeMentions, unmarkedAlike, type PlaceChoice,
} from '../../../draft/edit/places.ts';
import { decide, withRecords } from '../../../draft/edit/records.ts';
import { widen, type Edge } from '../../../draft/edit/spans.ts';
import type { DraftMention } from '../../../draft/format/draft.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { messagesIn } from '../../../locales/messages.ts';
import { MENTION_KINDS } from '../../../story/schema.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { knownPlaces, needPlaces } from '../places/known-places.ts';
import { CandidateLine, PlacePicker } from '../places/place-picker.tsx';
import { PlaceDetails } from '../places/place-details.tsx';
import { ChoiceField } from '../shell/choice-field.tsx';
import { EdgeButtons } from './pending-bar.tsx';
import { Confidence } from '../queue/confidence.tsx';

export function MentionForm({ mention }: { mention: DraftMention }) {
  const { language } = useStudio();
  const { draft, apply, select } = useDesk();
  const { mention: words, statement, queue } = useStudioMessages();
  const { kinds } = messagesIn(language.value);
  const isForAll = useSignal(true);
  const { id, kind, alternatives, decision } = mention;
  const alike = mentionsAlike(draft.value, id);
  const chosen = isForAll.value ? alike : [id];
  const place = draft.value.places.find((one) => one.id === mention.place);
  const choose = (choice: PlaceChoice) => apply((one) => {
    const [withPlace, placeId] = chosenPlace(one, choice);
    return placeMentions(withPlace, chosen, placeId);
  }, { kind: 'mentionsPlaced', count: chosen.length });
  const unmarked = place ? unmarkedAlike(draft.value, mention.span).length : 0;
  const move = (edge: Edge, by: 1 | -1) => apply((one) => withRecords(one, 'mentions', [id], (each) =>
    ({ ...each, span: widen(one, each.span, edge, by), decision: 'accepted' })), { kind: 'mentionsPlaced', count: 1 });
  const settle = (to: 'accepted' | 'rejected') =>
    apply((one) => decide(one, chosen.map((each) => ({ list: 'mentions' as const, id: each })), to),
      { kind: to, count: chosen.length });
  return (
    <section class="studio-form" aria-label={words.title({ words: wordsIn(draft.value.paragraphs, mention.span) })}>
      <p>
        <b><bdi>{wordsIn(draft.value.paragraphs, mention.span)}</bdi></b>{' → '}
        {place ? <b>{place.name}</b> : <span>{words.nowhere}</span>}{' '}
        <Confidence record={mention} />
      </p>
      {alike.length > 1 && (
        <label class="choice">
          <input type="checkbox" checked={isForAll.value}
            onChange={({ currentTarget }) => { isForAll.value = currentTarget.checked; }} />
          {words.forAll({ count: alike.length })}
        </label>
      )}
      {unmarked > 0 && (
        <p>
          <button type="button" onClick={() => apply((one) => markAlike(one, mention),
            { kind: 'mentionsPlaced', count: unmarked })}>
            {words.markAlike({ count: unmarked })}
          </button>
        </p>
      )}
      <p class="studio-line">
        {decision !== 'accepted' && place && (
          <button type="button" onClick={() => settle('accepted')}>{queue.accept}</button>
        )}
        <button type="button" onClick={() => { settle('rejected'); select(null); }}>{words.noPlace}</button>
        <button type="button" onClick={() => select(null)}>{statement.close}</button>
      </p>
      {alternatives.length > 0 && (
        <fieldset>
          <legend>{words.others}</legend>
          <ol class="candidates">
            {alternatives.map((one) => (
              <li key={one.ref}>
                <button type="button" aria-pressed={place?.ref === one.ref}
                  onClick={() => choose({ ref: one.ref, name: one.name, point: [one.point[0], one.point[1]] })}>
                  <Alternative {...one} />
                </button>
              </li>
            ))}
          </ol>
        </fieldset>
      )}
      <PlacePicker
        label={statement.placeSearch} first={wordsIn(draft.value.paragraphs, mention.span)} choose={choose}
      />
      <EdgeButtons move={move} />
      <ChoiceField label={words.kind} value={kind} all={MENTION_KINDS} names={kinds} onChange={(to) =>
        apply((one) => withRecords(one, 'mentions', chosen, (each) => ({ ...each, kind: to })),
          { kind: 'mentionsPlaced', count: chosen.length })} />
      {place && <PlaceDetails key={place.id} place={place} />}
    </section>
  );
}

/** With what the gazetteer knows of it, as soon as that is there. */
function Alternative({ ref, name, within }: DraftMention['alternatives'][number]) {
  useEffect(() => { void needPlaces([ref]); }, [ref]);
  const known = knownPlaces.value.get(ref);
  return known ? <CandidateLine {...known} /> : <><b lang="en">{name}</b> <small lang="en">{within}</small></>;
}

/** A statement as it is decided: who says it, through whom, in which stance and words, about which places. */
import { useRef } from 'preact/hooks';
import { decide } from '../../../draft/edit/records.ts';
import { widen, type Edge } from '../../../draft/edit/spans.ts';
import { changeStatement, speakerNamed } from '../../../draft/edit/statements.ts';
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { MAX_TEXT } from '../../../story/limits.ts';
import { messagesIn } from '../../../locales/messages.ts';
import { MODES, STANCES } from '../../../story/schema.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { Confidence } from '../queue/confidence.tsx';
import { ChoiceField } from '../shell/choice-field.tsx';
import { optionalText } from '../shell/form-text.ts';
import { useMarking } from './marking.ts';
import { EdgeButtons } from './pending-bar.tsx';
import { LinkFields } from './link-fields.tsx';
import { MovementFields } from './movement-fields.tsx';
import { PlacesInside } from './places-inside.tsx';
import { QuantityFields } from './quantity-fields.tsx';
import { QuoteFields } from './quote-fields.tsx';
import { RelationFields } from './relation-fields.tsx';
import { SpeakerDetails } from './speaker-details.tsx';
import { SpeakerFields } from './speaker-fields.tsx';

export function StatementForm({ statement }: { statement: DraftStatement }) {
  const { language } = useStudio();
  const { draft, apply, select } = useDesk();
  const { asked } = useMarking();
  const { statement: words, queue } = useStudioMessages();
  const messages = messagesIn(language.value);
  const isAsked = useRef(asked.peek() === statement.id).current;
  const { id, speakers, via, stance, mode, spans, decision, note } = statement;
  const change = (to: Partial<DraftStatement>) =>
    apply((one) => changeStatement(one, id, to), { kind: 'statementChanged' });
  const addSpeaker = (list: 'speakers' | 'via') => (name: string) => apply((one) => {
    const [withSpeaker, speaker] = speakerNamed(one, name);
    return changeStatement(withSpeaker, id, { [list]: [...new Set([...statement[list], speaker])] });
  }, { kind: 'statementChanged' });
  const without = (list: 'speakers' | 'via') => (speaker: string) =>
    change({ [list]: statement[list].filter((one) => one !== speaker) });
  const move = (edge: Edge, by: 1 | -1) => {
    const at = edge === 'start' ? 0 : spans.length - 1;
    change({ spans: spans.map((span, i) => (i === at ? widen(draft.peek(), span, edge, by) : span)) });
  };
  const settle = (to: 'accepted' | 'rejected') => {
    apply((one) => decide(one, [{ list: 'statements', id }], to), { kind: to, count: 1 });
    select(null);
  };
  return (
    <section class="studio-form" aria-label={words.title}>
      <p class="studio-line">
        <b>{words.title}</b> <Confidence record={statement} />
      </p>
      <SpeakerFields label={words.speaker} ids={speakers} add={addSpeaker('speakers')} remove={without('speakers')}
        isAsked={isAsked} />
      {speakers.map((one) => <SpeakerDetails key={one} id={one} />)}
      <fieldset class="stances">
        <legend>{words.stance}</legend>
        {STANCES.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={`stance-${id}`} checked={stance === one}
              onChange={() => change({ stance: one })} />
            <span class={`stance-verb stance-${one}`}>{messages.stances[one]}</span>
          </label>
        ))}
      </fieldset>
      <ChoiceField label={words.mode} value={mode} all={MODES} names={messages.statement.modes}
        onChange={(to) => change({ mode: to })} />
      <SpeakerFields label={words.via} ids={via} add={addSpeaker('via')} remove={without('via')} />
      <EdgeButtons move={move} />
      <PlacesInside statement={statement} change={change} />
      <QuoteFields statement={statement} change={change} />
      <QuantityFields statement={statement} change={change} />
      <MovementFields statement={statement} change={change} />
      <RelationFields statement={statement} />
      <label class="field">
        {words.note}
        <textarea rows={2} value={note ?? ''} maxLength={MAX_TEXT}
          onChange={({ currentTarget: { value } }) => change({ note: optionalText(value) })} />
      </label>
      <LinkFields statement={statement} change={change} />
      <p class="studio-line">
        {decision !== 'accepted' && <button type="button" onClick={() => settle('accepted')}>{queue.accept}</button>}
        <button type="button" onClick={() => settle('rejected')}>{words.remove}</button>
        <button type="button" onClick={() => select(null)}>{words.close}</button>
      </p>
    </section>
  );
}

/** Who a speaker is: its name, role and side, which hold for all that it says. */
import { useId } from 'preact/hooks';
import type { RecordOf } from '../../../draft/edit/records.ts';
import { changeSpeaker, renameSpeaker } from '../../../draft/edit/statements.ts';
import { MAX_NAME, MAX_TEXT } from '../../../story/limits.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { PlaceSelect } from '../places/place-select.tsx';
import { optionalText } from '../shell/form-text.ts';

export function SpeakerDetails({ id }: { id: string }) {
  const { draft, apply } = useDesk();
  const { statement: words, drafts } = useStudioMessages();
  const listId = useId();
  const speaker = draft.value.speakers.find((one) => one.id === id);
  if (!speaker) return null;
  const count = draft.value.statements.filter((one) =>
    isKept(one) && [...one.speakers, ...one.via].includes(id)).length;
  // Speakers are on one side where it is called the same.
  const sides = [...new Set(draft.value.speakers.flatMap(({ side }) => side ?? []))];
  const set = (to: Partial<RecordOf<'speakers'>>) =>
    apply((one) => changeSpeaker(one, id, to), { kind: 'speakerChanged' });
  return (
    <details class="speaker-details">
      <summary>
        {words.about({ name: speaker.name })}
        {/* What is changed here holds for all of them. */}
        {count > 1 && <span class="quiet"> · {drafts.statements({ count })}</span>}
      </summary>
      <label class="field">
        {words.name}
        <input value={speaker.name} maxLength={MAX_NAME} onChange={({ currentTarget: { value } }) => {
          const name = optionalText(value);
          if (name !== undefined) apply((one) => renameSpeaker(one, id, name), { kind: 'speakerChanged' });
        }} />
      </label>
      <label class="field">
        {words.role}
        <input value={speaker.role ?? ''} maxLength={MAX_TEXT}
          onChange={({ currentTarget: { value } }) => set({ role: optionalText(value) })} />
      </label>
      <label class="field">
        {words.side}
        <input value={speaker.side ?? ''} maxLength={MAX_NAME} list={`${listId}-sides`} autocomplete="off"
          onChange={({ currentTarget: { value } }) => set({ side: optionalText(value) })} />
      </label>
      <datalist id={`${listId}-sides`}>{sides.map((one) => <option key={one} value={one} />)}</datalist>
      <PlaceSelect label={words.speaksFor} value={speaker.place} onChange={(place) => set({ place })} />
      <label class="choice">
        <input type="checkbox" checked={speaker.plural}
          onChange={({ currentTarget: { checked } }) => set({ plural: checked })} />
        {words.plural}
      </label>
    </details>
  );
}

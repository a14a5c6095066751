/** Who a speaker is: its name, role and side, which hold for all that it says. */
import type { RecordOf } from '../../../draft/edit/records.ts';
import { changeSpeaker, renameSpeaker } from '../../../draft/edit/statements.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { PlaceSelect } from '../places/place-select.tsx';

export function SpeakerDetails({ id }: { id: string }) {
  const { draft, apply } = useDesk();
  const { statement: words } = useStudioMessages();
  const speaker = draft.value.speakers.find((one) => one.id === id);
  if (!speaker) return null;
  const set = (to: Partial<RecordOf<'speakers'>>) =>
    apply((one) => changeSpeaker(one, id, to), { kind: 'speakerChanged' });
  const textOf = (value: string) => (value.trim() === '' ? undefined : value.trim());
  return (
    <details class="speaker-details">
      <summary>{words.aboutSpeaker({ name: speaker.name })}</summary>
      <label class="field">
        {words.name}
        <input value={speaker.name} maxLength={200} onChange={({ currentTarget: { value } }) => {
          if (value.trim() !== '')
            apply((one) => renameSpeaker(one, id, value.trim()), { kind: 'speakerChanged' });
        }} />
      </label>
      <label class="field">
        {words.role}
        <input value={speaker.role ?? ''} onChange={({ currentTarget: { value } }) => set({ role: textOf(value) })} />
      </label>
      <label class="field">
        {words.side}
        <input value={speaker.side ?? ''} onChange={({ currentTarget: { value } }) => set({ side: textOf(value) })} />
      </label>
      <PlaceSelect label={words.speaksFor} value={speaker.place} onChange={(place) => set({ place })} />
      <label class="choice">
        <input type="checkbox" checked={speaker.plural}
          onChange={({ currentTarget: { checked } }) => set({ plural: checked })} />
        {words.plural}
      </label>
    </details>
  );
}

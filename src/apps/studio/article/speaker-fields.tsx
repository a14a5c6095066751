/** Who says a statement, or passes it on: by typing, the known ones offered, a new one made on the fly. */
import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { isKept } from '../../../draft/format/kept.ts';
import { MAX_NAME } from '../../../story/limits.ts';
import { useDesk, useStudioMessages } from '../context.tsx';

interface Props {
  label: string;
  ids: readonly string[];
  add: (name: string) => void;
  remove: (id: string) => void;
  /** It takes the focus as it appears. */
  isAsked?: boolean;
}

export function SpeakerFields({ label, ids, add, remove, isAsked = false }: Props) {
  const { draft } = useDesk();
  const { statement } = useStudioMessages();
  const text = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // At once: the first letter of who types on is not lost.
  useLayoutEffect(() => { if (isAsked) input.current?.focus(); }, [isAsked]);
  const take = () => {
    if (text.value.trim() === '') return;
    add(text.value);
    text.value = '';
  };
  const { speakers } = draft.value;
  const nameOf = (one: string) => speakers.find((speaker) => speaker.id === one)?.name ?? one;
  return (
    <div class="speaker-fields">
      <label class="field" for={id}>{label}</label>
      {ids.length > 0 && (
        <ul class="chips">
          {ids.map((one) => (
            <li key={one}>
              <button type="button" class="chip" aria-label={statement.removeSpeaker({ name: nameOf(one) })}
                onClick={() => remove(one)}>
                <bdi>{nameOf(one)}</bdi> ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <span class="studio-line">
        <input id={id} ref={input} list={`${id}-names`} autocomplete="off" maxLength={MAX_NAME}
          value={text.value}
          onInput={({ currentTarget }) => { text.value = currentTarget.value; }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            take();
          }} />
        <datalist id={`${id}-names`}>
          {speakers.filter(isKept).map((one) => <option key={one.id} value={one.name} />)}
        </datalist>
        <button type="button" onClick={take} aria-label={statement.addSpeaker({ label })}>+</button>
      </span>
    </div>
  );
}

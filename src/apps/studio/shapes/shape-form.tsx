/** What a place of the editor's own is called, and where its shape is from. */
import { MAX_NAME, MAX_TEXT } from '../../../story/limits.ts';
import { useStudioMessages } from '../context.tsx';
import { formText } from '../shell/form-text.ts';

/** Source and licence are empty where none is given. */
export interface Named { name: string; source: string; licence: string }

interface Props {
  /** What it is called until the editor says otherwise; may be empty. */
  name: string;
  save: (named: Named) => void;
  cancel: () => void;
}

/** Once, when the field is there. */
const focus = (input: HTMLInputElement | null) => input?.focus();

export function ShapeForm({ name, save, cancel }: Props) {
  const { map: words, article } = useStudioMessages();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    save({ name: formText(form, 'name'), source: formText(form, 'source'), licence: formText(form, 'licence') });
  };
  return (
    <form class="studio-form" onSubmit={submit}>
      <label class="field">
        {words.name}
        <input name="name" required maxLength={MAX_NAME} defaultValue={name.slice(0, MAX_NAME)} ref={focus} />
      </label>
      <label class="field">{words.source}<input name="source" maxLength={MAX_TEXT} /></label>
      <label class="field">{words.licence}<input name="licence" maxLength={MAX_NAME} /></label>
      <p class="studio-line">
        <button type="submit">{words.keep}</button>
        <button type="button" onClick={cancel}>{article.cancel}</button>
      </p>
    </form>
  );
}

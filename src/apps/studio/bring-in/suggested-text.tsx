/** Words for what is not written yet, from how the text may be used: the editor takes them and changes them, or not. */
import { withSource } from '../../../draft/edit/details.ts';
import { languageOf } from '../../../story/names.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';

/** Readers are told in the article's language, which has to be the one that the interface has words in. */
export function SuggestedText({ of }: { of: 'rights' | 'note' }) {
  const { draft, apply } = useDesk();
  const { language: shownIn } = useStudio();
  const { details } = useStudioMessages();
  const { language, source } = draft.value;
  const { use, publisher = '' } = source;
  if (use === undefined || source[of] !== undefined || languageOf(language) !== shownIn.value) return null;
  if (of === 'rights' && publisher === '') return null;
  const text = of === 'rights' ? details.suggestedRights[use]({ publisher }) : details.suggestedNote[use];
  return (
    <p class="quiet studio-line">
      <q>{text}</q>
      <button type="button" onClick={() => apply((one) => withSource(one, of, text), { kind: 'detailsChanged' })}>
        {details.take}
      </button>
    </p>
  );
}

/** Which translations of the draft still miss words: readers see the original there. */
import { useComputed } from '@preact/signals';
import { translationRows } from '../../../draft/edit/translations.ts';
import { languagesFor } from '../../../draft/format/published-translations.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { languageName } from '../language-names.ts';

export function TranslationGaps() {
  const { draft } = useDesk();
  const { goToStep, language } = useStudio();
  const { translate, steps } = useStudioMessages();
  const gaps = useComputed(() => languagesFor(draft.value).flatMap((one) => {
    if (!draft.value.translations[one]) return [];
    const count = translationRows(draft.value, one).filter(({ translation }) => translation === '').length;
    return count === 0 ? [] : [{ one, count }];
  })).value;
  if (gaps.length === 0) return null;
  return (
    <p class="studio-note">
      {gaps.map(({ one, count }) =>
        `${languageName(one, language.value)}: ${translate.missing({ count })}`).join(' · ')}.{' '}
      {translate.original}{' '}
      <button type="button" onClick={() => goToStep('translate')}>{steps.translate}</button>
    </p>
  );
}

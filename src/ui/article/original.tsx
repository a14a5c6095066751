import { setSetting } from '../../view/transitions.ts';
import { useMessages, usePage } from '../context.tsx';

/** Says that what the story says is read in our translation, and switches between that and its own words. */
export function OriginalSwitch() {
  const { store } = usePage();
  const { translation: { ours, original } } = useMessages();
  const { language, original: isOriginal } = store.view.value;
  if (!store.translations.value.some((one) => one.language === language)) return null;
  return (
    <p class="original">
      {!isOriginal && <span>{ours}</span>}
      <button type="button" aria-pressed={isOriginal}
        onClick={() => store.dispatch(setSetting({ original: !isOriginal }))}>{original}</button>
    </p>
  );
}

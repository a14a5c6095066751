/** The bar at the top: where the editor is, what can be undone, and whether it is saved. */
import LANGUAGE_NAMES from '../../../locales/language-names.json' with { type: 'json' };
import { firstPage } from '../../../assets/page-files.ts';
import { LANGUAGES } from '../../../story/schema.ts';
import { Select } from '../../../ui/panels/select.tsx';
import { useStudio, useStudioMessages } from '../context.tsx';
import type { Desk } from '../state/desk.ts';
import { STEPS } from '../screen.ts';
import { Undo } from './undo.tsx';

/** `desk`: where a draft is on it. */
export function Bar({ desk }: { desk?: Desk }) {
  const { language, setLanguage, go, screen } = useStudio();
  const { bar, language: label, title } = useStudioMessages();
  return (
    // Named, as the page that is looked at has a bar and a main part too.
    <header class="bar studio-bar" aria-label={title}>
      <a class="brand" href={firstPage()} title={bar.reader}>Dateline</a>
      <button type="button" class="quiet-button" onClick={() => go({ kind: 'drafts' })}
        aria-current={screen.value.kind === 'drafts' ? 'page' : undefined}>{bar.drafts}</button>
      {desk && <OfDraft desk={desk} />}
      {!desk && <span class="studio-gap" />}
      <Select label={label} value={language.value} all={LANGUAGES} names={LANGUAGE_NAMES} langs
        onChange={setLanguage} />
    </header>
  );
}

function OfDraft({ desk }: { desk: Desk }) {
  const { untitled, saving } = useStudioMessages();
  const { title, language } = desk.draft.value;
  return (
    <>
      <b class="studio-name" lang={title === '' ? undefined : language} dir="auto">{title || untitled}</b>
      <Steps />
      <Undo desk={desk} />
      <span class="studio-saving quiet" data-saving={desk.saving.value}>{saving[desk.saving.value]}</span>
    </>
  );
}

function Steps() {
  const { screen, goToStep } = useStudio();
  const { steps } = useStudioMessages();
  const current = screen.value.kind === 'desk' ? screen.value.step : null;
  return (
    <nav class="studio-steps" aria-label={steps.label}>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <button type="button" aria-current={step === current ? 'step' : undefined} onClick={() => goToStep(step)}>
              {steps[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

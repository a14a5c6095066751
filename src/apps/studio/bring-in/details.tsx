/** What the draft says of its article: title, where it was published, how its text may be used. */
import * as v from 'valibot';
import { withLanguage, withSource, withSummary, withTitle } from '../../../draft/edit/details.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { DraftDetails } from '../../../draft/format/schema.ts';
import { MAX_TEXT, MAX_TITLE } from '../../../story/limits.ts';
import { USES } from '../../../story/schema.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { Field } from '../shell/field.tsx';
import { LanguageField } from './language-field.tsx';
import { Suggest } from './suggest.tsx';
import { SuggestedText } from './suggested-text.tsx';

type Edit = (draft: Draft) => Draft;

export function Details() {
  const { draft, apply } = useDesk();
  const { goToStep } = useStudio();
  const { details, bringIn, steps } = useStudioMessages();
  const { title, summary = '', language, source } = draft.value;
  const change = (edit: Edit) => apply(edit, { kind: 'detailsChanged' });
  return (
    <div class="studio-page details">
      <h1>{bringIn.details}</h1>
      <Suggest />
      <Field label={details.title} value={title} most={MAX_TITLE} schema={v.string()}
        onChange={(value) => change((one) => withTitle(one, value))} />
      <Field label={details.summary} value={summary} most={MAX_TEXT} isLong schema={DraftDetails.summary}
        onChange={(value) => change((one) => withSummary(one, value))} />
      <Field label={details.publisher} value={source.publisher ?? ''} most={MAX_TEXT} schema={DraftDetails.publisher}
        onChange={(value) => change((one) => withSource(one, 'publisher', value))} />
      <div class="field-pair">
        <Field label={details.published} value={source.published ?? ''} type="date" schema={DraftDetails.published}
          fault={details.faults.published} onChange={(value) => change((one) => withSource(one, 'published', value))} />
        <LanguageField value={language} onChange={(value) => change((one) => withLanguage(one, value))} />
      </div>
      <Field label={details.address} value={source.address ?? ''} type="url" schema={DraftDetails.address}
        fault={details.faults.address} onChange={(value) => change((one) => withSource(one, 'address', value))} />
      <fieldset class="uses">
        <legend>{details.use}</legend>
        {USES.map((use) => (
          <label key={use} class="use">
            <input type="radio" name="use" checked={source.use === use}
              onChange={() => change((one) => withSource(one, 'use', use))} />
            <span><b>{details.uses[use]}</b><span class="quiet">{details.useHints[use]}</span></span>
          </label>
        ))}
      </fieldset>
      <Field label={details.rights} value={source.rights ?? ''} most={MAX_TEXT} schema={DraftDetails.rights}
        onChange={(value) => change((one) => withSource(one, 'rights', value))} />
      <SuggestedText of="rights" />
      <Field label={details.note} value={source.note ?? ''} most={MAX_TEXT} isLong schema={DraftDetails.note}
        onChange={(value) => change((one) => withSource(one, 'note', value))} />
      <SuggestedText of="note" />
      <p class="studio-actions">
        <button type="button" class="primary" onClick={() => goToStep('decide')}>{steps.decide}</button>
      </p>
    </div>
  );
}

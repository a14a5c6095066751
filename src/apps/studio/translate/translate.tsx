/** The draft's words in another language: each original with its translation beside it, and how many are missing. */
import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import {
  removeTranslation, translate, translationRows, type TranslationRow,
} from '../../../draft/edit/translations.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { languagesFor } from '../../../draft/format/published-translations.ts';
import type { Language } from '../../../story/schema.ts';
import { useGrowing } from '../../../ui/article/incremental-list.tsx';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { languageName } from '../language-names.ts';
import { OpenTranslation } from './open-translation.tsx';
import { RowField } from './row-field.tsx';
import './translate.css';

const isMissing = ({ translation }: TranslationRow) => translation === '';
const keyOf = ({ kind, id }: TranslationRow) => `${kind}:${id}`;

export function Translate() {
  const { draft, apply } = useDesk();
  const { language: shownIn } = useStudio();
  const { translate: words } = useStudioMessages();
  const languages = languagesFor(draft.value);
  const asked = useSignal<Language | null>(null);
  const language = languages.find((one) => one === asked.value) ?? begunIn(draft.value, languages);
  const isOnlyMissing = useSignal(false);
  const rows = useComputed(() => new Map(languagesFor(draft.value).map((one) =>
    [one, translationRows(draft.value, one)] as const))).value;
  const own = rows.get(language) ?? [];
  // A row stays while it is filled in: it would be gone from under the hand.
  const missing = useMemo(() => new Set(own.filter(isMissing).map(keyOf)), [language, isOnlyMissing.value]);
  const [shown, more] = useGrowing(isOnlyMissing.value ? own.filter((row) => missing.has(keyOf(row))) : own, 40);
  const name = languageName(language, shownIn.value);
  const state = (one: Language) => {
    const left = rows.get(one)?.filter(isMissing).length ?? 0;
    if (!draft.value.translations[one]) return words.notBegun;
    return left === 0 ? words.complete : words.missing({ count: left });
  };
  return (
    <div class="studio-page translate">
      <h1>{words.title}</h1>
      <p class="quiet">{words.intro}</p>
      <div class="studio-actions" role="group" aria-label={words.languages}>
        {languages.map((one) => (
          <button key={one} type="button" aria-pressed={one === language} onClick={() => { asked.value = one; }}>
            <b>{languageName(one, shownIn.value)}</b> · {state(one)}
          </button>
        ))}
      </div>
      <p class="visually-hidden" role="status">{name}: {state(language)}</p>
      <p class="studio-actions">
        <label class="choice">
          <input type="checkbox" checked={isOnlyMissing.value}
            onChange={({ currentTarget }) => { isOnlyMissing.value = currentTarget.checked; }} />
          {words.onlyMissing}
        </label>
        {draft.value.translations[language] && (
          <button type="button" class="quiet-button" onClick={() =>
            apply((one) => removeTranslation(one, language), { kind: 'translationRemoved', language: name })}>
            {words.removeOf({ language: name })}
          </button>
        )}
      </p>
      <div class="translation-heads" aria-hidden="true">
        <b>{languageName(draft.value.language, shownIn.value)}</b><b>{name}</b>
      </div>
      <ol class="translation-rows" key={language}>
        {shown.map((row) => (
          <RowField key={keyOf(row)} row={row} from={draft.value.language} to={language} onChange={(given) =>
            apply((one) => translate(one, language, row, given), { kind: 'translated', language: name })} />
        ))}
      </ol>
      {more}
      <OpenTranslation onOpened={(one) => { asked.value = one; }} />
    </div>
  );
}

/** The first that somebody has begun, else the first that there may be. */
const begunIn = ({ translations }: Draft, languages: readonly Language[]): Language =>
  languages.find((one) => translations[one]) ?? languages[0] ?? 'en';

/** A translation's file, as it lies beside a story's: its words take the place of those of its language. */
import * as v from 'valibot';
import { useState } from 'preact/hooks';
import { withTranslation } from '../../../draft/edit/translations.ts';
import { languagesFor } from '../../../draft/format/published-translations.ts';
import { readJson } from '../../../story/json.ts';
import { firstOf, fromIssue, printProblem, shown, type Problem } from '../../../story/problem.ts';
import type { Language } from '../../../story/schema.ts';
import { TranslationSchema } from '../../../story/translation-schema.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { languageName } from '../language-names.ts';

/** Bytes; no translation is as large. */
const LARGEST = 20_000_000;

export function OpenTranslation({ onOpened }: { onOpened: (language: Language) => void }) {
  const { draft, apply } = useDesk();
  const { language: shownIn } = useStudio();
  const { translate: words } = useStudioMessages();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size > LARGEST
      ? refused([{ path: 'translation', found: `${file.size} bytes`, expected: `at most ${LARGEST}` }])
      : readTranslation(await file.text(), languagesFor(draft.peek()));
    setProblems(read.problems);
    if (!read.translation) return;
    const { translation } = read;
    const { language } = translation;
    apply((one) => withTranslation(one, language, translation),
      { kind: 'translated', language: languageName(language, shownIn.peek()) });
    onOpened(language);
  };
  return (
    <>
      <label class="field">
        {words.file}
        <input type="file" accept=".json" onChange={({ currentTarget }) => { void open(currentTarget.files?.[0]); }} />
      </label>
      {problems.length > 0 && (
        <div role="alert">
          <ul class="problems fault" lang="en">{problems.map((one, i) => <li key={i}>{printProblem(one)}</li>)}</ul>
        </div>
      )}
    </>
  );
}

type Translation = v.InferOutput<typeof TranslationSchema>;
interface ReadTranslation { translation: Translation | null; problems: readonly Problem[] }

const refused = (problems: Problem[]): ReadTranslation =>
  ({ translation: null, problems: firstOf(problems, 'translation') });

/** Whole or not at all: a file that is not one would take the words away that there are. */
export function readTranslation(text: string, languages: readonly Language[]): ReadTranslation {
  const { value, problem } = readJson(text, 'translation');
  if (problem) return refused([problem]);
  const read = v.safeParse(TranslationSchema, value);
  if (!read.success) return refused(read.issues.map((issue) => fromIssue(issue)));
  const { $schema: _schema, ...translation } = read.output;
  if (languages.includes(translation.language)) return { translation, problems: [] };
  const expected = `one of ${languages.join(', ')}, which the article is not in`;
  return refused([{ path: 'language', found: `found ${shown(translation.language)}`, expected }]);
}

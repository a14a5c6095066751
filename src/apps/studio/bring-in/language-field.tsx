/** The article's language, chosen by its name; one that is not listed by its tag. */
import { useState } from 'preact/hooks';
import { DraftDetails } from '../../../draft/format/schema.ts';
import { LANGUAGES } from '../../../story/schema.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import { languageName } from '../language-names.ts';
import { Field } from '../shell/field.tsx';

/** Languages that many articles are in, by ISO 639-1. */
const COMMON = [
  ...LANGUAGES,
  ...('ar az be bg bn bs ca cs da de el es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ky lo lt lv '
    + 'mk ml mn mr ms my nb ne nl pa pl ps pt ro si sk sl so sq sr sv sw ta te tg th tk tr ur uz vi zh').split(' '),
];
/** No tag. */
const OTHER = '?';

export function LanguageField({ value, onChange }: { value: string; onChange: (tag: string) => void }) {
  const { language } = useStudio();
  const { details } = useStudioMessages();
  const [isOther, setOther] = useState(false);
  const shownIn = language.value;
  const { compare } = new Intl.Collator(shownIn);
  const named = [...new Set([value, ...COMMON])]
    .map((tag) => ({ tag, name: languageName(tag, shownIn) }))
    .sort((a, b) => compare(a.name, b.name));
  const choose = (tag: string) => {
    setOther(tag === OTHER);
    if (tag !== OTHER) onChange(tag);
  };
  return (
    <div>
      <label class="field">
        {details.language}
        <select value={isOther ? OTHER : value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {named.map(({ tag, name }) => <option key={tag} value={tag}>{name}</option>)}
          <option value={OTHER}>{details.otherLanguage}</option>
        </select>
      </label>
      {isOther && (
        <Field label={details.languageTag} value={value} schema={DraftDetails.language}
          fault={details.faults.language} onChange={onChange} />
      )}
    </div>
  );
}

/** One thing to translate: the original, and a field beside it that is taken up when it is left. */
import * as v from 'valibot';
import { useId, useState } from 'preact/hooks';
import type { TranslationRow } from '../../../draft/edit/translations.ts';
import { MAX_NAME, MAX_PARAGRAPH, MAX_TEXT } from '../../../story/limits.ts';
import { Name, Text } from '../../../story/schema.ts';
import { TranslatedWords } from '../../../story/translation-schema.ts';
import { paragraphsIn } from '../bring-in/plain-text.ts';
import { useStudioMessages } from '../context.tsx';

/** What a translation of each may be, and its UTF-16 code units. */
const NAME = { schema: Name, most: MAX_NAME };
const WORDS = { schema: Text, most: MAX_TEXT };
const RULES: Record<TranslationRow['kind'], { schema: v.GenericSchema; most: number }> = {
  title: WORDS, summary: WORDS, role: WORDS, term: WORDS, speaker: NAME, place: NAME,
  statement: { schema: TranslatedWords, most: MAX_PARAGRAPH },
};
/** Letters of a line where the field is narrow: there is room for a translation about as long. */
const NARROW = 40;
const MOST_LINES = 12;

interface Props {
  row: TranslationRow;
  /** Tags of the two languages. */
  from: string;
  to: string;
  onChange: (words: string) => void;
}

export function RowField({ row: { kind, original, translation, isQuoted }, from, to, onChange }: Props) {
  const { translate, details } = useStudioMessages();
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const { schema, most } = RULES[kind];
  const take = (typed: string) => {
    const given = paragraphsIn(typed).join(' ');
    const isFine = given === '' || v.safeParse(schema, given).success;
    setRefused(!isFine);
    if (isFine && given !== translation) onChange(given);
  };
  return (
    <li class={translation === '' ? 'is-missing' : ''}>
      <p>
        <small class="quiet" id={`${id}-kind`}>{translate.kinds[kind]}</small>
        <span id={`${id}-words`} class="translation-original" lang={from} dir="auto">{original}</span>
      </p>
      <p>
        <textarea rows={1} value={translation} lang={to} dir="auto" maxLength={most}
          style={{ '--lines': Math.min(MOST_LINES, Math.ceil(original.length / NARROW)) }}
          aria-labelledby={`${id}-kind ${id}-words`} aria-invalid={isRefused}
          {...(isQuoted && { 'aria-describedby': `${id}-quote` })}
          onChange={({ currentTarget }) => take(currentTarget.value)} />
        {isQuoted && <small class="quiet" id={`${id}-quote`}>{translate.quoteHint}</small>}
        {isRefused && <small class="fault" role="alert">{details.faults.text}</small>}
      </p>
    </li>
  );
}

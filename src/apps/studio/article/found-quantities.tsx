/** Numbers in the words of a statement that an editor has made: each is taken or left. */
import { useEffect } from 'preact/hooks';
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { languageOf } from '../../../story/names.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { needNumbers, numbersFound } from './numbers-found.ts';
import { quantityText } from './quantity-text.ts';

interface Props { statement: DraftStatement; change: (to: Partial<DraftStatement>) => void }

/** Those of suggested statements have been found before. */
export function FoundQuantities({ statement: { origin, spans, quantities }, change }: Props) {
  const { language } = useStudio();
  const { draft } = useDesk();
  const { quantity: words, queue } = useStudioMessages();
  const { paragraphs } = draft.value;
  const isRead = origin === 'editor' && languageOf(draft.value.language) === 'en';
  const key = isRead ? spans.map((span) => wordsIn(paragraphs, span)).join('\n') : '';
  useEffect(() => {
    if (key !== '')
      needNumbers(key, spans.map(({ paragraph, start, end }) => ({ text: paragraphs[paragraph] ?? '', start, end })));
  }, [key]);
  const found = (numbersFound.value.get(key) ?? []).map((one) => ({ one, text: quantityText(one, language.value) }));
  const given = new Set(quantities.map(({ value, low, atLeast, atMost }) => value ?? low ?? atLeast ?? atMost));
  return found.filter(({ one: { value, low, atLeast, atMost } }) => !given.has(value ?? low ?? atLeast ?? atMost))
    .map(({ one, text }) => (
      <p key={text} class="studio-note">
        {words.found({ quantity: text })}{' '}
        <button type="button" aria-label={`${queue.accept}: ${text}`}
          onClick={() => change({ quantities: [...quantities, one] })}>{queue.accept}</button>
      </p>
    ));
}

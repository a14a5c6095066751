/** Addresses that the editor adds to a statement. */
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { MAX_NAME, MAX_TEXT } from '../../../story/limits.ts';
import { useStudioMessages } from '../context.tsx';
import { PairList } from './pair-list.tsx';

/** As the story format has them. */
const ADDRESS = 'https://[^\\s<>"]+';

interface Props { statement: DraftStatement; change: (to: Partial<DraftStatement>) => void }

export function LinkFields({ statement: { links }, change }: Props) {
  const { link: words } = useStudioMessages();
  return (
    <PairList
      title={words.title} labels={[words.label, words.address]} add={words.add}
      removeOf={(label) => words.remove({ label })} most={[MAX_NAME, MAX_TEXT]} pattern={ADDRESS}
      pairs={links.map(({ label, address }) => [label, address])}
      change={(pairs) => change({ links: pairs.map(([label, address]) => ({ label, address })) })}
    />
  );
}

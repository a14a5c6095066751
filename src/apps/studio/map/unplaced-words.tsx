/** Words of the article that sound like a place and are on no map, and why: readers find them below the places. */
import { withHead } from '../../../draft/edit/records.ts';
import { MAX_NAME, MAX_TEXT } from '../../../story/limits.ts';
import { PairList } from '../article/pair-list.tsx';
import { useDesk, useStudioMessages } from '../context.tsx';

export function UnplacedWords() {
  const { draft, apply } = useDesk();
  const { unplaced: words } = useStudioMessages();
  return (
    <PairList
      title={words.title} labels={[words.words, words.reason]} add={words.add}
      removeOf={(given) => words.remove({ words: given })} most={[MAX_NAME, MAX_TEXT]}
      pairs={draft.value.unplaced.map((one) => [one.words, one.reason])}
      change={(pairs) => apply((one) => withHead(one, {
        unplaced: pairs.map(([given, reason]) => ({ words: given, reason })),
      }), { kind: 'unplacedChanged' })}
    />
  );
}

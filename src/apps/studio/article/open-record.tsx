/** The form of the record that is selected. */
import { useDesk } from '../context.tsx';
import { MentionForm } from './mention-form.tsx';
import { StatementForm } from './statement-form.tsx';

export function OpenRecord() {
  const { draft, selected } = useDesk();
  const one = selected.value;
  const { statements, mentions, relations } = draft.value;
  const wanted = one?.list === 'relations' ? relations.find(({ id }) => id === one.id)?.from : one?.id;
  const statement = one?.list === 'mentions' ? undefined : statements.find(({ id }) => id === wanted);
  const mention = one?.list === 'mentions' ? mentions.find(({ id }) => id === one.id) : undefined;
  if (statement) return <StatementForm key={statement.id} statement={statement} />;
  return mention ? <MentionForm key={mention.id} mention={mention} /> : null;
}

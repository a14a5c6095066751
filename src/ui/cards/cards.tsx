import type { Statement } from '../../story/story.ts';
import { Card } from './card.tsx';
import { useGrowing } from '../article/incremental-list.tsx';

/** Statements one below the other. */
export function Cards({ statements, level }: { statements: readonly Statement[]; level: 2 | 3 }) {
  const [shown, more] = useGrowing(statements);
  return <>{shown.map((statement) => <Card key={statement.id} statement={statement} level={level} />)}{more}</>;
}

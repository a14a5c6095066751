/** How statements stand to each other. */
import { decide, withRecords } from '../../../draft/edit/records.ts';
import { addRelation } from '../../../draft/edit/relations.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { isSame, type Desk } from './decisions.ts';
import type { Names } from './names.ts';
import type { Pairs } from './statements.ts';

export function decideRelations(
  desk: Desk, names: Names, { wanted, pairs }: { wanted: Draft; pairs: Pairs },
): void {
  const relations = wanted.relations.map((one) =>
    ({ ...one, from: pairs.get(one.from)!.id, to: pairs.get(one.to)!.id }));
  const kept = () => desk.draft.relations.filter(isKept);
  for (const { id, from, to } of kept().filter(({ decision }) => decision === 'open')) {
    const isRight = relations.some((one) => one.from === from && one.to === to);
    desk.decide(isRight ? 'accepted' : 'rejected', (one) =>
      decide(one, [{ list: 'relations', id }], isRight ? 'accepted' : 'rejected'));
  }
  for (const { type, from, to, basis, headline, places } of relations) {
    const given = () => kept().find((one) => one.from === from && one.to === to);
    const stated = { type, from, to, basis: 'stated' } as const;
    if (given()?.type !== type) desk.decide('relations', (one) => addRelation(one, stated)[0]);
    const id = given()!.id;
    const atIssue = places?.map((one) => names.place(one));
    for (const change of [{ basis }, { headline }, { places: atIssue }]) {
      if (!isSame({ ...given()!, ...change }, given()))
        desk.decide('relations', (one) => withRecords(one, 'relations', [id], (own) => ({ ...own, ...change })));
    }
  }
}

/** Statements: which of the draft is which of the story, what is surplus, what is missing, and what is wrong. */
import { decide } from '../../../draft/edit/records.ts';
import { addStatement, changeStatement, renameSpeaker } from '../../../draft/edit/statements.ts';
import type { Draft, DraftStatement } from '../../../draft/format/draft.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { byParagraph, keptMentions, mentionsIn } from '../../../draft/format/mentions-in.ts';
import type { Span } from '../../../story/anchor.ts';
import { isSame, type Desk, type Kind } from './decisions.ts';
import type { Names } from './names.ts';

/** The draft's statement by the id of the story's; `isMade`: it was made by hand. */
export type Pairs = ReadonlyMap<string, { id: string; isMade: boolean }>;

/** Letters that two statements have in common, as a share of those that either has. */
const ENOUGH = 0.3;

/** What is surplus is rejected, what is missing made of its words. */
export function pairStatements(desk: Desk, wanted: Draft): Pairs {
  const pairs = new Map<string, { id: string; isMade: boolean }>();
  const given = desk.draft.statements.filter(isKept);
  const candidates = wanted.statements.flatMap((one) => given.map((other) =>
    ({ one, other, common: inCommon(one.spans, other.spans) })));
  const taken = new Set<string>();
  for (const { one, other, common } of candidates.sort((a, b) => b.common - a.common)) {
    if (common < ENOUGH || pairs.has(one.id) || taken.has(other.id)) continue;
    pairs.set(one.id, { id: other.id, isMade: false });
    taken.add(other.id);
  }
  for (const { id } of given)
    if (!taken.has(id)) desk.decide('rejected', (one) => decide(one, [{ list: 'statements', id }], 'rejected'));
  for (const { id, spans: [first, ...more] } of wanted.statements) {
    if (pairs.has(id)) continue;
    let made = '';
    desk.decide('statements made', (one) => {
      const [next, own] = addStatement(one, first!);
      made = own;
      return next;
    });
    if (more.length > 0)
      desk.decide('words of statements', (one) => changeStatement(one, made, { spans: [first!, ...more] }));
    pairs.set(id, { id: made, isMade: true });
  }
  return pairs;
}

function inCommon(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const common = a.reduce((sum, one) => sum + b.reduce((own, other) => own + (one.paragraph === other.paragraph
    ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0), 0), 0);
  return common / (length(a) + length(b) - common);
}

/** A speaker under another name, in all that it says, is renamed once. */
function renameSpeakers(desk: Desk, names: Names, pairs: Pairs): void {
  const meant = new Map<string, Set<string>>();
  for (const { id, speakers: [wanted = '', ...more] } of names.wanted.statements) {
    const given = desk.draft.statements.find((one) => one.id === pairs.get(id)?.id)?.speakers ?? [];
    if (more.length > 0 || given.length !== 1) continue;
    meant.set(given[0]!, (meant.get(given[0]!) ?? new Set()).add(names.speakerName(wanted)));
  }
  for (const [id, [name = '', ...others]] of meant) {
    const speaker = desk.draft.speakers.find((one) => one.id === id);
    if (speaker && others.length === 0 && speaker.name !== name)
      desk.decide('speakers', (one) => renameSpeaker(one, id, name));
  }
}

/** Each thing that is wrong with a statement is one decision; one that is right is accepted. */
export function correctStatements(desk: Desk, names: Names, pairs: Pairs): void {
  renameSpeakers(desk, names, pairs);
  for (const wanted of names.wanted.statements) {
    const { id, isMade } = pairs.get(wanted.id)!;
    const before = desk.changes;
    correct(desk, names, { id, wanted });
    if (!isMade && desk.changes === before)
      desk.decide('accepted', (one) => decide(one, [{ list: 'statements', id }], 'accepted'));
  }
}

interface Pair { id: string; wanted: DraftStatement }

function correct(desk: Desk, names: Names, { id, wanted }: Pair): void {
  const given = () => desk.draft.statements.find((one) => one.id === id)!;
  const set = (kind: Kind, change: Partial<DraftStatement>) => {
    if (!isSame({ ...given(), ...change }, given())) desk.decide(kind, (one) => changeStatement(one, id, change));
  };
  set('words of statements', { spans: wanted.spans });
  set('who says it', { speakers: wanted.speakers.map((one) => names.speaker(one)) });
  set('through whom', { via: wanted.via.map((one) => names.speaker(one)) });
  set('stances', { stance: wanted.stance });
  set('modes', { mode: wanted.mode });
  set('quotations', { quotes: wanted.quotes });
  const { movement } = wanted;
  set('movements', { movement: movement && {
    ...movement, from: names.place(movement.from), to: names.place(movement.to),
    through: movement.through.map((end) => (typeof end === 'string' ? names.place(end) : end)),
  } });
  set('notes and links', { note: wanted.note });
  set('notes and links', { links: wanted.links });
  correctQuantities(desk, { id, wanted });
  correctPlaces(desk, names, { id, wanted });
}

/** Taken away and added one by one, as the form has it. */
function correctQuantities(desk: Desk, { id, wanted }: Pair): void {
  const given = () => desk.draft.statements.find((one) => one.id === id)!.quantities;
  for (const one of given().filter((own) => !wanted.quantities.some((other) => isSame(own, other)))) {
    desk.decide('quantities', (draft) =>
      changeStatement(draft, id, { quantities: given().filter((own) => own !== one) }));
  }
  for (const one of wanted.quantities.filter((other) => !given().some((own) => isSame(own, other))))
    desk.decide('quantities', (draft) => changeStatement(draft, id, { quantities: [...given(), one] }));
}

/** Places that are meant and not named, and those that its words name and it is not about. */
function correctPlaces(desk: Desk, names: Names, { id, wanted }: Pair): void {
  const given = () => desk.draft.statements.find((one) => one.id === id)!;
  const implied = wanted.implied.map((one) => names.place(one));
  for (const one of given().implied.filter((own) => !implied.includes(own))) {
    desk.decide('places not named', (draft) =>
      changeStatement(draft, id, { implied: given().implied.filter((own) => own !== one) }));
  }
  for (const one of implied.filter((own) => !given().implied.includes(own)))
    desk.decide('places not named', (draft) => changeStatement(draft, id, { implied: [...given().implied, one] }));
  const kept = keptMentions(desk.draft);
  const right = mentionsIn(byParagraph(names.wanted.mentions), wanted).map(({ span }) => span);
  for (const mention of mentionsIn(kept, given())) {
    if (right.some((span) => isSame(span, mention.span))) continue;
    desk.decide('places not named', (draft) =>
      changeStatement(draft, id, { without: [...given().without, mention.id] }));
  }
}

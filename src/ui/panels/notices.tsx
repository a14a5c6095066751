/** Short sentences for the reader: what was ignored, what is missing, what a click did not find. */
import { markerName, verbOf } from '../../locales/messages.ts';
import { noticeText, type Notice } from '../../locales/notices.ts';
import { isolated } from '../../story/direction.ts';
import { printProblem } from '../../story/problem.ts';
import { isFiltered } from '../../view/view.ts';
import { usePage, useMessages, usePlaceName, useWording } from '../context.tsx';
import { Disclosure } from './disclosure.tsx';

export function Notices() {
  const { store } = usePage();
  const messages = useMessages();
  const { notices } = messages;
  const textOf = (notice: Notice) => noticeText(notice, messages, store.language.value);
  const remark = store.remark.value;
  const sentences = store.notices.value.map(textOf);
  const problems = store.problems.value;
  return (
    <div class="notices" role="status">
      {remark !== null && <p>{textOf(remark)}</p>}
      {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {sentences.length > 0 && problems.length > 0 && (
        <Disclosure summary={notices.fileMistakes}>
          <ul class="problems" lang="en">{problems.map((problem, i) => <li key={i}>{printProblem(problem)}</li>)}</ul>
        </Disclosure>
      )}
      {sentences.length > 0 && <button type="button" onClick={store.dismissNotices}>{notices.dismiss}</button>}
    </div>
  );
}

/** Tells assistive technology what has been chosen; sighted readers see it. */
export function Announcer() {
  return <p class="visually-hidden" aria-live="polite">{useAnnouncement()}</p>;
}

function useAnnouncement(): string {
  const { store } = usePage();
  const messages = useMessages();
  const nameOf = usePlaceName();
  const wording = useWording();
  const { selection, filter } = store.view.value;
  switch (selection.kind) {
    case 'place': {
      const count = store.visibleAt.value.get(selection.id)?.length ?? 0;
      return (
        markerName(messages, nameOf(selection.id), count) +
        (store.links.contested.has(selection.id) ? `, ${messages.contestedTag}` : '')
      );
    }
    case 'statement': {
      const statement = store.links.statements.get(selection.id);
      const who = statement && wording.who(statement, store.language.value);
      return who ? `${isolated(who.text)} ${verbOf(messages, statement.stance, who.plural)}` : '';
    }
    case 'places':
    case 'none':
      return isFiltered(filter)
        ? messages.someOf({ shown: store.visible.value.length, count: store.story.statements.length })
        : '';
  }
}

/** The drafts that this browser keeps. */
import { useState } from 'preact/hooks';
import { MAX_TITLE } from '../../../story/limits.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import { GuideOffer } from '../guide/offer.tsx';
import type { Entry } from '../storage/storage.ts';

export function Drafts() {
  const { go, shelf: { entries, removed, restore } } = useStudio();
  const { drafts, untitled } = useStudioMessages();
  const gone = removed.value;
  return (
    <main class="studio studio-page">
      <h1>{drafts.title}</h1>
      <p class="summary">{drafts.intro}</p>
      <p class="studio-actions">
        <button type="button" class="primary" onClick={() => go({ kind: 'new' })}>{drafts.make}</button>
      </p>
      <GuideOffer />
      <p role="status" class="studio-actions">
        {gone && drafts.removed({ title: gone.title || untitled })}
        {gone && <button type="button" onClick={() => restore(gone)}>{drafts.restore}</button>}
      </p>
      {entries.value.length === 0
        ? <p class="quiet">{drafts.none}</p>
        : <ul class="draft-list">{entries.value.map((entry) => <Line key={entry.key} entry={entry} />)}</ul>}
    </main>
  );
}

function Line({ entry }: { entry: Entry }) {
  const { go, shelf: { duplicate, remove } } = useStudio();
  const { drafts, untitled } = useStudioMessages();
  const [isRenamed, setRenamed] = useState(false);
  const title = entry.title || untitled;
  if (isRenamed) return <li><Rename entry={entry} onEnd={() => setRenamed(false)} /></li>;
  return (
    <li>
      <button type="button" class="draft-title" onClick={() => go({ kind: 'desk', key: entry.key, step: 'decide' })}>
        <bdi>{title}</bdi>
      </button>
      <Counts entry={entry} />
      <p class="studio-actions">
        <button type="button" class="quiet-button" aria-label={drafts.renameOf({ title })}
          onClick={() => setRenamed(true)}>{drafts.rename}</button>
        <button type="button" class="quiet-button" aria-label={drafts.duplicateOf({ title })}
          onClick={() => duplicate(entry, drafts.copyOf({ title }))}>{drafts.duplicate}</button>
        <button type="button" class="quiet-button" aria-label={drafts.removeOf({ title })}
          onClick={() => remove(entry)}>{drafts.remove}</button>
      </p>
    </li>
  );
}

function Counts({ entry: { changed, places, statements, open } }: { entry: Entry }) {
  const language = useStudio().language.value;
  const { drafts } = useStudioMessages();
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long', timeStyle: 'short',
  }).format(new Date(changed));
  const parts = [
    drafts.changed({ when }), drafts.statements({ count: statements }), drafts.places({ count: places }),
    ...(open > 0 ? [drafts.open({ count: open })] : []),
  ];
  return <p class="quiet">{parts.join(' · ')}</p>;
}

function Rename({ entry, onEnd }: { entry: Entry; onEnd: () => void }) {
  const { rename } = useStudio().shelf;
  const { drafts } = useStudioMessages();
  const [title, setTitle] = useState(entry.title);
  const submit = (event: Event) => {
    event.preventDefault();
    if (title.trim() !== '' && title !== entry.title) void rename(entry, title.trim());
    onEnd();
  };
  return (
    <form class="studio-actions" onSubmit={submit}>
      <label class="field">
        {drafts.newName}
        <input value={title} maxLength={MAX_TITLE} ref={(input) => input?.focus()}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          onKeyDown={({ key }) => { if (key === 'Escape') onEnd(); }} />
      </label>
      <button>{drafts.rename}</button>
    </form>
  );
}

/** The studio's screens: the list of drafts, a new one, and the desk. */
import { BringIn } from './bring-in/bring-in.tsx';
import { useStudio, useStudioMessages, DeskProvider } from './context.tsx';
import { GuidePanel } from './guide/guide-panel.tsx';
import { PAGES } from './pages.ts';
import { Announcer } from './shell/announcer.tsx';
import { Bar } from './shell/bar.tsx';
import { Drafts } from './shell/drafts.tsx';
import { StorageNotice } from './shell/storage-notice.tsx';
import type { Desk } from './state/desk.ts';
import './studio.css';

export function App() {
  const { screen, desk } = useStudio();
  const on = desk.value;
  const { kind } = screen.value;
  if (kind === 'desk' && typeof on === 'object') return <DeskScreen desk={on} />;
  return (
    <>
      <Bar />
      <StorageNotice />
      {kind === 'drafts' && <Drafts />}
      {kind === 'new' && <BringIn />}
      {kind === 'desk' && <NoDesk />}
    </>
  );
}

function DeskScreen({ desk }: { desk: Desk }) {
  const { screen } = useStudio();
  const { steps } = useStudioMessages();
  const step = screen.value.kind === 'desk' ? screen.value.step : 'decide';
  const Page = PAGES[step];
  return (
    <DeskProvider value={desk} key={desk.entry.peek().key}>
      <Bar desk={desk} />
      <StorageNotice desk={desk} />
      {/* While another tab goes on with it, it can be seen here, and no more. */}
      <main class="studio" aria-label={steps[step]} inert={desk.saving.value === 'elsewhere'}><Page /></main>
      <GuidePanel />
      <Announcer />
    </DeskProvider>
  );
}

/** In the desk's place while there is no draft on it. */
function NoDesk() {
  const { desk, go, takeOver } = useStudio();
  const { failure, notices, title } = useStudioMessages();
  const state = desk.value;
  return (
    <main class="studio studio-page">
      <h1 class="visually-hidden">{title}</h1>
      <p role="status">{state === 'missing' ? failure.missing : state === 'elsewhere' ? notices.elsewhere : '…'}</p>
      <p class="studio-actions">
        {state === 'elsewhere' && <button type="button" onClick={takeOver}>{notices.takeOver}</button>}
        <button type="button" onClick={() => go({ kind: 'drafts' })}>{notices.toList}</button>
      </p>
    </main>
  );
}

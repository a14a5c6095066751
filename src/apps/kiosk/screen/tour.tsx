/** A scene of the tour beside the map: what kind of scene it is, and its statements in words. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { stancesIn } from '../../../cartography/legend.ts';
import { FAMILIES, FAMILY_OF } from '../../../cartography/stances.ts';
import { messagesIn } from '../../../locales/messages.ts';
import type { Statement } from '../../../story/story.ts';
import type { StoryText } from '../../../story/wording.ts';
import { StatementWords } from '../../../ui/article/words.tsx';
import { StanceShape, StanceVerb } from '../../../ui/cards/stance.tsx';
import { PlaceName, Speakers, StoryWords, useMessages, usePage, useWording, written } from '../../../ui/context.tsx';
import type { Scene } from '../scenes.ts';
import type { Settings } from '../settings.ts';
import { useFit } from './fit.ts';

interface TourProps {
  settings: Settings;
  scenes: readonly Scene[];
  dwells: readonly number[];
  at: number;
  /** The map shows this scene: before that there are no words, which would speak of another place. */
  hasArrived: boolean;
}

export function Tour({ settings, scenes, dwells, at, hasArrived }: TourProps) {
  const { title } = useWording();
  const scene = scenes[at];
  if (!scene) return null;
  return (
    <section class="kiosk-tour" aria-label={title.text}>
      {scene.kind !== 'title' && <p class="kiosk-title" {...written(title.language)}>{title.text}</p>}
      <Fitted isComing={!hasArrived}><SceneWords key={at} scene={scene} /></Fitted>
      <Key />
      <footer class="kiosk-foot">
        <Touch settings={settings} at={at} />
        <p class="kiosk-count">{at + 1} / {scenes.length}</p>
        <div
          class="kiosk-progress"
          key={at}
          style={{ '--dwell': `${dwells[at]}ms`, '--part': (at + 1) / scenes.length }}
        />
      </footer>
    </section>
  );
}

function Fitted({ isComing, children }: { isComing: boolean; children: ComponentChildren }) {
  const box = useRef<HTMLElement>(null);
  useFit(box);
  return (
    <section class={isComing ? 'kiosk-told is-coming' : 'kiosk-told'} aria-live="off" ref={box}>{children}</section>
  );
}

function SceneWords({ scene }: { scene: Scene }) {
  const { kiosk: messages, translation: { ours } } = useMessages();
  const wording = useWording();
  const language = usePage().store.language.value;
  const isTranslated = scene.statements.some((statement) => wording.statement(statement).isTranslated);
  const below = [isTranslated ? ours : '', scene.more > 0 ? messages.more({ count: scene.more }) : ''];
  if (scene.kind === 'title') return <Opening />;
  return (
    <>
      <SceneTitle scene={scene} />
      {scene.statements.map((statement) => <TourStatement key={statement.id} statement={statement} />)}
      <p class="kiosk-below" lang={language}>{below.filter(Boolean).join(' · ')}</p>
      <p class="kiosk-cut" lang={language}>{messages.whole}</p>
    </>
  );
}

/** What the whole story is, at its beginning. */
function Opening() {
  const { store: { story, language } } = usePage();
  const { title, summary } = useWording();
  const messages = useMessages();
  const { publisher, published } = story.source;
  return (
    <>
      <h2 class="kiosk-headline" {...written(title.language)}>{title.text}</h2>
      {summary && <p class="card-words" {...written(summary.language)}>{summary.text}</p>}
      <p class="kiosk-who" lang={language.value}>
        <bdi {...written(story.language)}>{publisher}</bdi>
        {published !== undefined && <> · <time dateTime={published}>{messages.day(published)}</time></>}
        {' · '}<span>{messages.places({ count: story.places.length })}</span>
        {' · '}<span>{messages.statements({ count: story.statements.length })}</span>
      </p>
    </>
  );
}

/** The kind of scene, and what it is about. */
function SceneTitle({ scene }: { scene: Exclude<Scene, { kind: 'title' }> }) {
  const { kiosk: messages } = useMessages();
  const { term } = useWording();
  const { store: { roles, language: { value: language } } } = usePage();
  const titled = (kind: string, about?: ComponentChildren) => (
    <header>
      <p class="kiosk-kind" lang={language}>{kind}</p>
      {about !== undefined && <h2>{about}</h2>}
    </header>
  );
  const words = (text: StoryText) => <StoryWords {...text} />;
  switch (scene.kind) {
    case 'movement': {
      const { from, to } = scene.movement;
      return titled(messages.moved, <><PlaceName id={from} /> → <PlaceName id={to} /></>);
    }
    case 'dispute': {
      const { headline, places: [place] } = scene.dispute;
      return titled(messages.contested, headline ? words(term(headline)) : place && <PlaceName id={place} />);
    }
    case 'voices':
      if (scene.side !== null) return titled(messages.voices, words(term(scene.side)));
      return titled(roles.sides.length > 0 ? messages.others : messages.voices);
    case 'open': return titled(messages.open);
  }
}

/** A statement as the page sets it. */
function TourStatement({ statement }: { statement: Statement }) {
  return (
    <article class="kiosk-statement">
      <p class="kiosk-who"><Speakers statement={statement} /> <StanceVerb statement={statement} /></p>
      <StatementWords statement={statement} />
    </article>
  );
}

/** What the shapes beside the statements say, in three parts; of those that the story has. */
function Key() {
  const { families } = useMessages();
  const { store: { story, language } } = usePage();
  const used = stancesIn(story.statements);
  return (
    <ul class="kiosk-key" lang={language.value}>
      {FAMILIES.map((family) => {
        const stances = used.filter((stance) => FAMILY_OF[stance] === family);
        return stances.length > 0 && (
          <li key={family}>
            {stances.map((stance) => <StanceShape key={stance} stance={stance} />)}{families[family]}
          </li>
        );
      })}
    </ul>
  );
}

/** In one language after the other, one with each step. */
export function Touch({ settings: { languages }, at }: { settings: Settings; at: number }) {
  const language = languages[at % languages.length] ?? 'en';
  return <p class="kiosk-touch" lang={language}>{messagesIn(language).kiosk.touch}</p>;
}

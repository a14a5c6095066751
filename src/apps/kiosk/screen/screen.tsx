/**
 * What a public screen shows above the page: the tour, the question whether anybody is there, and the bar of a visit.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { usePage } from '../../../ui/context.tsx';
import { setSetting } from '../../../view/transitions.ts';
import { COUNTDOWN, type KioskState, type PhaseEvent } from '../phases.ts';
import { Modal } from './modal.tsx';
import LANGUAGE_NAMES from '../../../locales/language-names.json' with { type: 'json' };
import { messagesIn } from '../../../locales/messages.ts';
import { secondsIn } from '../../../locales/numbers.ts';
import { QrCode } from './qr.tsx';
import { StoryDialog, type StoryChoice } from './story-choice.tsx';
import type { Settings } from '../settings.ts';
import type { Scene } from '../scenes.ts';
import { Touch, Tour } from './tour.tsx';

export interface ScreenProps {
  settings: Settings;
  scenes: readonly Scene[];
  /** ms that each scene stays. */
  dwells: readonly number[];
  hasArrived: ReadonlySignal<boolean>;
  state: ReadonlySignal<KioskState>;
  dispatch: (event: PhaseEvent) => void;
  /** An address of another site, as text; null: none was asked for. */
  elsewhere: Signal<string | null>;
  choice: StoryChoice;
}

export function Screen(props: ScreenProps) {
  const phase = props.state.value.phase;
  switch (phase.kind) {
    case 'tour': return <Tour {...props} hasArrived={props.hasArrived.value} at={phase.step} />;
    case 'rest': return <Invitation {...props} at={0} />;
    case 'visit': return <><VisitBar {...props} /><Elsewhere {...props} /></>;
    case 'countdown': return <Countdown {...props} since={phase.since} />;
  }
}

function Invitation({ settings, at }: ScreenProps & { at: number }) {
  return <div class="kiosk-rest"><Touch settings={settings} at={at} /></div>;
}

function VisitBar({ settings, dispatch, choice }: ScreenProps) {
  const { store } = usePage();
  const chosen = store.language.value;
  const { kiosk: messages, bar } = messagesIn(chosen);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <nav class="kiosk-bar" lang={chosen} aria-label={messages.languages}>
        {settings.languages.length > 1 && settings.languages.map((language) => (
          <button key={language} type="button" lang={language} aria-pressed={language === chosen}
            onClick={() => store.dispatch(setSetting({ language }))}>
            {LANGUAGE_NAMES[language]}
          </button>
        ))}
        <span class="kiosk-ways">
          {choice.stories.length > 1
            && <button type="button" onClick={() => setChoosing(true)}>{bar.stories}</button>}
          <button type="button" onClick={() => dispatch('startOver')}>{messages.startOver}</button>
        </span>
      </nav>
      {isChoosing && <StoryDialog choice={choice} onClose={() => setChoosing(false)} />}
    </>
  );
}

function Elsewhere({ elsewhere }: ScreenProps) {
  const language = usePage().store.language.value;
  const { kiosk: messages, close } = messagesIn(language);
  const address = elsewhere.value;
  if (address === null) return null;
  const leave = () => { elsewhere.value = null; };
  return (
    <Modal label={messages.elsewhere} language={language} onCancel={leave}>
      <p>{messages.elsewhere}</p>
      <QrCode text={address} />
      <p class="kiosk-address">{address}</p>
      <button type="button" onClick={leave}>{close}</button>
    </Modal>
  );
}

function Countdown({ since, dispatch }: ScreenProps & { since: number }) {
  const left = useSecondsLeft(since);
  const language = usePage().store.language.value;
  const messages = messagesIn(language).kiosk;
  const keepReading = () => dispatch('use');
  return (
    <Modal label={messages.stillThere} language={language} onCancel={keepReading}>
      <p class="kiosk-question">{messages.stillThere}</p>
      <p>{messages.startsOver({ seconds: secondsIn(language)(left) })}</p>
      <button type="button" onClick={keepReading}>{messages.keepReading}</button>
    </Modal>
  );
}

function useSecondsLeft(since: number): number {
  const leftNow = () => Math.max(0, Math.ceil((since + COUNTDOWN - Date.now()) / 1000));
  const [left, setLeft] = useState(leftNow);
  useEffect(() => {
    const timer = setInterval(() => setLeft(leftNow()), 250);
    return () => clearInterval(timer);
  }, [since]);
  return left;
}

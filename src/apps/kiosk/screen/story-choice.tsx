/** The stories of this screen, for a visitor to choose one of them. */
import { useState } from 'preact/hooks';
import { messagesIn } from '../../../locales/messages.ts';
import { usePage } from '../../../ui/context.tsx';
import { StoryLine } from '../../../ui/panels/story-line.tsx';
import type { ListedStory } from '../../../view/listed-story.ts';
import { Modal } from './modal.tsx';

export interface StoryChoice {
  /** Those of the playlist that the page knows, in its order; with one alone there is nothing to choose. */
  stories: readonly ListedStory[];
  /** The address of a story's small map. */
  mapAt: (id: string) => string;
  /** Opens a story in the place of this one; false if it can't be had just now. */
  choose: (id: string) => Promise<boolean>;
}

export function StoryDialog({ choice: { stories, mapAt, choose }, onClose }: {
  choice: StoryChoice;
  onClose: () => void;
}) {
  const { story, language: { value: language } } = usePage().store;
  const { bar, close, failure } = messagesIn(language);
  const [missing, setMissing] = useState<ListedStory | null>(null);
  const open = async (one: ListedStory) => {
    if (one.id === story.id) return onClose();
    setMissing(null);
    if (!await choose(one.id)) setMissing(one);
  };
  return (
    <Modal role="dialog" label={bar.stories} language={language} onCancel={onClose}>
      <ul class="kiosk-stories">
        {stories.map((one) => (
          <li key={one.id}>
            <button type="button" class="story-line" {...(one.id === story.id ? { 'aria-current': 'true' } : {})}
              onClick={() => { void open(one); }}>
              <StoryLine story={one} language={language} map={mapAt(one.id)} />
            </button>
          </li>
        ))}
      </ul>
      {missing && <p role="alert">{failure.unreadable({ id: missing.titles[language] ?? missing.title })}</p>}
      <button type="button" onClick={onClose}>{close}</button>
    </Modal>
  );
}

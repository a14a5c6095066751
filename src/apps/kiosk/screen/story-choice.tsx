/** The stories of this screen, for a visitor to choose one of them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { messagesIn } from '../../../locales/messages.ts';
import { usePage } from '../../../ui/context.tsx';
import { StoryLine } from '../../../ui/panels/story-line.tsx';
import { titleIn, type ListedStory } from '../../../view/listed-story.ts';
import { Modal } from './modal.tsx';

export interface StoryChoice {
  /** Those of the playlist that the page knows, in its order; with one alone there is nothing to choose. */
  stories: readonly ListedStory[];
  /** The address of a story's small map. */
  mapAt: (id: string) => string;
  /** Whether a story can be had just now. */
  canOpen: (id: string) => Promise<boolean>;
  /** Opens it in the place of this one. */
  open: (id: string) => void;
}

export function StoryDialog({ choice: { stories, mapAt, canOpen, open }, onClose }: {
  choice: StoryChoice;
  onClose: () => void;
}) {
  const { story, language: { value: language } } = usePage().store;
  const { bar, close, failure } = messagesIn(language);
  const [missing, setMissing] = useState<ListedStory | null>(null);
  // Until it is known whether it can be opened, another may be chosen, the dialog closed, or the visit over.
  const wanted = useRef<string | null>(null);
  useEffect(() => () => { wanted.current = null; }, []);
  const choose = async (one: ListedStory) => {
    if (one.id === story.id) return onClose();
    setMissing(null);
    wanted.current = one.id;
    const isThere = await canOpen(one.id);
    if (wanted.current !== one.id) return;
    if (isThere) open(one.id);
    else setMissing(one);
  };
  return (
    <Modal role="dialog" label={bar.stories} language={language} onCancel={onClose}>
      <ul class="kiosk-stories">
        {stories.map((one) => (
          <li key={one.id}>
            <button type="button" class="story-line" {...(one.id === story.id ? { 'aria-current': 'true' } : {})}
              onClick={() => { void choose(one); }}>
              <StoryLine story={one} language={language} map={mapAt(one.id)} />
            </button>
          </li>
        ))}
      </ul>
      {missing && <p role="alert">{failure.unreadable({ id: titleIn(missing, language).text })}</p>}
      <button type="button" onClick={onClose}>{close}</button>
    </Modal>
  );
}

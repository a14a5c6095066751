/** Opens the stories of a screen one after the other, and the screen's own as soon as it can be had. */
import { firstAvailable, storiesAfter } from './playlist.ts';

export interface Playlist {
  /** Whether the open story stands in for the screen's own, none of which could be had. */
  isStandIn: boolean;
  /** Opens one of the screen's own in the place of one that stands in for them. */
  leaveStandIn: () => Promise<void>;
  /** Without a tour that goes on to the next story, a screen is left as it was set up. */
  openFirst: () => Promise<void>;
  /** Finds the story that is to follow. */
  findNext: () => Promise<void>;
  /** Opens the story that was found to follow; false: there is none. */
  openNext: () => boolean;
}

interface Setting {
  /** The story that is open, and those of the screen's settings. */
  id: string;
  stories: readonly string[];
  canOpen: (id: string) => Promise<boolean>;
  open: (id: string) => void;
  isUnattended: () => boolean;
  note: (what: string) => void;
}

export function runPlaylist({ id, stories, canOpen, open, isUnattended, note }: Setting): Playlist {
  const isStandIn = !stories.includes(id);
  let next: string | null = null;
  return {
    isStandIn,
    leaveStandIn: async () => {
      if (!isStandIn) return;
      const found = await firstAvailable(stories, canOpen, () => {});
      if (found !== null && isUnattended()) open(found);
    },
    openFirst: async () => {
      const found = await firstAvailable(stories, async (one) => one === id || canOpen(one), note);
      if (found !== null && found !== id && isUnattended()) open(found);
    },
    findNext: async () => { next = await firstAvailable(storiesAfter(stories, id), canOpen, note); },
    openNext: () => {
      if (next !== null) open(next);
      return next !== null;
    },
  };
}

/** What every component of the studio may ask for. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { studioMessagesIn, type StudioMessages } from '../../locales/studio/messages.ts';
import type { Desk } from './state/desk.ts';
import type { Studio } from './state/studio-store.ts';

const StudioContext = createContext<Studio | null>(null);
export const StudioProvider = StudioContext.Provider;

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('useStudio: no StudioProvider above this component');
  return studio;
}

/** What the studio says, in the language of the interface. */
export const useStudioMessages = (): StudioMessages => studioMessagesIn(useStudio().language.value);

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** The draft on the desk, and what can be done with it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk: no draft is on the desk');
  return desk;
}

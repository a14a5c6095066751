import { useState } from 'preact/hooks';
import { errorText } from '../../locales/failures.ts';
import { useMessages } from '../context.tsx';

export interface Task {
  /** What is being done, what has been done, or what went wrong: a sentence for the reader. */
  status: string;
  isBusy: boolean;
  /** `act` gives a sentence about what it did. One at a time: what is asked for meanwhile is not done. */
  run: (doing: string, act: () => Promise<string>) => void;
}

/** Something that may take a while and may fail. */
export function useTask(): Task {
  const messages = useMessages();
  const [{ status, isBusy }, setState] = useState({ status: '', isBusy: false });
  const run = (doing: string, act: () => Promise<string>) => {
    if (isBusy) return;
    setState({ status: doing, isBusy: true });
    const end = (sentence: string) => setState({ status: sentence, isBusy: false });
    act().then(end, (error: unknown) => end(errorText(error, messages)));
  };
  return { status, isBusy, run };
}

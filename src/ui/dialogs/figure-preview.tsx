/** The figure as it will be saved, drawn anew a moment after each choice. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { errorText } from '../../locales/failures.ts';
import type { FigureChoice, FigureService, FigurePreview } from '../../view/figure-service.ts';
import type { View } from '../../view/view.ts';
import { useMessages } from '../context.tsx';

/** ms without another choice. */
const PAUSE = 200;

interface Preview {
  /** The last that was drawn. */
  shown: FigurePreview | null;
  /** Null while what is on show is not what is chosen. */
  current: FigurePreview | null;
  /** Why it could not be drawn. */
  failure: unknown;
}

interface Drawn { key: string; preview: FigurePreview | null; failure: unknown }

/** `choice` is null while it can't be drawn. */
export function usePreview(service: FigureService, view: View, choice: FigureChoice | null): Preview {
  const [drawn, setDrawn] = useState<Drawn>({ key: '', preview: null, failure: null });
  const isFirst = useRef(true);
  const key = JSON.stringify([view, choice]);
  useEffect(() => {
    if (!choice) return undefined;
    let isWanted = true;
    const show = (result: Omit<Drawn, 'key'>) => { if (isWanted) setDrawn({ key, ...result }); };
    const timer = setTimeout(() => {
      service.preview(view, choice).then(
        (preview) => show({ preview, failure: null }),
        (error: unknown) => show({ preview: null, failure: error ?? 'unknown' }),
      );
    }, isFirst.current ? 0 : PAUSE);
    isFirst.current = false;
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [service, key]);
  const isCurrent = drawn.key === key;
  return { shown: drawn.preview, current: isCurrent ? drawn.preview : null, failure: isCurrent ? drawn.failure : null };
}

/** The SVG is the renderer's own, in which all text is escaped; in the page it finds the page's fonts. */
export function FigurePicture({ shown, current, failure }: Preview) {
  const messages = useMessages();
  if (failure !== null)
    return (
      <p class="save-preview" role="alert">
        {errorText(failure, messages)}
      </p>
    );
  return (
    <div class="save-preview" aria-busy={current === null} dangerouslySetInnerHTML={{ __html: shown?.svg ?? '' }} />
  );
}

/** For who can't copy by a button, and for who wants to see what is copied. */
export function FigureTexts({ caption, alt, description, citation, address }: FigurePreview) {
  const { save } = useMessages();
  const texts = [
    [save.caption, caption], [save.alt, alt], [save.description, description], [save.citation, citation],
    [save.address, address],
  ] as const;
  return (
    <details class="save-texts">
      <summary>{save.texts}</summary>
      <dl>{texts.map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}</dl>
    </details>
  );
}

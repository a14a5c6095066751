/** The guide beside the desk: what each part is for, with a way to leave it at once. Nothing waits for it. */
import { useEffect, useRef } from 'preact/hooks';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { GUIDE } from './guide.ts';
import './guide.css';

export function GuidePanel() {
  const { guide } = useStudio();
  const { entry } = useDesk();
  const at = guide.at.value;
  return at && at.key === entry.value.key ? <Panel index={at.index} /> : null;
}

function Panel({ index }: { index: number }) {
  const { guide, go, goToStep } = useStudio();
  const { guide: words, drafts } = useStudioMessages();
  const head = useRef<HTMLHeadingElement>(null);
  const step = GUIDE[index];
  useEffect(() => {
    if (!step) return undefined;
    goToStep(step.step);
    // After the step's own page is there.
    const timer = setTimeout(() => {
      const part = document.querySelector(step.part);
      part?.classList.add('is-guided');
      part?.scrollIntoView({ block: 'nearest' });
      head.current?.focus({ preventScroll: true });
    });
    return () => {
      clearTimeout(timer);
      for (const part of document.querySelectorAll('.is-guided')) part.classList.remove('is-guided');
    };
  }, [step, goToStep]);
  if (!step) return null;
  const isLast = index === GUIDE.length - 1;
  const leave = () => {
    guide.leave();
    // The focus goes on where the guide was about.
    document.querySelector<HTMLElement>('.studio-steps [aria-current]')?.focus();
  };
  const bringIn = () => {
    guide.leave();
    go({ kind: 'new' });
  };
  return (
    <aside class="guide" aria-labelledby="guide-title" onKeyDown={({ key }) => { if (key === 'Escape') leave(); }}>
      <p class="quiet">{words.stepOf({ number: index + 1, count: GUIDE.length })}</p>
      <h2 id="guide-title" tabIndex={-1} ref={head}>{words.steps[step.name].title}</h2>
      <p>{words.steps[step.name].text}</p>
      <p class="studio-actions">
        {isLast
          ? <button type="button" class="primary" onClick={bringIn}>{drafts.make}</button>
          : <button type="button" class="primary" onClick={() => guide.show(index + 1)}>{words.next}</button>}
        {index > 0 && <button type="button" onClick={() => guide.show(index - 1)}>{words.back}</button>}
        <button type="button" onClick={leave}>{words.leave}</button>
      </p>
    </aside>
  );
}

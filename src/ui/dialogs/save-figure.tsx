/**
 * "Save image": what is chosen as a figure to be saved or copied, and the map as it stands. It remembers nothing when
 * it is closed.
 */
import { useEffect, useState } from 'preact/hooks';
import type { FigureService } from '../../view/figure-service.ts';
import { usePage, useMessages } from '../context.tsx';
import { FigureForm } from './figure-form.tsx';
import { useModal } from '../hooks/modal.ts';

export function SaveFigure() {
  const { bar, close } = useMessages();
  const { isOpen, onClose, dialog } = useModal('save');
  return (
    <dialog ref={dialog} class="about save" aria-labelledby="save-title" onClose={onClose}>
      <form method="dialog" class="save-head"><h2 id="save-title">{bar.save}</h2><button>{close}</button></form>
      {isOpen && <FigureContents />}
    </dialog>
  );
}

/** The choices and the preview, once what makes figures has come. */
export function FigureContents() {
  const { save } = useMessages();
  const { openFigureService: load } = usePage();
  const [service, setService] = useState<FigureService | 'failed' | null>(null);
  useEffect(() => { load?.().then(setService, () => setService('failed')); }, [load]);
  if (service === 'failed') return <p role="alert">{save.failed}</p>;
  return service ? <FigureForm service={service} /> : <p role="status">{save.preparing}</p>;
}

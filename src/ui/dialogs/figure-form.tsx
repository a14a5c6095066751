/** A figure's choices beside its preview, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { FigureChoice, FigureService } from '../../view/figure-service.ts';
import { Action } from './action.tsx';
import { usePage, useMessages } from '../context.tsx';
import { copyPicture, copyText, download, fileName } from './download-and-copy.ts';
import { choiceOf, FigureChoices, openingChoices } from './figure-choices.tsx';
import { FigurePicture, FigureTexts, usePreview } from './figure-preview.tsx';
import { SaveView } from './save-view.tsx';
import { useTask } from '../hooks/task.ts';

export function FigureForm({ service }: { service: FigureService }) {
  const { store, mountMap } = usePage();
  const { save: words } = useMessages();
  const view = store.view.value;
  const [choices, setChoices] = useState(() => openingChoices(view));
  const { kind, scale } = choices;
  const choice = choiceOf(choices, service);
  const preview = usePreview(service, view, choice);
  const task = useTask();

  const save = (valid: FigureChoice) =>
    task.run(words.making, async () => {
      const name = fileName(view, kind);
      download(await service.save(view, valid, kind, scale), name);
      return words.saved({ name });
    });
  const copyImage = (valid: FigureChoice) =>
    task.run(words.making, async () => {
      await copyPicture(service.save(view, valid, 'png', scale), words);
      return words.copied.picture;
    });
  const copy = (part: 'caption' | 'address' | 'citation') => (valid: FigureChoice) =>
    task.run(words.copying, async () => {
      // What is on show may be one choice behind.
      await copyText((preview.current ?? (await service.preview(view, valid)))[part], words.noCopy);
      return words.copied[part];
    });
  const actions = [
    [words.save, save],
    [words.copy.picture, copyImage],
    [words.copy.caption, copy('caption')],
    [words.copy.address, copy('address')],
    [words.copy.citation, copy('citation')],
  ] as const;

  return (
    <>
      <div class="save-figure">
        <FigurePicture {...preview} />
        <FigureChoices
          service={service}
          choices={choices}
          isValid={choice !== null}
          onChange={(change) => setChoices({ ...choices, ...change })}
        />
      </div>
      <div class="save-actions">
        {actions.map(([name, act]) => (
          <Action
            key={name}
            isOff={task.isBusy || choice === null}
            onClick={() => {
              if (choice) act(choice);
            }}
          >
            {name}
          </Action>
        ))}
      </div>
      <div role="status" aria-atomic="false">
        {kind === 'pdf' && <Blank letters={preview.current?.blank ?? []} />}
        <p class="save-status">{task.status}</p>
      </div>
      {preview.current && <FigureTexts {...preview.current} />}
      {mountMap && <SaveView service={service} task={task} />}
    </>
  );
}

/** As many as show what they have in common. */
const MOST = 20;

function Blank({ letters }: { letters: readonly string[] }) {
  const { save } = useMessages();
  if (letters.length === 0) return null;
  const named = [...letters.slice(0, MOST), ...(letters.length > MOST ? ['…'] : [])].join(' ');
  return <p class="wrong">{save.blank({ letters: named })}</p>;
}

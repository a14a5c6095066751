/** What a reader may take along: a still map, a frame for another page, the address, the story's own file. */
import { usePage, useMessages } from '../context.tsx';
import { copyText } from '../dialogs/download-and-copy.ts';
import { useTask } from '../hooks/task.ts';
import { DialogButton } from './bar.tsx';
import { Menu } from './menu.tsx';

export function ShareMenu() {
  return <Menu id="share" label={useMessages().bar.share}>{(close) => <Ways close={close} />}</Menu>;
}

function Ways({ close }: { close: () => void }) {
  const { permalink, storyFile, toStudio } = usePage();
  const { bar, save } = useMessages();
  const task = useTask();
  const copy = () => task.run(save.copying, async () => {
    await copyText(new URL(permalink(), document.baseURI).href, bar.linkNotCopied);
    return bar.linkCopied;
  });
  return (
    <>
      <DialogButton name="save" onOpen={close} />
      <DialogButton name="embed" onOpen={close} />
      <button type="button" class="quiet-button" onClick={copy}>{bar.copyLink}</button>
      {storyFile !== undefined && <a class="quiet-button" href={storyFile} download>{bar.storyFile}</a>}
      {toStudio && <a class="quiet-button to-studio" href={toStudio()}>{bar.make}</a>}
      <p role="status">{task.status}</p>
    </>
  );
}

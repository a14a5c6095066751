/** In the frame of "Look": the reader's own way to save a figure, of the draft that is looked at. */
import { render } from 'preact';
import { pageAddress } from '../../../assets/page-files.ts';
import { FigureContents } from '../../../ui/dialogs/save-figure.tsx';
import { PageProvider, useMessages } from '../../../ui/context.tsx';
import { paramsIn, printAddress } from '../../../view/address.ts';
import { ownStory } from '../../shared/built-page.tsx';
import { fetchSource } from '../../shared/figure-source.ts';
import { openPage } from '../../shared/open-page.ts';
import { pageOf } from '../../shared/session.ts';
import { FIGURE_OF, PREVIEW_ID } from './preview-files.ts';

/** Whether the address asks for it, and the id that the story will be published with. */
export const figureAsked = (): string | null => paramsIn(location.search).get(FIGURE_OF);

export async function openFigures(root: HTMLElement, id: string): Promise<void> {
  const opened = await openPage(root);
  if (!opened) return;
  const { session } = opened;
  const { store, theme } = session;
  const openFigureService = async () => {
    const { createFigureService } = await import('../../../figure/service/figure-service.ts');
    return createFigureService({
      source: fetchSource(session),
      present: () => store.derived.peek(),
      theme: () => theme.peek(),
      // A figure leads to where the story will be, rather than to this frame.
      addressOf: (view) => `${pageAddress()}${printAddress(view, store.story, ownStory()).replace(PREVIEW_ID, id)}`,
      takeCapture: () => null,
    });
  };
  root.replaceChildren();
  render(
    <PageProvider value={{ ...pageOf(session), opening: null, openFigureService }}><Figures /></PageProvider>, root,
  );
}

function Figures() {
  return (
    <main class="studio save look-figures">
      <h1 class="visually-hidden">{useMessages().bar.save}</h1>
      <FigureContents />
    </main>
  );
}

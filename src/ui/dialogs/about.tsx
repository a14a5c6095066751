/** What this map is made of: border policy, sources and licences, and what happens to the reader's data (nothing). */
import { dayIn } from '../../locales/dates.ts';
import { shapeCredits } from '../../story/story.ts';
import { usePage, useMessages, written } from '../context.tsx';
import { useModal } from '../hooks/modal.ts';

export function About() {
  const { policy, close } = useMessages();
  const { onClose, dialog } = useModal('about');
  return (
    <dialog ref={dialog} class="about" aria-labelledby="about-title" onClose={onClose}>
      {/* It is read from its beginning: a browser would scroll to the button at its end. */}
      <h2 id="about-title" tabIndex={-1} autoFocus>{policy.title}</h2>
      <AboutText />
      <form method="dialog"><button>{close}</button></form>
    </dialog>
  );
}

export function AboutText() {
  const { story } = usePage().store;
  const { source, language } = story;
  const credits = shapeCredits(story);
  const { policy } = useMessages();
  const published = source.published === undefined ? '' : `, ${dayIn(language)(source.published)}`;
  return (
    <>
      <h3>{policy.article}</h3>
      <p {...written(language)}>{source.note}</p>
      <p {...written(language)}>{source.publisher}{published}. {source.rights}</p>
      {source.address && <p><a href={source.address} rel="noopener noreferrer">{source.address}</a></p>}
      <h3>{policy.borders}</h3>
      <p>{policy.bordersText}</p>
      <h3>{policy.statements}</h3>
      <p>{policy.statementsText}</p>
      <h3>{policy.sources}</h3>
      <ul>
        {credits.length > 0 && (
          <li>{policy.shapes}<ul {...written(language)}>{credits.map((line) => <li key={line}>{line}</li>)}</ul></li>
        )}
        {policy.sourcesList.map((line) => <li key={line}>{line}</li>)}
      </ul>
      <h3>{policy.data}</h3>
      <p>{policy.dataText}</p>
    </>
  );
}

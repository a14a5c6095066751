/** What this map is made of: border policy, sources and licences, and what happens to the reader's data (nothing). */
import { usePage } from './context.tsx';
import { useModal } from './modal.ts';

export function About({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const dialog = useModal(isOpen);
  return (
    <dialog ref={dialog} class="about" aria-labelledby="about-title" onClose={onClose}>
      <h2 id="about-title">About this map</h2>
      <AboutText />
      <form method="dialog"><button>Close</button></form>
    </dialog>
  );
}

export function AboutText() {
  const { store: { story: { source } } } = usePage();
  return (
    <>
      <h3>The article</h3>
      <p>{source.note}</p>
      <p>{source.publisher}{source.published && `, ${source.published}`}. {source.rights}</p>
      {source.address && <p><a href={source.address} rel="noopener noreferrer">{source.address}</a></p>}
      <h3>Borders</h3>
      <p>
        Crimea with Sevastopol is drawn as an area of its own with dashed edges, in neither Russia nor Ukraine, because
        both claim it. Other disputed borders that the source knows are dashed too. Elsewhere borders follow Natural Earth, which shows who is in control rather than who is in the right.
        A line on this map is no statement about whose a territory is.
      </p>
      <h3>Statements</h3>
      <p>
        Each keeps its speaker, the chain through which it reached the article, and the article’s verb. Where one disputes
        another, both stand side by side. Dateline gives no verdict. What the editor read between the lines is marked “our reading”.
      </p>
      <h3>Sources and licences</h3>
      <ul>
        <li>Countries, regions and lakes: Natural Earth, public domain</li>
        <li>Towns: GeoNames, CC BY 4.0</li>
        <li>Country names: Unicode CLDR, Unicode licence</li>
        <li>Fonts: Source Serif 4, Source Sans 3, Noto Sans KR, SIL Open Font Licence 1.1</li>
        <li>Map engine: MapLibre GL JS, BSD 3-Clause; Dateline itself: MIT</li>
      </ul>
      <h3>Your data</h3>
      <p>Nothing is collected, and nothing is loaded from another host.</p>
    </>
  );
}

/** The gazetteer, from the site's own files, each fetched when it is first needed. */
import { fetchFile } from '../../../assets/page-files.ts';
import { openGazetteer } from '../../../gazetteer/gazetteer.ts';

export const gazetteer = openGazetteer(async (file) => {
  const answer = await fetchFile(`geo/gazetteer/${file}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
});

/** What drafting needs, from disk. */
import type { Sources } from '../draft/from-text.ts';
import { draftModelOnDisk } from './draft-model.ts';
import { gazetteerOnDisk, gazetteerVersion } from './gazetteer.ts';

/** @throws Error when a file is missing or of another version. */
export async function draftSources(): Promise<Sources> {
  const { candidates } = gazetteerOnDisk();
  return { candidates, model: await draftModelOnDisk(), gazetteer: gazetteerVersion() };
}

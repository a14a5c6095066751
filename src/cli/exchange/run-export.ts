/** What `npm run export` does. */
import { EXPORT_FORMATS, exportStory } from '../../exchange/formats.ts';
import { POSITION_UNITS } from '../../exchange/text.ts';
import { placeStory } from '../../node/story-places.ts';
import { DEFAULT_STORY } from '../../site.ts';
import { readStoryOption } from '../story-option.ts';
import { choiceOf, readArguments, saveAs, UsageError } from '../usage.ts';

/** @throws UsageError */
export async function runExport(args: readonly string[]): Promise<void> {
  const given = readArguments(args, ['story', 'format', 'out', 'positions']);
  const format = choiceOf('format', given.format, EXPORT_FORMATS);
  const positions = choiceOf('positions', given.positions ?? 'code-points', POSITION_UNITS);
  if (given.positions !== undefined && format !== 'annotations')
    throw new UsageError('--positions: only annotations say what their positions count');
  const { out } = given;
  if (out === undefined) throw new UsageError('--out: a file to write was expected');
  const { story: bare } = readStoryOption(given.story ?? DEFAULT_STORY);
  const { story, atlas } = await placeStory(bare);
  // Names that the story leaves to the gazetteer are for tables; what is read again as a story leaves them there.
  const isTable = format === 'csv' || format === 'geojson';
  const { text, type } = exportStory(isTable ? story : bare, format, { atlas, positions });
  saveAs(out, text, '--out');
  console.log(`${out}: ${type}, ${story.places.length} places, ${story.statements.length} statements`);
}

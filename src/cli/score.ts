/**
 * `npm run score -- DIR [ARTICLE]`: how well drafts are made, on the development halves of two corpora in DIR; and with
 * the built-in story's article, how much of that an editor must change. Nothing is trained on any of them.
 */
import { readFileSync } from 'node:fs';
import { draftSources } from '../node/draft-sources.ts';
import { storyFile } from '../node/files.ts';
import { parseText } from '../story/parse.ts';
import { scoreArticle } from './score/article.ts';
import { placesCorpus, statementsCorpus } from './score/corpora.ts';
import { scorePlaces } from './score/places.ts';
import { scoreStatements } from './score/statements.ts';

const STORY = 'kursk';

const [folder, article, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  console.error('The corpora’s folder was expected: npm run score -- DIR [ARTICLE]');
  process.exitCode = 2;
} else {
  const sources = await draftSources();
  const { story } = parseText(readFileSync(storyFile(STORY), 'utf8'));
  if (article !== undefined && story)
    console.log((await scoreArticle(readFileSync(article, 'utf8'), story, sources)).join('\n'));
  console.log((await scorePlaces(placesCorpus(folder), sources)).join('\n'));
  console.log((await scoreStatements(statementsCorpus(folder), sources)).join('\n'));
}

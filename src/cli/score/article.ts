/** What an editor must change to get from the draft of an article to the story that was made of it. */
import { draftText, type Sources } from '../../draft/from-text.ts';
import { publish } from '../../draft/format/publish.ts';
import type { Statement, Story } from '../../story/story.ts';

/**
 * `story` retells the article paragraph by paragraph, so its words are others: statements are the same where paragraph
 * and speaker are. Each record that is wrong, missing or surplus is one change.
 */
export async function scoreArticle(text: string, story: Story, sources: Sources): Promise<string[]> {
  const { draft } = await draftText({ text }, sources);
  const found = publish(draft).story;
  if (!found) return ['The article’s draft can’t be published.'];
  const refOf = ({ places }: Story, id: string) => places.find((place) => place.id === id)?.ref ?? id;
  const nameOf = ({ speakers }: Story, id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? id;
  const keyOf = (own: Story, { spans, speakers }: Statement) =>
    `${spans[0]?.paragraph} ${speakers.map((id) => nameOf(own, id)).join(' and ')}`;
  const matches = new Map<Statement, Statement>();
  const left = [...found.statements];
  for (const statement of story.statements) {
    const at = left.findIndex((one) => keyOf(found, one) === keyOf(story, statement));
    if (at >= 0) matches.set(statement, left.splice(at, 1)[0]!);
  }
  const pairs = [...matches];
  const viaOf = (own: Story, { via }: Statement) => via.map((id) => nameOf(own, id)).join();
  const stances = pairs.filter(([a, b]) => a.stance === b.stance).length;
  const wrong = pairs.filter(([a, b]) =>
    a.stance !== b.stance || a.mode !== b.mode || viaOf(story, a) !== viaOf(found, b)).length;
  const mentions = (own: Story) => own.statements.flatMap((statement) =>
    statement.mentions.map(({ place, kind }) => `${statement.spans[0]?.paragraph} ${refOf(own, place)} ${kind}`));
  const speakersOf = ({ speakers }: Story) => speakers.map(({ name }) => name);
  const rolesOf = ({ speakers }: Story) => speakers.map(({ name, role }) => `${name} ${role ?? ''}`);
  const relationsOf = (own: Story) => own.relations.map(({ type, from, to }) =>
    [type, ...[from, to].map((id) => keyOf(own, own.statements.find((one) => one.id === id)!))].join(' '));
  const changes = {
    places: differences(story.places.map(({ ref = '' }) => ref), found.places.map(({ ref = '' }) => ref)),
    speakers: differences(speakersOf(story), speakersOf(found)),
    roles: speakersOf(story).filter((name) => speakersOf(found).includes(name)).length
      - rolesOf(story).filter((one) => rolesOf(found).includes(one)).length,
    statements: story.statements.length - pairs.length + left.length + wrong,
    mentions: differences(mentions(story), mentions(found)),
    relations: differences(relationsOf(story), relationsOf(found)),
  };
  const records = [story.places, story.speakers, story.statements, mentions(story), story.relations]
    .reduce((sum, { length }) => sum + length, 0);
  const total = Object.values(changes).reduce((sum, one) => sum + one, 0);
  const disputes = relationsOf(story).filter((one) => one.startsWith('disputes') && relationsOf(found).includes(one));
  return [
    `The built-in article: ${pairs.length} of ${story.statements.length} statements with their speaker, `
      + `${stances} stances, ${disputes.length} disputes`,
    `  to be changed: ${total}, of ${records} records (${Object.entries(changes)
      .map(([name, count]) => `${name} ${count}`).join(', ')})`,
  ];
}

/** How many of either list the other has not, each as often as it stands there. */
function differences(wanted: readonly string[], given: readonly string[]): number {
  const left = [...given];
  const missing = wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missing.length + left.length;
}

/** What a story says, in another language as far as a translation has it, else as it stands. */
import { isolated } from './direction.ts';
import { insideSentence } from './inside-sentence.ts';
import type { Links } from './links.ts';
import { wordsOf, type Statement, type Story } from './story.ts';
import type { Translation } from './translation.ts';

/** Words, and the language that they are in (BCP 47). */
export interface StoryText { text: string; language: string; isTranslated: boolean }

/** `plural`: they, not it, in the name's own language. */
export interface SpeakerText extends StoryText { plural: boolean }

export interface Wording {
  /** Whether any of it may be translated. */
  isTranslated: boolean;
  title: StoryText;
  summary: StoryText | undefined;
  speaker: (id: string) => SpeakerText;
  /** All who say a statement, joined as `language` does it; without one, as their names' own does. */
  who: (statement: Statement, language?: string) => SpeakerText;
  /** The names as they stand inside a sentence: "through a diplomat". */
  speakerInside: (id: string) => string;
  whoInside: (statement: Statement, language?: string) => string;
  role: (id: string) => StoryText | undefined;
  statement: (statement: Statement) => StoryText;
  /** One of the words that `termsOf` lists. */
  term: (words: string) => StoryText;
}

/** Without a translation, in the story's language. */
export function wordingOf(story: Story, { speakers }: Pick<Links, 'speakers'>, translation?: Translation): Wording {
  const either = (translated: string | undefined, own: string): StoryText =>
    translated === undefined || translation === undefined
      ? { text: own, language: story.language, isTranslated: false }
      : { text: translated, language: translation.language, isTranslated: true };
  const speaker = (id: string): SpeakerText => {
    const [own, translated] = [speakers.get(id), translation?.speakers.get(id)];
    return { ...either(translated?.name, own?.name ?? id), plural: translated?.plural ?? own?.plural ?? false };
  };
  // What is written in small letters is told by the words around the names, in the names' own language.
  let [ownText, translatedText]: (string | undefined)[] = [];
  const textOf = ({ isTranslated }: StoryText) => (isTranslated
    ? translatedText ??= [...translation?.statements.values() ?? []].join(' ')
    : ownText ??= story.paragraphs.join(' '));
  const insides = new Map<string, string>();
  const speakerInside = (id: string): string => {
    const name = speaker(id);
    const found = insides.get(id) ?? insideSentence(name.text, name.language, textOf(name));
    insides.set(id, found);
    return found;
  };
  const inside = (id: string): SpeakerText => ({ ...speaker(id), text: speakerInside(id) });
  const inOrder = (id: string, at: number) => (at === 0 ? speaker(id) : inside(id));
  return {
    isTranslated: translation !== undefined,
    title: either(translation?.title, story.title),
    summary: story.summary === undefined ? undefined : either(translation?.summary, story.summary),
    speaker,
    who: (statement, language) => joined(statement.speakers.map(inOrder), story.language, language),
    speakerInside,
    whoInside: (statement, language) => joined(statement.speakers.map(inside), story.language, language).text,
    role: (id) => {
      const own = speakers.get(id)?.role;
      return own === undefined ? undefined : either(translation?.speakers.get(id)?.role, own);
    },
    statement: (statement) => either(translation?.statements.get(statement.id), wordsOf(story, statement)),
    term: (words) => either(translation?.terms.get(words), words),
  };
}

/** What the speakers of a statement are; of several, each with its name before it. */
export function rolesIn({ speaker, role }: Wording, { speakers }: Statement): StoryText[] {
  return speakers.flatMap((id) => {
    const found = role(id);
    if (!found) return [];
    if (speakers.length === 1) return [found];
    return [{ ...found, text: `${isolated(speaker(id).text)}: ${isolated(found.text)}` }];
  });
}

/** Names of which only some are translated are in two languages, and count as the story's. */
function joined(names: readonly SpeakerText[], storyLanguage: string, joinedIn?: string): SpeakerText {
  const [first] = names;
  if (first && names.length === 1) return first;
  const isTranslated = names.every((name) => name.isTranslated);
  const language = isTranslated ? first?.language ?? storyLanguage : storyLanguage;
  const text = new Intl.ListFormat(joinedIn ?? language).format(names.map((name) => isolated(name.text)));
  return { text, language, isTranslated, plural: true };
}

/** What a story says, in another language as far as a translation has it, else as it stands. */
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
  role: (id: string) => StoryText | undefined;
  statement: (statement: Statement) => StoryText;
  /** A side, or what a quantity is of. */
  term: (words: string) => StoryText;
}

/** Without a translation, in the story's language. */
export function wordingOf(story: Story, { speakers }: Pick<Links, 'speakers'>, translation?: Translation): Wording {
  const either = (translated: string | undefined, own: string): StoryText =>
    translated === undefined || translation === undefined
      ? { text: own, language: story.language, isTranslated: false }
      : { text: translated, language: translation.language, isTranslated: true };
  return {
    isTranslated: translation !== undefined,
    title: either(translation?.title, story.title),
    summary: story.summary === undefined ? undefined : either(translation?.summary, story.summary),
    speaker: (id) => {
      const [own, translated] = [speakers.get(id), translation?.speakers.get(id)];
      return { ...either(translated?.name, own?.name ?? id), plural: translated?.plural ?? own?.plural ?? false };
    },
    role: (id) => {
      const own = speakers.get(id)?.role;
      return own === undefined ? undefined : either(translation?.speakers.get(id)?.role, own);
    },
    statement: (statement) => either(translation?.statements.get(statement.id), wordsOf(story, statement)),
    term: (words) => either(translation?.terms.get(words), words),
  };
}

/** The built-in story as a draft: somebody else's work to go on with. */
import * as v from 'valibot';
import { loadStory, loadTranslation } from '../../../assets/load.ts';
import { withInherited } from '../../../assets/inherited.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { draftOfStory } from '../../../draft/format/from-story.ts';
import { DEFAULT_STORY } from '../../../site.ts';
import { readJson } from '../../../story/json.ts';
import type { Story } from '../../../story/story.ts';
import { TranslationSchema } from '../../../story/translation-schema.ts';

/** @throws Error with what went wrong, as part of a sentence. */
export async function loadExample(): Promise<Draft> {
  const parsed = await loadStory(DEFAULT_STORY);
  if (parsed === 'missing' || !parsed.story) throw new Error('the site has no such story');
  const [story, translations] = await Promise.all([withInherited(parsed.story), translationsOf(parsed.story)]);
  return draftOfStory(story, translations);
}

/** Those that can be had: an example is whole without them. */
async function translationsOf({ id, translations }: Story): Promise<Draft['translations']> {
  const found = await Promise.all(translations.map(async (language) => {
    const { value } = readJson(await loadTranslation(id, language).catch(() => ''), 'translation');
    const read = v.safeParse(TranslationSchema, value);
    return read.success ? [[language, read.output] as const] : [];
  }));
  return Object.fromEntries(found.flat());
}

/** Who says something, as records. */
import { MAX_NAME, MAX_SPEAKERS } from '../../story/limits.ts';
import type { Speaker } from '../../story/schema.ts';
import type { StoryWords } from '../languages/story-words.ts';
import type { DraftSpeaker as FoundSpeaker } from '../statements/speakers.ts';
import { idMaker } from './ids.ts';
import { ENGINE } from './origin.ts';

type Record = Speaker & typeof ENGINE & { confidence?: number; why: string };

/** Who tells what nobody else is named for. */
const ARTICLE = 'article';

interface Known {
  /** That the speaker's name or role names. */
  place: string | undefined;
  /** It is called by a country's name. */
  isGovernment: boolean;
  /** Of what is said. */
  confidence: number;
}

/** A country that says something is its government; officials and experts have no name. */
function roleOf(
  { role, isPlural, why }: FoundSpeaker, isGovernment: boolean, { government, notNamed }: StoryWords,
): { role?: string } {
  if (role !== undefined) return { role };
  if (isGovernment) return { role: government };
  return isPlural && why === 'not named' ? { role: notNamed } : {};
}

/** Speakers as they are asked for; undefined beyond as many as a draft holds. */
export class SpeakerRecords {
  readonly #records = new Map<FoundSpeaker | typeof ARTICLE, Record>();
  readonly #idOf = idMaker('speaker');
  readonly #words: StoryWords;

  /** @param words in the language of the article */
  constructor(words: StoryWords) {
    this.#words = words;
    this.#idOf(ARTICLE);
  }

  get list(): Record[] {
    return [...this.#records.values()];
  }

  /** Of one who has a record. */
  idOf(found: FoundSpeaker): string | undefined {
    return this.#records.get(found)?.id;
  }

  article(): string | undefined {
    return this.#add(ARTICLE, () => ({
      id: ARTICLE, ...this.#words.article, plural: false, ...ENGINE,
      why: 'What no source is named for is the article’s own.',
    }));
  }

  of(found: FoundSpeaker, { place, isGovernment, confidence }: Known): string | undefined {
    const id = this.#add(found, () => {
      const name = cut(found.name);
      return {
        id: this.#idOf(name), name, plural: found.isPlural,
        ...roleOf(found, isGovernment, this.#words),
        ...ENGINE,
        why: found.why === 'named here' ? 'The text names who says something.' : 'The text gives no name.',
      };
    });
    const record = this.#records.get(found);
    if (record && place !== undefined) record.place ??= place;
    // As sure as the surest of what is said.
    if (record) record.confidence = Math.max(record.confidence ?? 0, confidence);
    return id;
  }

  #add(key: FoundSpeaker | typeof ARTICLE, make: () => Record): string | undefined {
    if (!this.#records.has(key) && this.#records.size >= MAX_SPEAKERS) return undefined;
    const record = this.#records.get(key) ?? make();
    this.#records.set(key, record);
    return record.id;
  }
}

/** A name that fits, whole words of it. */
function cut(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const head = name.slice(0, MAX_NAME - 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), MAX_NAME / 2)).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What has been found in a text as bare spans, for scoring and for other programs. */
import type { Stance } from '../story/schema.ts';
import { languageOfText } from './languages/language-of-text.ts';
import { readIn } from './languages/read-in.ts';
import type { Sources } from './read.ts';
import type { Span } from './statements/attributions.ts';
import { stanceOf } from './statements/stances.ts';

/** Offsets in UTF-16 code units of the text; degrees, null for what is not placed. */
export interface Spans {
  mentions: {
    start: number;
    end: number;
    kind: string;
    ref: string | null;
    lat: number | null;
    lon: number | null;
  }[];
  attributions: { source: Span; cue: Span; content: Span; stance: Stance }[];
  problems: string[];
}

export async function spansIn(text: string, sources: Sources): Promise<Spans> {
  const { names, placed, attributions, problems } = await readIn(languageOfText(text), text, sources);
  return {
    mentions: names.map(({ start, end }, i) => {
      const { place = null, isGuess = false } = placed[i] ?? {};
      return {
        start,
        end,
        kind: isGuess ? 'near' : (place?.as ?? 'unknown'),
        ref: place?.ref ?? null,
        lat: place?.lat ?? null,
        lon: place?.lon ?? null,
      };
    }),
    attributions: attributions.map((found) => {
      const { source, cue, content } = found;
      return { source, cue, content, stance: stanceOf(found, text.slice(...content)) };
    }),
    problems,
  };
}

import type { Figure } from '../compose/figure.ts';
import { messagesIn } from '../../locales/messages.ts';
import { isolated } from '../../story/direction.ts';
import type { Language } from '../../story/schema.ts';
import type { Story } from '../../story/story.ts';

interface Seen { address: string; language: Language; date: Date }

/**
 * One line for a list of sources: what the map shows, of which article, where it is, and when it was taken from there.
 */
export function citationOf(
  { title: story, source: { publisher, published } }: Story,
  { title, fingerprint }: Figure,
  { address, language, date }: Seen,
): string {
  const messages = messagesIn(language);
  const named = title === story ? '' : `“${isolated(story)}”`;
  const article = [named, isolated(publisher), published].filter(Boolean).join(', ');
  // ISO 8601: read alike in every language.
  const day = date.toISOString().slice(0, 10);
  const { map, fingerprint: word } = messages.figure;
  return `Dateline, “${isolated(title)}” [${map}]. ${article}. ${address} (${day}; ${word} ${fingerprint}).`;
}

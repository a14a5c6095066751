/** A sentence in which somebody who says something is looked for. */
import type { Token } from '../../text/tokens.ts';
import type { Cyrillic } from './word-forms.ts';

export interface Clause {
  tokens: readonly Token[];
  /** Whether each token stands within quotation marks. */
  hidden: readonly boolean[];
  language: Cyrillic;
  isPlace: (token: Token) => boolean;
}

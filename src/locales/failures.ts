/** Why something that the reader asked for could not be done, as values that become sentences when they are shown. */
import type { Messages } from './messages.ts';

export type Failure =
  /** `most` is the largest scale that can be had, pixels per CSS px, as `scale` is. */
  | { kind: 'map-too-large'; scale: number; most: number }
  /** Pixels. */
  | { kind: 'no-room'; width: number; height: number }
  | { kind: 'map-too-slow' }
  | { kind: 'map-lost' }
  | { kind: 'no-map' }
  | { kind: 'no-such-size'; sizes: string; least: number; most: number }
  /** `less` is the next smaller scale that can be had; null: none can. Pixels. */
  | { kind: 'too-many-pixels'; scale: number; width: number; height: number; less: number | null }
  | { kind: 'font-missing'; file: string; reason: string }
  | { kind: 'no-pdf' };

/** Why a story can't be opened. */
export type StoryProblem =
  | { kind: 'not-loaded'; id: string; reason: string }
  | { kind: 'missing'; id: string }
  | { kind: 'unreadable'; id: string }
  | { kind: 'not-opened'; reason: string };

export function storyProblemText(problem: StoryProblem, { failure }: Messages): string {
  switch (problem.kind) {
    case 'not-loaded': return failure.notLoaded(problem);
    case 'missing': return failure.missing(problem);
    case 'unreadable': return failure.unreadable(problem);
    case 'not-opened': return failure.notOpened(problem);
  }
}

/** Thrown for the reader; its `message` is for a log. */
export class ReaderError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(JSON.stringify(failure), options);
    this.failure = failure;
  }
}

/** What an error says to the reader: its own sentence, or whatever it has. */
export function errorText(error: unknown, messages: Messages): string {
  if (error instanceof ReaderError) return failureText(error.failure, messages);
  return error instanceof Error ? error.message : String(error);
}

function failureText(failure: Failure, { problems, number }: Messages): string {
  switch (failure.kind) {
    case 'map-too-large': return problems.mapTooLarge(failure);
    case 'no-room': return problems.noRoom({ width: String(failure.width), height: String(failure.height) });
    case 'map-too-slow': return problems.mapTooSlow;
    case 'map-lost': return problems.mapLost;
    case 'no-map': return problems.noMap;
    case 'no-such-size': return problems.size({ ...failure, least: String(failure.least), most: String(failure.most) });
    case 'too-many-pixels': {
      const { less, ...rest } = { ...failure, width: number(failure.width), height: number(failure.height) };
      return less === null ? problems.tooManyPixelsEver(rest) : problems.tooManyPixels({ ...rest, less });
    }
    case 'font-missing': return problems.fontMissing(failure);
    case 'no-pdf': return problems.noPdf;
  }
}

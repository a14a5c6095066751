/** What the reader is told, as values: they become sentences when they are shown, in the language of that moment. */
import { nameIn } from '../story/names.ts';
import type { Language, Names } from '../story/schema.ts';
import { severalNames, type Messages } from './messages.ts';

export type Notice =
  /** Something in the address that was ignored. */
  | { kind: 'unknown-value'; key: string; value: string }
  | { kind: 'unknown-position'; value: string }
  /** The story file has mistakes, for which so many statements were left out. */
  | { kind: 'file-mistakes'; leftOut: number }
  | { kind: 'places-not-drawn'; places: readonly { names: Names; ref: string }[] }
  | { kind: 'layer-missing'; layer: string; reason: string }
  | { kind: 'translation-missing'; language: Language; reason: string }
  | { kind: 'translation-mistakes' }
  /** A country that was clicked, and that no statement mentions. */
  | { kind: 'unmentioned'; names: Names };

/** Whether it is about an address: another address ends it. */
export const isAboutAddress = ({ kind }: Notice): boolean => kind === 'unknown-value' || kind === 'unknown-position';

export function noticeText(notice: Notice, { notices, map, marker }: Messages, language: Language): string {
  switch (notice.kind) {
    case 'unknown-value':
      return notices.unknown(notice);
    case 'unknown-position':
      return notices.unknownPosition(notice);
    case 'file-mistakes':
      return notice.leftOut === 0 ? notices.fileMistakesShown : notices.leftOut({ count: notice.leftOut });
    case 'places-not-drawn': {
      const places = notice.places.map(({ names, ref }) => ({ place: nameIn(names, language), ref }));
      const [first, ...others] = places;
      if (first && others.length === 0) return notices.notDrawn(first);
      return notices.severalNotDrawn({ places: severalNames(places.map(({ place }) => place), marker) });
    }
    case 'layer-missing':
      return notices.layerMissing(notice);
    case 'translation-missing':
      return notices.translationMissing(notice);
    case 'translation-mistakes':
      return notices.translationMistakes;
    case 'unmentioned':
      return map.unmentioned({ country: nameIn(notice.names, language) });
  }
}

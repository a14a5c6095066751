/** What can be done to a draft, as values that are saved with it and worded when they are announced. */
import type { Value } from '../format.ts';
import type { StudioMessages } from './messages.ts';
import type { STUDIO_SHAPE } from './shape.ts';

type Deeds = typeof STUDIO_SHAPE.deeds;

/** A key of `deeds` in `shape.ts`, with what its message is given: `{ kind: 'accepted', count: 5 }`. */
export type Deed = {
  [Kind in keyof Deeds]: { kind: Kind } & { readonly [Name in Deeds[Kind][number]]: Value }
}[keyof Deeds];

/** "5 suggestions accepted" */
export function deedText(deed: Deed, { deeds }: StudioMessages): string {
  const message = deeds[deed.kind] as string | ((values: object) => string);
  return typeof message === 'string' ? message : message(deed);
}

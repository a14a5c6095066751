/** Which place and speaker of the draft is which of the story, and what is said of each. */
import { addOwnShape, changePlace, placeOfRef } from '../../../draft/edit/places.ts';
import { withHead } from '../../../draft/edit/records.ts';
import { changeSpeaker, speakerNamed } from '../../../draft/edit/statements.ts';
import type { Draft, DraftPlace } from '../../../draft/format/draft.ts';
import type { BareGeometry } from '../../../story/geometry-schema.ts';
import { isSame, type Desk } from './decisions.ts';

export class Names {
  /** By the id of the story. */
  readonly #places = new Map<string, string>();
  readonly #speakers = new Map<string, string>();

  constructor(private readonly desk: Desk, readonly wanted: Draft) {}

  /** The draft's id of a place of the story, which comes with the decision that needs it. */
  place(id: string): string {
    const place = this.wanted.places.find((one) => one.id === id)!;
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const [draft, own] = withPlace(this.desk.draft, place);
    this.desk.draft = draft;
    this.#places.set(id, own);
    return own;
  }

  /** The draft's id of a speaker of the story; likewise. */
  speaker(id: string): string {
    const known = this.#speakers.get(id);
    if (known !== undefined) return known;
    const [draft, own] = speakerNamed(this.desk.draft, this.speakerName(id));
    this.desk.draft = draft;
    this.#speakers.set(id, own);
    return own;
  }

  speakerName(id: string): string {
    return this.wanted.speakers.find((one) => one.id === id)!.name;
  }
}

function withPlace(draft: Draft, { ref, name, point = [0, 0], geometry }: DraftPlace): [Draft, string] {
  if (ref !== undefined) return placeOfRef(draft, { ref, name, point: [point[0], point[1]] });
  return addOwnShape(draft, { name, geometry: geometry as BareGeometry });
}

const OF_SPEAKER = ['role', 'side', 'plural', 'place'] as const;

/** Each thing that is said of a speaker is one decision. */
export function describeSpeakers(desk: Desk, names: Names): void {
  for (const wanted of names.wanted.speakers) {
    const id = names.speaker(wanted.id);
    const value = {
      ...wanted, ...(wanted.place !== undefined && { place: names.place(wanted.place) }),
    };
    for (const key of OF_SPEAKER) {
      const given = desk.draft.speakers.find((one) => one.id === id)?.[key];
      if (given !== value[key]) desk.decide('speakers', (one) => changeSpeaker(one, id, { [key]: value[key] }));
    }
  }
}

const OF_PLACE = ['kind', 'headline', 'source', 'licence', 'area'] as const;

/** Likewise of a place; a name in another language belongs to the translations. */
export function describePlaces(desk: Desk, names: Names): void {
  for (const wanted of names.wanted.places) {
    const id = names.place(wanted.id);
    const given = () => desk.draft.places.find((one) => one.id === id)!;
    if (given().name !== wanted.name)
      desk.decide('places', (one) => changePlace(one, id, { name: wanted.name, names: wanted.names }));
    const around = wanted.partOf === undefined ? undefined : names.place(wanted.partOf);
    if (given().partOf !== around) desk.decide('places', (one) => changePlace(one, id, { partOf: around }));
    for (const key of OF_PLACE) {
      if (!isSame(given()[key], wanted[key]))
        desk.decide('places', (one) => changePlace(one, id, { [key]: wanted[key] }));
    }
  }
  for (const list of ['focus', 'tour'] as const) {
    const ids = names.wanted[list].map((one) => names.place(one));
    if (!isSame(desk.draft[list], ids)) desk.decide('places', (one) => withHead(one, { [list]: ids }));
  }
}

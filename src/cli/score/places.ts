/** How many of the places that people have marked are found, and where they are put. */
import { kilometresBetween } from '../../geometry/sphere.ts';
import { readText } from '../../draft/read.ts';
import { mentionConfidence } from '../../draft/records/confidence.ts';
import type { Sources } from '../../draft/from-text.ts';
import { calibrationLines, type Guess } from './calibration.ts';
import { f1, overlaps, type PlacesText } from './corpora.ts';

/** km within which a place is the right one, as the literature has it: 100 miles. */
const NEAR = 161;

export async function scorePlaces(texts: readonly PlacesText[], sources: Sources): Promise<string[]> {
  const count = { there: 0, found: 0, exact: 0, met: 0, hit: 0, located: 0, near: 0, matched: 0, nearMatched: 0 };
  const guesses: Guess[] = [];
  for (const { text, toponyms } of texts) {
    const { names, placed } = await readText(text, sources);
    const marked = [...new Map(toponyms.map((one) => [`${one.start} ${one.end}`, one])).values()];
    const isNear = (i: number, { lat, lon }: PlacesText['toponyms'][number]) => {
      const place = placed[i]?.place;
      return place != null && lat !== null && lon !== null
        && kilometresBetween([place.lon, place.lat], [lon, lat]) <= NEAR;
    };
    count.there += marked.length;
    count.found += names.length;
    for (const one of marked) {
      const hits = names.flatMap((name, i) => (overlaps([name.start, name.end], [one.start, one.end]) ? [i] : []));
      const same = hits.find((i) => names[i]!.start === one.start && names[i]!.end === one.end);
      if (hits.length > 0) count.hit += 1;
      if (same !== undefined) count.exact += 1;
      if (one.lat === null) continue;
      count.located += 1;
      if (hits.some((i) => isNear(i, one))) count.near += 1;
      if (same === undefined) continue;
      count.matched += 1;
      if (isNear(same, one)) count.nearMatched += 1;
    }
    for (const [i, { start, end }] of names.entries()) {
      const own = marked.find((one) => overlaps([one.start, one.end], [start, end]));
      if (own) count.met += 1;
      const isRight = own !== undefined && (!placed[i]?.place || own.lat === null || isNear(i, own));
      guesses.push({ confidence: mentionConfidence(placed[i]!), isRight });
    }
  }
  const { there, found, exact, met, hit, near, located, nearMatched, matched } = count;
  const [precision, recall] = [met / found, hit / there];
  return [
    `GeoWebNews, ${texts.length} articles: exact F ${f1({ right: exact, found, there }).toFixed(3)}, `
      + `overlap F ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
    `  within 161 km: ${(nearMatched / matched).toFixed(3)} of those found exactly, `
      + `${(near / located).toFixed(3)} of all that have coordinates`,
    ...calibrationLines('  mentions', guesses),
  ];
}

/** The names of places in a Korean text, by the gazetteer's Korean names. */
import { normalise } from '../../../gazetteer/normalise.ts';
import type { Found } from '../../../gazetteer/types.ts';
import type { PlaceName } from '../../places/find-places.ts';
import type { Known } from '../../places/known-names.ts';
import type { Ask } from '../../places/look-up.ts';
import type { ArticleParagraph } from '../../text/article.ts';
import type { Token } from '../../text/tokens.ts';
import { stemsOf, SUBJECT, type Stem } from './particles.ts';
import { ROLE } from './words.ts';

/** Words first of all, though places are called so: journalist, country, climate, the sides of the world. */
const COMMON = new Set(
  ('주장 기자 위해 나라 기후 온도 연대 고아 경기 서리 저지 서부 동부 남부 북부 중부 중앙 북서부 북동부 남서부 남동부 해안 이리 사리 시가 '
    + '고치 진주 공주 전주 화성 수원 상주 구미 사천 이천 이브 나가 메인 다카 예산 연기 고령 장성 의성 수성 고성 사나 바다 모시 조지 '
    + '유진 경주 보은 무안 여주 영주 성주 대지 사이 이제 오만 수단 시장 정부 서해 남해').split(' '),
);
/** Steps of prominence: free, with words around them, and nothing below. */
const WELL_KNOWN = 55;
const SMALL = 40;
const WHERE = /^(?:에서|에|으로|로|까지|부터|에는|에서는|에서도|로부터)/u;
/** Written together with the name: the town, the province. */
const UNIT = /[시도주군현성]$/u;
const NEXT = /^(?:지역|주지사|주민|정부|항구|항만|공항|시장|시청|세관|일대|인근|해안|당국|앞바다|주|시|도|군)/u;
const REGION = /^(?:지역|주(?!민)|지방)/u;

interface Name { stem: Stem; token: Token; next: string; places: Found[] }

/** In the order of the text, and what each may mean. */
export async function koreanNames(
  paragraphs: readonly ArticleParagraph[], ask: Ask,
): Promise<{ names: PlaceName[]; known: Known }> {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences).map(({ tokens }) => tokens);
  const found = await ask(sentences.flatMap((tokens) => tokens.flatMap(({ text }) =>
    (isKorean(text) ? stemsOf(text).map((stem) => stem.text) : []))));
  const known = new Map<string, Found[]>();
  const names = sentences.flatMap((tokens, sentence) => tokens.flatMap((token, i): PlaceName[] => {
    // "대통령 블라디미르 푸틴": a name behind an office is a person's.
    const isPerson = ROLE.test(tokens[i - 1]?.text ?? '') && !/[시도주군]$/u.test(token.text);
    const name = isKorean(token.text) && !isPerson ? nameAt(token, tokens[i + 1]?.text ?? '', found) : null;
    if (!name) return [];
    // A people's name has a sense of its own.
    const words = name.stem.isPeople ? token.text : name.stem.text;
    known.set(normalise(words), name.places);
    const { start } = token;
    return [{ start, end: start + name.stem.text.length, sentence, words, isInside: false }];
  }));
  return { names, known };
}

const isKorean = (word: string): boolean => /^\p{Script=Hangul}{2,}/u.test(word);

/** The longest stem that is a place. */
function nameAt(token: Token, next: string, found: ReadonlyMap<string, readonly Found[]>): Name | null {
  for (const stem of stemsOf(token.text).toSorted((a, b) => b.text.length - a.text.length)) {
    const all = found.get(normalise(stem.text)) ?? [];
    const places = oneOfName(all, REGION.test(next) || /[주도성현]$/u.test(stem.text))
      .map((place): Found => (stem.isPeople ? { ...place, as: 'demonym' } : place));
    const name: Name = { stem, token, next, places };
    if (places.length > 0 && isPlace(name)) return name;
  }
  return null;
}

/** Of a town and the region around it, the one that is meant. */
function oneOfName(places: readonly Found[], isRegional: boolean): readonly Found[] {
  const regions = places.filter(({ kind }) => kind === 'region');
  if (isRegional && regions.length > 0) return regions;
  const around = new Set(places.flatMap(({ kind, region }) => (kind === 'city' ? region ?? [] : [])));
  return places.filter(({ ref }) => !around.has(ref));
}

function isPlace({ stem: { text, particle, isPeople }, next, places: [best] }: Name): boolean {
  // "크다", "있다": adjectives and verbs.
  if (!best || /^.다$/u.test(text)) return false;
  if (isPeople) return best.kind === 'country' || best.prominence >= WELL_KNOWN;
  const isUnit = UNIT.test(text) && normalise(best.names['ko'] ?? '') !== normalise(text);
  if (COMMON.has(text)) {
    const isBefore = NEXT.test(next) || ROLE.test(next.replace(SUBJECT, ''));
    return isBefore && particle === '' && best.kind === 'country';
  }
  if (!['city', 'county', 'region'].includes(best.kind) || best.prominence >= WELL_KNOWN) return true;
  return best.prominence >= SMALL && (isUnit || WHERE.test(particle) || (particle === '' && NEXT.test(next)));
}

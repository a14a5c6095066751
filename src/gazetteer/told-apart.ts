/** Places of one story that have the same name: a river and a region, two towns in two countries. */
import { nameIn } from '../story/names.ts';
import { LANGUAGES, type Language } from '../story/schema.ts';
import type { GazetteerPlace, Kind } from './types.ts';

const WORDS: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  country: { en: 'country', uk: 'країна', ru: 'страна', ko: '국가' },
  disputed: { en: 'disputed area', uk: 'спірна територія', ru: 'спорная территория', ko: '분쟁 지역' },
  region: { en: 'region', uk: 'регіон', ru: 'регион', ko: '지역' },
  county: { en: 'county', uk: 'округ', ru: 'округ', ko: '군' },
  city: { en: 'city', uk: 'місто', ru: 'город', ko: '도시' },
  water: { en: 'sea', uk: 'море', ru: 'море', ko: '바다' },
  lake: { en: 'lake', uk: 'озеро', ru: 'озеро', ko: '호수' },
  river: { en: 'river', uk: 'річка', ru: 'река', ko: '강' },
  spot: { en: 'place', uk: 'місце', ru: 'место', ko: '장소' },
};

/** The places, with what tells those of one name apart behind it, in brackets, in each language that needs it. */
export function toldApart(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  const byName = new Map<string, GazetteerPlace[]>();
  const keyOf = (language: Language, name: string) => `${language} ${name.toLowerCase()}`;
  for (const place of places) {
    for (const language of LANGUAGES) {
      const key = keyOf(language, nameIn(place.names, language));
      byName.set(key, [...byName.get(key) ?? [], place]);
    }
  }
  return places.map((place) => {
    const names: Record<string, string> = { ...place.names };
    for (const language of LANGUAGES) {
      const name = nameIn(place.names, language);
      const alike = byName.get(keyOf(language, name)) ?? [];
      const mark = alike.length > 1 ? markOf(place, alike, language) : undefined;
      if (mark !== undefined) names[language] = `${name} (${mark})`;
    }
    return { ...place, names };
  });
}

/** Its kind, unless another has that, too; then its country, or in English its region. */
function markOf(place: GazetteerPlace, alike: readonly GazetteerPlace[], language: Language): string | undefined {
  const rivals = alike.filter(({ kind }) => kind === place.kind);
  if (rivals.length === 1) return WORDS[place.kind][language];
  const { country } = place;
  if (country !== undefined && rivals.filter((one) => one.country === country).length === 1)
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(country);
  return language === 'en' ? place.within.find(({ ref }) => ref.startsWith('region:'))?.name : undefined;
}

/** Places of one story that have the same name: a river and a region, two towns in two countries. */
import { LANGUAGES, type Language } from '../story/schema.ts';
import type { GazetteerPlace, Kind } from './types.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  en: {
    country: 'country', disputed: 'disputed area', region: 'region', county: 'county', city: 'city', water: 'sea',
    lake: 'lake', river: 'river', spot: 'place',
  },
  uk: {
    country: 'країна', disputed: 'спірна територія', region: 'регіон', county: 'округ', city: 'місто', water: 'море',
    lake: 'озеро', river: 'річка', spot: 'місце',
  },
  ru: {
    country: 'страна', disputed: 'спорная территория', region: 'регион', county: 'округ', city: 'город', water: 'море',
    lake: 'озеро', river: 'река', spot: 'место',
  },
  ko: {
    country: '국가', disputed: '분쟁 지역', region: '지역', county: '군', city: '도시', water: '바다',
    lake: '호수', river: '강', spot: '장소',
  },
};

/** The places, with what tells those of one name apart behind it, in brackets, in each language that needs it. */
export function toldApart(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  const byName = new Map<string, GazetteerPlace[]>();
  const keyOf = (language: Language, name: string) => `${language} ${name.toLowerCase()}`;
  for (const place of places) {
    for (const language of LANGUAGES) {
      const key = keyOf(language, nameIn(place, language));
      byName.set(key, [...byName.get(key) ?? [], place]);
    }
  }
  return places.map((place) => {
    const names: Record<string, string> = { ...place.names };
    for (const language of LANGUAGES) {
      const name = nameIn(place, language);
      const alike = byName.get(keyOf(language, name)) ?? [];
      const mark = alike.length > 1 ? markOf(place, alike, language) : undefined;
      if (mark !== undefined) names[language] = `${name} (${mark})`;
    }
    return { ...place, names };
  });
}

const nameIn = ({ names, name }: GazetteerPlace, language: Language): string => names[language] ?? names['en'] ?? name;

/** Its kind, unless another has that, too; then its country, or in English its region. */
function markOf(place: GazetteerPlace, alike: readonly GazetteerPlace[], language: Language): string | undefined {
  const rivals = alike.filter(({ kind }) => kind === place.kind);
  if (rivals.length === 1) return WORDS[language][place.kind];
  const { country } = place;
  if (country !== undefined && rivals.filter((one) => one.country === country).length === 1)
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(country);
  return language === 'en' ? place.within.find(({ ref }) => ref.startsWith('region:'))?.name : undefined;
}

import type { Name } from './types.ts';

/** What is put right in Natural Earth's regions before anything is drawn. Each mend has its reason. */

export interface Admin1 {
  /** The source's own number of a unit. */
  readonly adm1_code: string;
  readonly adm0_a3: string;
  readonly iso_a2: string;
  readonly iso_3166_2: string;
  /** Of which country of a union it is part: England, Scotland. */
  readonly geonunit: string;
  /** The zoom from which on Natural Earth would show its name, 3.5 to 18. */
  readonly min_label: number;
  readonly name: string;
  readonly name_en: string;
  readonly name_uk: string;
  readonly name_ru: string;
  readonly name_ko: string;
  /** More names, for the gazetteer. */
  readonly name_local: string;
  readonly name_de: string;
  readonly name_fr: string;
  readonly name_es: string;
  readonly gn_name: string;
  readonly woe_name: string;
}

/** The ISO 3166-2 code of a region, or undefined when the region is to be dropped. */
export function codeOf(region: Admin1): string | undefined {
  const code = region.iso_3166_2;
  // A nameless islet of the Kara Sea, under a made-up code.
  if (code === 'RU-X01~') return undefined;
  // The data swap the codes of the city of Moscow (RU-MOW) and of the region around it (RU-MOS).
  if (code === 'RU-MOS') return 'RU-MOW';
  if (code === 'RU-MOW') return 'RU-MOS';
  return code;
}

/** Names put right, by ISO 3166-2 code after the mends above; they replace the source's, language by language. */
export const REGION_NAMES: Readonly<Record<string, Partial<Name>>> = {
  // The source names these two Altai and Kyiv regions like their neighbours: the republic, and the city.
  'RU-ALT': { en: 'Altai Krai', uk: 'Алтайський край', ru: 'Алтайский край', ko: '알타이 지방' },
  'UA-32': { en: 'Kyiv Oblast', uk: 'Київська область', ru: 'Киевская область', ko: '키이우주' },
  // Bare "Moscow" in English and Korean for the region around the city.
  'RU-MOS': { en: 'Moscow Oblast', uk: 'Московська область', ru: 'Московская область', ko: '모스크바주' },
  // The source's "Maga Buryatdan" is a merger of two names; it is only in the field that is not used, but stands here
  // for certainty.
  'RU-MAG': { en: 'Magadan Oblast' },
  // Spellings from Ukrainian, as for every other Ukrainian region.
  'UA-30': { ko: '키이우' },
  'UA-51': { en: 'Odesa Oblast', ko: '오데사주' },
  // "Mahilioŭ" is the only Belarusian spelling among Russian ones.
  'BY-MA': { en: 'Mogilev Region' },
  // The South Korean reading of a name that the North writes, and the source's Korean gives, with R.
  'KP-13': { uk: 'Расон', ru: 'Расон' },
  // The word for its kind is missing: a bare "Jewish", a bare "유대인 자치".
  'RU-YEV': { en: 'Jewish Autonomous Oblast', ko: '유대인 자치주' },
  'RU-KR': { en: 'Republic of Karelia' },
  // The people's name stands for the republic's.
  'RU-BA': { ko: '바시코르토스탄 공화국' },
  'RU-TA': { ko: '타타르스탄 공화국' },
};

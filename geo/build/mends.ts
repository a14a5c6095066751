/** What is put right in Natural Earth's regions before anything is drawn. Each mend has its reason. */

export interface Admin1 {
  readonly adm0_a3: string
  readonly iso_a2: string
  readonly iso_3166_2: string
  readonly name: string
  readonly name_en: string
  readonly name_uk: string
  readonly name_ru: string
  readonly name_ko: string
}

/** The ISO 3166-2 code of a region, or undefined when the region is to be dropped. */
export function codeOf(region: Admin1): string | undefined {
  const code = region.iso_3166_2
  // A nameless islet of the Kara Sea, under a made-up code.
  if (code === 'RU-X01~') return undefined
  // The data swap the codes of the city of Moscow (RU-MOW) and of the region around it (RU-MOS).
  if (code === 'RU-MOS') return 'RU-MOW'
  if (code === 'RU-MOW') return 'RU-MOS'
  return code
}

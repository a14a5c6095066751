/** What a figure says of itself, in every language that it comes in. The story's own words are the story's, or its translation's. */
import { counted } from '../../locales/counted.ts';
import { EN_SIGNS } from '../../locales/signs-en.ts';
import { KO_SIGNS } from '../../locales/signs-ko.ts';
import { RU_SIGNS } from '../../locales/signs-ru.ts';
import { UK_SIGNS } from '../../locales/signs-uk.ts';
import type { Signs } from '../../locales/signs.ts';
import type { Language } from '../../story/schema.ts';

export interface Phrases extends Signs {
  /** Those that the figure has no room for. */
  more: (count: number) => string;
  scale: string;
  source: string;
  /** Of the story's words, where they are not its own. */
  translated: string;
  /** Where the lines come from, and how disputed ones are drawn. */
  borders: string;
  address: string;
  fingerprint: string;
  map: string;
  only: string;
  outside: string;
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    ...EN_SIGNS,
    more: counted('en', { one: 'and # more statement, at the address below', other: 'and # more statements, at the address below' }),
    scale: 'Scale in the middle of the map',
    source: 'Source',
    translated: 'Our translation.',
    borders: 'Borders: who governs, after Natural Earth; disputed ones dashed, Crimea apart. A line says nothing about whose a territory is. Map data: Natural Earth, GeoNames.',
    address: 'Address',
    fingerprint: 'Fingerprint',
    map: 'Map',
    only: 'Only',
    outside: 'Outside this map',
  },
  uk: {
    ...UK_SIGNS,
    more: counted('uk', { one: 'і ще # заява за адресою внизу', few: 'і ще # заяви за адресою внизу', many: 'і ще # заяв за адресою внизу', other: 'і ще # заяви за адресою внизу' }),
    scale: 'Масштаб у середині карти',
    source: 'Джерело',
    translated: 'Переклад наш.',
    borders: 'Кордони: хто керує, за Natural Earth; спірні — пунктиром, Крим окремо. Лінія не вказує, чия це територія. Дані карти: Natural Earth, GeoNames.',
    address: 'Адреса',
    fingerprint: 'Відбиток',
    map: 'Карта',
    only: 'Лише',
    outside: 'Поза цією картою',
  },
  ru: {
    ...RU_SIGNS,
    more: counted('ru', { one: 'и ещё # заявление по адресу внизу', few: 'и ещё # заявления по адресу внизу', many: 'и ещё # заявлений по адресу внизу', other: 'и ещё # заявления по адресу внизу' }),
    scale: 'Масштаб в середине карты',
    source: 'Источник',
    translated: 'Перевод наш.',
    borders: 'Границы: кто управляет, по Natural Earth; спорные — пунктиром, Крым отдельно. Линия не означает, чья это территория. Данные карты: Natural Earth, GeoNames.',
    address: 'Адрес',
    fingerprint: 'Отпечаток',
    map: 'Карта',
    only: 'Только',
    outside: 'За пределами карты',
  },
  ko: {
    ...KO_SIGNS,
    more: counted('ko', { other: '그 밖의 진술 #건은 아래 주소에' }),
    scale: '지도 가운데의 축척',
    source: '출처',
    translated: '자체 번역.',
    borders: '경계: Natural Earth에 따른 실제 통치 기준. 분쟁 중인 경계는 점선, 크림은 따로 표시. 선은 영토의 귀속을 뜻하지 않음. 지도 자료: Natural Earth, GeoNames.',
    address: '주소',
    fingerprint: '지문',
    map: '지도',
    only: '범위',
    outside: '지도 밖',
  },
};

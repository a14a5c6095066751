/** What a figure says of itself, in every language that it comes in. The story's own words stay in the story's language. */
import type { Language, Stance } from '../story/schema.ts';

export interface Phrases {
  /** What the fills, lines and marks mean. */
  about: string;
  contested: string;
  speaksHere: (side: string) => string;
  mentioned: string;
  moved: string;
  disputedBorder: string;
  /** A stance's word in the legend. */
  stances: Record<Stance, string>;
  statements: (count: number) => string;
  more: (count: number) => string;
  through: (name: string) => string;
  paragraph: (number: number) => string;
  scale: string;
  source: string;
  /** Where the lines come from, and how disputed ones are drawn. */
  borders: string;
  address: string;
  fingerprint: string;
  map: string;
  only: string;
  outside: string;
}

/** "1 statement": the forms that a language tells apart, by `Intl.PluralRules`. */
function counted(language: Language, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', number.format(count));
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    about: 'what the story is about',
    contested: 'Contested: one statement disputes another',
    speaksHere: (side) => `Speaks here: ${side} (our grouping)`,
    mentioned: 'Mentioned',
    moved: 'Said to have moved, shortest way',
    disputedBorder: 'Disputed border',
    stances: {
      confirms: 'confirms', claims: 'claims', denies: 'denies', reports: 'reports', appraises: 'appraises', warns: 'warns', withholds: 'withholds',
    },
    statements: counted('en', { one: '# statement', other: '# statements' }),
    more: counted('en', { one: 'and # more statement, at the address below', other: 'and # more statements, at the address below' }),
    through: (name) => `through ${name}`,
    paragraph: (number) => `paragraph ${number}`,
    scale: 'Scale in the middle of the map',
    source: 'Source',
    borders: 'Borders: who governs, after Natural Earth; disputed ones dashed, Crimea apart. A line says nothing about whose a territory is. Map data: Natural Earth, GeoNames.',
    address: 'Address',
    fingerprint: 'Fingerprint',
    map: 'Map',
    only: 'Only',
    outside: 'Outside this map',
  },
  uk: {
    about: 'про що ця історія',
    contested: 'Оспорюється: одна заява заперечує іншу',
    speaksHere: (side) => `Звідси говорять: ${side} (групування наше)`,
    mentioned: 'Згадано',
    moved: 'За повідомленням, переміщено; найкоротший шлях',
    disputedBorder: 'Спірний кордон',
    stances: {
      confirms: 'підтверджує', claims: 'стверджує', denies: 'заперечує', reports: 'повідомляє', appraises: 'оцінює', warns: 'попереджає', withholds: 'замовчує',
    },
    statements: counted('uk', { one: '# заява', few: '# заяви', many: '# заяв', other: '# заяви' }),
    more: counted('uk', { one: 'і ще # заява за адресою внизу', few: 'і ще # заяви за адресою внизу', many: 'і ще # заяв за адресою внизу', other: 'і ще # заяви за адресою внизу' }),
    through: (name) => `через ${name}`,
    paragraph: (number) => `абзац ${number}`,
    scale: 'Масштаб у середині карти',
    source: 'Джерело',
    borders: 'Кордони: хто керує, за Natural Earth; спірні — пунктиром, Крим окремо. Лінія не вказує, чия це територія. Дані карти: Natural Earth, GeoNames.',
    address: 'Адреса',
    fingerprint: 'Відбиток',
    map: 'Карта',
    only: 'Лише',
    outside: 'Поза цією картою',
  },
  ru: {
    about: 'о чём эта история',
    contested: 'Оспаривается: одно заявление возражает другому',
    speaksHere: (side) => `Отсюда говорят: ${side} (группировка наша)`,
    mentioned: 'Упомянуто',
    moved: 'По сообщению, перемещено; кратчайший путь',
    disputedBorder: 'Спорная граница',
    stances: {
      confirms: 'подтверждает', claims: 'утверждает', denies: 'отрицает', reports: 'сообщает', appraises: 'оценивает', warns: 'предупреждает', withholds: 'умалчивает',
    },
    statements: counted('ru', { one: '# заявление', few: '# заявления', many: '# заявлений', other: '# заявления' }),
    more: counted('ru', { one: 'и ещё # заявление по адресу внизу', few: 'и ещё # заявления по адресу внизу', many: 'и ещё # заявлений по адресу внизу', other: 'и ещё # заявления по адресу внизу' }),
    through: (name) => `через ${name}`,
    paragraph: (number) => `абзац ${number}`,
    scale: 'Масштаб в середине карты',
    source: 'Источник',
    borders: 'Границы: кто управляет, по Natural Earth; спорные — пунктиром, Крым отдельно. Линия не означает, чья это территория. Данные карты: Natural Earth, GeoNames.',
    address: 'Адрес',
    fingerprint: 'Отпечаток',
    map: 'Карта',
    only: 'Только',
    outside: 'За пределами карты',
  },
  ko: {
    about: '이 이야기의 무대',
    contested: '엇갈림: 한 진술이 다른 진술을 반박함',
    speaksHere: (side) => `이곳에서 말함: ${side} (자체 분류)`,
    mentioned: '언급됨',
    moved: '이동했다고 전해짐, 최단 경로',
    disputedBorder: '분쟁 중인 경계',
    stances: {
      confirms: '확인', claims: '주장', denies: '부인', reports: '보도', appraises: '평가', warns: '경고', withholds: '함구',
    },
    statements: counted('ko', { other: '진술 #건' }),
    more: counted('ko', { other: '그 밖의 진술 #건은 아래 주소에' }),
    through: (name) => `${name} 통해`,
    paragraph: (number) => `${number}번째 단락`,
    scale: '지도 가운데의 축척',
    source: '출처',
    borders: '경계: Natural Earth에 따른 실제 통치 기준. 분쟁 중인 경계는 점선, 크림은 따로 표시. 선은 영토의 귀속을 뜻하지 않음. 지도 자료: Natural Earth, GeoNames.',
    address: '주소',
    fingerprint: '지문',
    map: '지도',
    only: '범위',
    outside: '지도 밖',
  },
};

/** What page and figures both say: what the map's signs mean, what speakers do, how statements are counted. */
import type { Language, Stance } from '../../story/schema.ts';
import { counted } from './counted.ts';

export interface Signs {
  /** What the fills, lines and marks mean. */
  about: string;
  contested: string;
  speaksHere: (side: string) => string;
  mentioned: string;
  moved: string;
  disputedBorder: string;
  /** What one speaker does, as it follows the name and as it stands in the legend; then what several do. */
  stances: Record<Stance, string>;
  stancesOfMany: Record<Stance, string>;
  statements: (count: number) => string;
  through: (name: string) => string;
  paragraph: (number: number) => string;
}

const KOREAN_STANCES: Record<Stance, string> = {
  confirms: '확인', claims: '주장', denies: '부인', reports: '보도', appraises: '평가', warns: '경고', withholds: '함구',
};

export const SIGNS: Record<Language, Signs> = {
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
    stancesOfMany: {
      confirms: 'confirm', claims: 'claim', denies: 'deny', reports: 'report', appraises: 'appraise', warns: 'warn', withholds: 'withhold',
    },
    statements: counted('en', { one: '# statement', other: '# statements' }),
    through: (name) => `through ${name}`,
    paragraph: (number) => `paragraph ${number}`,
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
    stancesOfMany: {
      confirms: 'підтверджують', claims: 'стверджують', denies: 'заперечують', reports: 'повідомляють', appraises: 'оцінюють', warns: 'попереджають',
      withholds: 'замовчують',
    },
    statements: counted('uk', { one: '# заява', few: '# заяви', many: '# заяв', other: '# заяви' }),
    through: (name) => `через ${name}`,
    paragraph: (number) => `абзац ${number}`,
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
    stancesOfMany: {
      confirms: 'подтверждают', claims: 'утверждают', denies: 'отрицают', reports: 'сообщают', appraises: 'оценивают', warns: 'предупреждают',
      withholds: 'умалчивают',
    },
    statements: counted('ru', { one: '# заявление', few: '# заявления', many: '# заявлений', other: '# заявления' }),
    through: (name) => `через ${name}`,
    paragraph: (number) => `абзац ${number}`,
  },
  ko: {
    about: '이 이야기의 무대',
    contested: '엇갈림: 한 진술이 다른 진술을 반박함',
    speaksHere: (side) => `이곳에서 말함: ${side} (자체 분류)`,
    mentioned: '언급됨',
    moved: '이동했다고 전해짐, 최단 경로',
    disputedBorder: '분쟁 중인 경계',
    stances: KOREAN_STANCES,
    stancesOfMany: KOREAN_STANCES,
    statements: counted('ko', { other: '진술 #건' }),
    through: (name) => `${name} 통해`,
    paragraph: (number) => `${number}번째 단락`,
  },
};

/** What follows a speaker's name: "Ukraine denies", "Western officials report". */
export const verbOf = ({ stances, stancesOfMany }: Signs, stance: Stance, isPlural: boolean): string =>
  (isPlural ? stancesOfMany : stances)[stance];

/** The accessible name of a place's marker: "Kursk region, 4 statements". */
export const markerName = ({ statements }: Signs, place: string, count: number): string => `${place}, ${statements(count)}`;

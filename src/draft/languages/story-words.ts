/** What a draft says itself, in the language of its text: it becomes part of the story. */

export interface StoryWords {
  /** Who tells what nobody else is named for. */
  article: { name: string; role: string };
  government: string;
  notNamed: string;
  publisher: string;
  rights: string;
  note: string;
}

const ENGLISH: StoryWords = {
  article: { name: 'The article', role: 'the report itself, naming no source' },
  government: 'the government',
  notNamed: 'not named',
  publisher: 'Publisher not named',
  rights: 'Rights not stated',
  note: 'Places, speakers and statements were found by a program, and nobody has checked them yet.',
};

const WORDS: Readonly<Record<string, StoryWords>> = {
  uk: {
    article: { name: 'Стаття', role: 'сама публікація, без посилання на джерело' },
    government: 'уряд',
    notNamed: 'не названі',
    publisher: 'Видання не назване',
    rights: 'Права не зазначені',
    note: 'Місця, джерела й заяви знайшла програма за простими правилами, і їх ще ніхто не перевірив.',
  },
  ru: {
    article: { name: 'Статья', role: 'сама публикация, без ссылки на источник' },
    government: 'правительство',
    notNamed: 'не названы',
    publisher: 'Издание не названо',
    rights: 'Права не указаны',
    note: 'Места, источники и заявления нашла программа по простым правилам, и их ещё никто не проверил.',
  },
  ko: {
    article: { name: '기사', role: '출처를 밝히지 않은 기사 자체의 서술' },
    government: '정부',
    notNamed: '이름이 나오지 않음',
    publisher: '발행처 미상',
    rights: '권리 미상',
    note: '장소와 말한 사람과 발언은 프로그램이 간단한 규칙으로 찾은 것이며, 아직 아무도 확인하지 않았습니다.',
  },
};

/** In English for a language that the engine has no words of. */
export const storyWordsIn = (language: string): StoryWords => WORDS[language] ?? ENGLISH;

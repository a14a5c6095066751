/** The words of the public screen itself, in each language. */
import type { Language } from '../../story/schema.ts';

export interface KioskPhrases {
  /** Of the language itself. */
  name: string;
  touch: string;
  contested: string;
  /** Below statements that are too long for the screen. */
  whole: string;
  stillThere: string;
  startsOver: (seconds: number) => string;
  keepReading: string;
  startOver: string;
  languages: string;
  elsewhere: string;
  close: string;
}

const seconds = (language: Language, count: number) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(count);

export const KIOSK_PHRASES: Record<Language, KioskPhrases> = {
  en: {
    name: 'English', touch: 'Touch to explore', contested: 'Contested', whole: 'Too long for here: touch to read all of it', stillThere: 'Are you still there?',
    startsOver: (count) => `The page starts over in ${seconds('en', count)}.`,
    keepReading: 'Keep reading', startOver: 'Start over', languages: 'Language',
    elsewhere: 'This address leads elsewhere. Open it on your own device:', close: 'Close',
  },
  uk: {
    name: 'Українська', touch: 'Торкніться, щоб дослідити', contested: 'Оспорюється', whole: 'Тут не вміщується: торкніться, щоб прочитати повністю', stillThere: 'Ви ще тут?',
    startsOver: (count) => `До повернення на початок: ${seconds('uk', count)}.`,
    keepReading: 'Читати далі', startOver: 'Почати спочатку', languages: 'Мова',
    elsewhere: 'Ця адреса веде на інший сайт. Відкрийте її на своєму пристрої:', close: 'Закрити',
  },
  ru: {
    name: 'Русский', touch: 'Коснитесь, чтобы исследовать', contested: 'Оспаривается', whole: 'Здесь не помещается: коснитесь, чтобы прочитать полностью', stillThere: 'Вы ещё здесь?',
    startsOver: (count) => `До возврата к началу: ${seconds('ru', count)}.`,
    keepReading: 'Читать дальше', startOver: 'Начать сначала', languages: 'Язык',
    elsewhere: 'Этот адрес ведёт на другой сайт. Откройте его на своём устройстве:', close: 'Закрыть',
  },
  ko: {
    name: '한국어', touch: '화면을 눌러 살펴보세요', contested: '엇갈리는 주장', whole: '다 보여 드리지 못합니다. 화면을 눌러 모두 읽어 보세요.', stillThere: '아직 보고 계신가요?',
    startsOver: (count) => `${seconds('ko', count)} 후 처음 화면으로 돌아갑니다.`,
    keepReading: '계속 보기', startOver: '처음으로', languages: '언어',
    elsewhere: '다른 사이트의 주소입니다. 개인 기기에서 여세요:', close: '닫기',
  },
};

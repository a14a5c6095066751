import { counted, numberIn } from './counted.ts';
import { UK_SIGNS } from './signs-uk.ts';
import type { Interface, Who } from './messages.ts';

const number = numberIn('uk');
const area = numberIn('uk', { maximumSignificantDigits: 4 });
/** After a preposition: "3 з 14 заяв". */
const ofStatements = counted('uk', { one: '# заяви', other: '# заяв' });
const whatTheySay = ({ name, plural }: Who) => `що ${plural ? 'кажуть' : 'каже'} ${name}`;

export const UK: Interface = {
  ...UK_SIGNS,
  number,
  area: (value) => `${area(value)} км²`,
  meanings: {
    confirms: 'каже, що це так, про себе або про свою сторону',
    claims: 'каже, що це так',
    denies: 'каже, що це не так',
    reports: 'передає, що сталося або що було сказано',
    appraises: 'судить, чого це варте',
    warns: 'каже, що за цим неминуче настане',
    withholds: 'лишає відкритим те, що можна було б сказати',
  },
  contestedTag: 'оспорюється',
  close: 'Закрити',

  skip: 'Перейти до статті',
  bar: {
    line: 'хто, що й де сказав',
    language: 'Мова',
    map: 'Карта',
    projections: { globe: 'Глобус', mercator: 'Плоска карта' },
    colours: 'Кольори',
    save: 'Зберегти рисунок',
    embed: 'Вбудувати',
    about: 'Про цю карту',
  },
  themes: { auto: 'Як на пристрої', light: 'Світлі', dark: 'Темні', contrast: 'Контрастні', print: 'Для друку (біле тло)', mono: 'Відтінки сірого' },

  map: {
    name: 'Карта',
    drawing: 'Карта готується…',
    still: 'Нерухома карта: зараз браузер не надає WebGL. Решта працює.',
    legend: 'Легенда',
    ring: 'Дуги кільця показують позиції в заявах про місце:',
    dashed: 'Спірні кордони — пунктиром',
    sources: 'Кордони та джерела',
    canvas: 'Полотно карти: стрілки рухають її, плюс і мінус змінюють масштаб, Enter вибирає місце посередині',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    wake: { click: 'Клацніть карту, щоб змінювати масштаб', tap: 'Торкніться карти, щоб рухати її' },
    unmentioned: (country) => `${country}: у жодній заяві не згадується.`,
  },

  filter: {
    search: 'Пошук',
    searchAll: 'Пошук за заявами, авторами й місцями',
    open: 'Фільтр',
    clear: (shown, total) => `Скинути (${number(shown)} з ${number(total)})`,
    speaker: 'Автор заяви',
    allSpeakers: 'Усі автори',
    stance: 'Позиція',
    kind: 'Як названо місце',
    contestedOnly: (count) => `Лише те, що оспорюється (${number(count)})`,
  },
  someOf: (shown, total) => `${number(shown)} з ${ofStatements(total)}`,
  kinds: { name: 'за назвою', demonym: 'за назвою мешканців', metonym: 'у значенні «влада»', implied: 'неявно: наше тлумачення' },
  nothing: {
    none: 'Заяв немає.',
    noneAbout: (place) => `${place}: заяв немає.`,
    noneLeft: 'Жодна заява не відповідає фільтру.',
    noneLeftAbout: (place) => `${place}: жодна заява не відповідає фільтру.`,
    drop: {
      query: (statements) => `Прибрати слова пошуку (${statements})`,
      speaker: (statements) => `Прибрати автора (${statements})`,
      stances: (statements) => `Прибрати позиції (${statements})`,
      kinds: (statements) => `Прибрати способи згадування (${statements})`,
      contestedOnly: (statements) => `Показати не лише те, що оспорюється (${statements})`,
    },
  },

  article: {
    retold: 'переказано нашими словами',
    title: 'У статті',
    whole: 'Показати всю статтю',
    inParagraph: (paragraph) => `Заяви в абзаці ${paragraph}`,
    paragraphOf: (paragraph) => `Абзац ${paragraph} переказу`,
  },
  statement: {
    all: 'Заяви',
    every: 'Усі заяви',
    byPlace: 'Заяви за місцями',
    modes: { quote: 'Пряма мова', paraphrase: 'Непряма мова', narration: 'Від імені самої статті' },
    inArticle: 'у статті',
    link: 'Посилання на цю заяву',
    linkTo: (speaker) => `Посилання на цю заяву: ${speaker}`,
    places: 'Згадані місця',
    others: 'Інші заяви про це',
  },
  translation: { ours: 'наш переклад', original: 'Оригінал' },
  relations: {
    disputes: {
      from: (other) => `Оспорює те, ${whatTheySay(other)}`,
      to: ({ name, plural }) => `${name} ${plural ? 'оспорюють' : 'оспорює'} це`,
    },
    supports: {
      from: (other) => `Підкріплює те, ${whatTheySay(other)}`,
      to: ({ name, plural }) => `${name} ${plural ? 'підкріплюють' : 'підкріплює'} це`,
    },
    contrasts: {
      from: (other) => `Контрастує з тим, ${whatTheySay(other)}`,
      to: (other) => `Те, ${whatTheySay(other)}, контрастує з цим`,
    },
  },
  bases: { stated: 'так сказано в статті', editorial: 'наше тлумачення' },
  dispute: {
    title: 'Що оспорюється',
    about: 'Стаття наводить обидві заяви й не вирішує, яка з них правдива.',
    bothSides: 'Обидві сторони',
    pair: (by, of) => `${by.name} ${by.plural ? 'оспорюють' : 'оспорює'} те, ${whatTheySay(of)}`,
  },
  figures: {
    title: 'Числа',
    about: (text) => `близько ${text}`,
    range: (low, high) => `${low}–${high}`,
    scale: (most) => `на спільній шкалі від 0 до ${most}`,
  },
  place: {
    title: 'Місця',
    inside: (larger) => `у межах: ${larger}`,
    parts: (part) => `Тут також: ${part}`,
    partsOf: (part) => `Тут також: ${part}`,
    order: 'Місця в порядку читання',
    index: 'Покажчик місць',
    notDrawn: 'Названо, але не нанесено на карту',
  },

  notices: {
    fileMistakes: 'Які помилки у файлі',
    dismiss: 'Приховати',
    unknown: (key, value) => `В адресі вказано ${key} «${value}», чого в цій історії немає; це пропущено.`,
    unknownPosition: (value) => `В адресі вказано положення карти «${value}»; очікувалося «масштаб/широта/довгота», тому його пропущено.`,
    notDrawn: (place, ref) => `«${place}» не можна показати: на карті немає ${ref}. Заяви про це місце є в списку місць.`,
    layerMissing: (layer, reason) => `Шар карти «${layer}» не завантажено (${reason}); решту показано без нього.`,
    translationMissing: (reason) => `Переклад не завантажено (${reason}); слова історії показано її власною мовою.`,
    translationMistakes: 'У файлі перекладу є помилки; те, чого вони стосуються, показано мовою історії.',
  },

  save: {
    preparing: 'Готуємо…',
    failed: 'Не вдалося завантажити засіб для рисунків. Перевірте з’єднання й оновіть сторінку.',
    figure: 'Рисунок',
    size: 'Розмір',
    sizes: {
      '16:9': 'Слайд, 16:9', '4:3': 'Слайд, 4:3', square: 'Квадрат', social: 'Для посилання в соцмережах', a4: 'A4, книжкова', 'a4-landscape': 'A4, альбомна',
      own: 'Власний розмір',
    },
    width: 'Ширина',
    height: 'Висота',
    sides: (least, most) => `У пікселях: цілі числа від ${least} до ${most}.`,
    file: 'Файл',
    scale: 'Масштаб',
    language: 'Мова',
    statements: 'Заяви',
    statementChoices: { none: 'Немає', key: 'Перелік', full: 'З текстом' },
    save: 'Зберегти',
    saved: (name) => `Збережено як ${name}`,
    making: 'Створюємо зображення…',
    copying: 'Копіюємо…',
    copy: { picture: 'Копіювати зображення', caption: 'Копіювати підпис', address: 'Копіювати посилання', citation: 'Копіювати бібліографічний опис' },
    copied: { picture: 'Зображення скопійовано', caption: 'Підпис скопійовано', address: 'Посилання скопійовано', citation: 'Бібліографічний опис скопійовано' },
    texts: 'Тексти до рисунка',
    caption: 'Підпис',
    alt: 'Опис для тих, хто не бачить рисунка',
    citation: 'Бібліографічний опис',
    address: 'Посилання',
    view: 'Карта, як її видно зараз',
    viewAbout: 'У форматі PNG: у поточному масштабі, з позначками, лінійкою масштабу та джерелами.',
    viewMissing: 'Карти для збереження немає: їй потрібен WebGL, якого браузер зараз не надає. Рисунок вище його не потребує.',
    viewSave: 'Зберегти те, що видно',
    noCopy: 'Браузер не дозволив копіювання. Текст наведено нижче: виділіть його та скопіюйте самостійно.',
    noPictures: 'Цей браузер не вміє копіювати зображення. Збережіть рисунок як PNG.',
    noCopyOfPicture: 'Браузер не дозволив копіювати зображення. Збережіть рисунок як PNG.',
  },

  embed: {
    about: 'Цей код показує на вашій сторінці те, що вибрано тут: місце, фільтр, мову й кольори.',
    fills: 'На всю доступну ширину',
    code: 'Код',
    copy: 'Копіювати код',
    copied: 'Код скопійовано',
    back: 'Уся карта',
    full: 'Відкрити повну сторінку',
  },

  policy: {
    article: 'Стаття',
    borders: 'Кордони',
    bordersText: 'Крим із Севастополем показано окремою територією з пунктирними межами, не в складі Росії й не в складі України, бо на нього претендують обидві '
      + 'сторони. Інші спірні кордони, відомі джерелу, теж подано пунктиром. В усьому іншому кордони відповідають Natural Earth, де показано, хто '
      + 'контролює територію, а не хто має на неї право. Лінія на цій карті не вказує, чия це територія.',
    statements: 'Заяви',
    statementsText: 'Кожна зберігає свого автора, шлях, яким потрапила до статті, і дієслово статті. Якщо одна заява оспорює іншу, їх подано поруч. '
      + 'Dateline не виносить вироку. Те, що редактор прочитав між рядків, позначено «наше тлумачення».',
    sources: 'Джерела та ліцензії',
    sourcesList: [
      'Країни, регіони та озера: Natural Earth, суспільне надбання',
      'Населені пункти: GeoNames, CC BY 4.0',
      'Назви країн: Unicode CLDR, ліцензія Unicode',
      'Шрифти: Source Serif 4, Source Sans 3, Noto Sans KR, ліцензія SIL Open Font 1.1',
      'Рушій карти: MapLibre GL JS, BSD 3-Clause; сама Dateline: MIT',
    ],
    data: 'Ваші дані',
    dataText: 'Нічого не збирається, і нічого не завантажується з інших сайтів.',
  },
};

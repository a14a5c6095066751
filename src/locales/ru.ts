import { counted, numberIn } from './counted.ts';
import { RU_SIGNS } from './signs-ru.ts';
import type { Interface, Who } from './messages.ts';

const number = numberIn('ru');
const area = numberIn('ru', { maximumSignificantDigits: 4 });
/** After a preposition: "3 из 14 заявлений". */
const ofStatements = counted('ru', { one: '# заявления', other: '# заявлений' });
const whatTheySay = ({ name, plural }: Who) => `что ${plural ? 'говорят' : 'говорит'} ${name}`;

export const RU: Interface = {
  ...RU_SIGNS,
  number,
  area: (value) => `${area(value)} км²`,
  meanings: {
    confirms: 'говорит, что это так, о себе или о своей стороне',
    claims: 'говорит, что это так',
    denies: 'говорит, что это не так',
    reports: 'передаёт, что произошло или что было сказано',
    appraises: 'судит, чего это стоит',
    warns: 'говорит, что за этим неизбежно последует',
    withholds: 'оставляет открытым то, что можно было бы сказать',
  },
  contestedTag: 'оспаривается',
  close: 'Закрыть',

  skip: 'Перейти к статье',
  bar: {
    line: 'кто, что и где сказал',
    language: 'Язык',
    map: 'Карта',
    projections: { globe: 'Глобус', mercator: 'Плоская карта' },
    colours: 'Цвета',
    save: 'Сохранить рисунок',
    embed: 'Встроить',
    about: 'Об этой карте',
  },
  themes: { auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные', contrast: 'Контрастные', print: 'Для печати (белый фон)', mono: 'Оттенки серого' },

  map: {
    name: 'Карта',
    drawing: 'Карта готовится…',
    still: 'Неподвижная карта: сейчас браузер не предоставляет WebGL. Остальное работает.',
    legend: 'Легенда',
    ring: 'Дуги кольца показывают позиции в заявлениях о месте:',
    dashed: 'Спорные границы — пунктиром',
    sources: 'Границы и источники',
    canvas: 'Полотно карты: стрелки двигают её, плюс и минус меняют масштаб, Enter выбирает место посередине',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    wake: { click: 'Щёлкните карту, чтобы менять масштаб', tap: 'Коснитесь карты, чтобы двигать её' },
    unmentioned: (country) => `${country}: ни в одном заявлении не упоминается.`,
  },

  filter: {
    search: 'Поиск',
    searchAll: 'Поиск по заявлениям, авторам и местам',
    open: 'Фильтр',
    clear: (shown, total) => `Сбросить (${number(shown)} из ${number(total)})`,
    speaker: 'Автор заявления',
    allSpeakers: 'Все авторы',
    stance: 'Позиция',
    kind: 'Как названо место',
    contestedOnly: (count) => `Только то, что оспаривается (${number(count)})`,
  },
  someOf: (shown, total) => `${number(shown)} из ${ofStatements(total)}`,
  kinds: { name: 'по названию', demonym: 'по названию жителей', metonym: 'в значении «власти»', implied: 'неявно: наше толкование' },
  nothing: {
    none: 'Заявлений нет.',
    noneAbout: (place) => `${place}: заявлений нет.`,
    noneLeft: 'Ни одно заявление не соответствует фильтру.',
    noneLeftAbout: (place) => `${place}: ни одно заявление не соответствует фильтру.`,
    drop: {
      query: (statements) => `Убрать слова поиска (${statements})`,
      speaker: (statements) => `Убрать автора (${statements})`,
      stances: (statements) => `Убрать позиции (${statements})`,
      kinds: (statements) => `Убрать способы упоминания (${statements})`,
      contestedOnly: (statements) => `Показать не только то, что оспаривается (${statements})`,
    },
  },

  article: {
    retold: 'пересказано нашими словами',
    title: 'В статье',
    whole: 'Показать всю статью',
    inParagraph: (paragraph) => `Заявления в абзаце ${paragraph}`,
    paragraphOf: (paragraph) => `Абзац ${paragraph} пересказа`,
  },
  statement: {
    all: 'Заявления',
    every: 'Все заявления',
    byPlace: 'Заявления по местам',
    modes: { quote: 'Прямая речь', paraphrase: 'Косвенная речь', narration: 'От имени самой статьи' },
    inArticle: 'в статье',
    link: 'Ссылка на это заявление',
    linkTo: (speaker) => `Ссылка на это заявление: ${speaker}`,
    places: 'Упомянутые места',
    others: 'Другие заявления об этом',
  },
  translation: { ours: 'наш перевод', original: 'Оригинал' },
  relations: {
    disputes: {
      from: (other) => `Оспаривает то, ${whatTheySay(other)}`,
      to: ({ name, plural }) => `${name} ${plural ? 'оспаривают' : 'оспаривает'} это`,
    },
    supports: {
      from: (other) => `Подкрепляет то, ${whatTheySay(other)}`,
      to: ({ name, plural }) => `${name} ${plural ? 'подкрепляют' : 'подкрепляет'} это`,
    },
    contrasts: {
      from: (other) => `Контрастирует с тем, ${whatTheySay(other)}`,
      to: (other) => `То, ${whatTheySay(other)}, контрастирует с этим`,
    },
  },
  bases: { stated: 'так сказано в статье', editorial: 'наше толкование' },
  dispute: {
    title: 'Что оспаривается',
    about: 'Статья приводит оба заявления и не решает, какое из них верно.',
    bothSides: 'Обе стороны',
    pair: (by, of) => `${by.name} ${by.plural ? 'оспаривают' : 'оспаривает'} то, ${whatTheySay(of)}`,
  },
  figures: {
    title: 'Числа',
    about: (text) => `около ${text}`,
    range: (low, high) => `${low}–${high}`,
    scale: (most) => `на общей шкале от 0 до ${most}`,
  },
  place: {
    title: 'Места',
    inside: (larger) => `в пределах: ${larger}`,
    parts: (part) => `Здесь также: ${part}`,
    partsOf: (part) => `Здесь также: ${part}`,
    order: 'Места в порядке чтения',
    index: 'Указатель мест',
    notDrawn: 'Названо, но не нанесено на карту',
  },

  notices: {
    fileMistakes: 'Какие ошибки в файле',
    dismiss: 'Скрыть',
    unknown: (key, value) => `В адресе указано ${key} «${value}», чего в этой истории нет; это пропущено.`,
    unknownPosition: (value) => `В адресе указано положение карты «${value}»; ожидалось «масштаб/широта/долгота», поэтому оно пропущено.`,
    notDrawn: (place, ref) => `«${place}» нельзя показать: на карте нет ${ref}. Заявления об этом месте есть в списке мест.`,
    layerMissing: (layer, reason) => `Слой карты «${layer}» не загружен (${reason}); остальное показано без него.`,
    translationMissing: (reason) => `Перевод не загружен (${reason}); слова истории показаны на её собственном языке.`,
    translationMistakes: 'В файле перевода есть ошибки; то, чего они касаются, показано на языке истории.',
  },

  save: {
    preparing: 'Готовим…',
    failed: 'Не удалось загрузить средство для рисунков. Проверьте соединение и обновите страницу.',
    figure: 'Рисунок',
    size: 'Размер',
    sizes: {
      '16:9': 'Слайд, 16:9', '4:3': 'Слайд, 4:3', square: 'Квадрат', social: 'Для ссылки в соцсетях', a4: 'A4, книжная', 'a4-landscape': 'A4, альбомная',
      own: 'Свой размер',
    },
    width: 'Ширина',
    height: 'Высота',
    sides: (least, most) => `В пикселях: целые числа от ${least} до ${most}.`,
    file: 'Файл',
    scale: 'Масштаб',
    language: 'Язык',
    statements: 'Заявления',
    statementChoices: { none: 'Нет', key: 'Перечень', full: 'С текстом' },
    save: 'Сохранить',
    saved: (name) => `Сохранено как ${name}`,
    making: 'Создаём изображение…',
    copying: 'Копируем…',
    copy: { picture: 'Копировать изображение', caption: 'Копировать подпись', address: 'Копировать ссылку', citation: 'Копировать библиографическое описание' },
    copied: { picture: 'Изображение скопировано', caption: 'Подпись скопирована', address: 'Ссылка скопирована', citation: 'Библиографическое описание скопировано' },
    texts: 'Тексты к рисунку',
    caption: 'Подпись',
    alt: 'Описание для тех, кто не видит рисунка',
    citation: 'Библиографическое описание',
    address: 'Ссылка',
    view: 'Карта, как она видна сейчас',
    viewAbout: 'В формате PNG: в текущем масштабе, с метками, линейкой масштаба и источниками.',
    viewMissing: 'Карты для сохранения нет: ей нужен WebGL, который браузер сейчас не предоставляет. Рисунку выше он не нужен.',
    viewSave: 'Сохранить то, что видно',
    noCopy: 'Браузер не разрешил копирование. Текст приведён ниже: выделите его и скопируйте сами.',
    noPictures: 'Этот браузер не умеет копировать изображения. Сохраните рисунок как PNG.',
    noCopyOfPicture: 'Браузер не разрешил копировать изображение. Сохраните рисунок как PNG.',
  },

  embed: {
    about: 'Этот код показывает на вашей странице то, что выбрано здесь: место, фильтр, язык и цвета.',
    fills: 'На всю доступную ширину',
    code: 'Код',
    copy: 'Копировать код',
    copied: 'Код скопирован',
    back: 'Вся карта',
    full: 'Открыть полную страницу',
  },

  policy: {
    article: 'Статья',
    borders: 'Границы',
    bordersText: 'Крым с Севастополем показан отдельной территорией с пунктирными границами, не в составе России и не в составе Украины, поскольку на него '
      + 'претендуют обе стороны. Другие спорные границы, известные источнику, тоже даны пунктиром. В остальном границы соответствуют Natural Earth, где '
      + 'показано, кто контролирует территорию, а не кто имеет на неё право. Линия на этой карте не означает, чья это территория.',
    statements: 'Заявления',
    statementsText: 'Каждое сохраняет своего автора, путь, которым попало в статью, и глагол статьи. Если одно заявление оспаривает другое, они стоят рядом. '
      + 'Dateline не выносит вердикта. То, что редактор прочёл между строк, помечено «наше толкование».',
    sources: 'Источники и лицензии',
    sourcesList: [
      'Страны, регионы и озёра: Natural Earth, общественное достояние',
      'Населённые пункты: GeoNames, CC BY 4.0',
      'Названия стран: Unicode CLDR, лицензия Unicode',
      'Шрифты: Source Serif 4, Source Sans 3, Noto Sans KR, лицензия SIL Open Font 1.1',
      'Движок карты: MapLibre GL JS, BSD 3-Clause; сама Dateline: MIT',
    ],
    data: 'Ваши данные',
    dataText: 'Ничего не собирается, и ничего не загружается с других сайтов.',
  },
};

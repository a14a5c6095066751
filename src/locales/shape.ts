/**
 * What there is to say, and what each message is given: `[]` is plain text, a list names the placeholders. A table of a
 * language, such as `en.json`, has the same keys, as `README.md` beside this says; tests hold every table against this.
 */
import { MENTION_KINDS, RELATION_TYPES, STANCES } from '../story/schema.ts';

/** A list of plain texts, of any length. */
const LIST = 'list';

const forEach = <K extends string, T>(keys: readonly K[], value: T) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>;

const texts = <K extends string>(...keys: K[]) => forEach(keys, [] as const);

export const SHAPE = {
  about: [],
  contested: [],
  speaksHere: ['side'],
  mentioned: [],
  water: [],
  moved: [],
  movedThrough: [],
  movement: { saying: ['what', 'who'], distance: ['distance'], way: ['from', 'to'] },
  disputedBorder: [],
  stances: forEach(STANCES, [] as const),
  stancesOfMany: forEach(STANCES, [] as const),
  statements: ['count'],
  places: ['count'],
  counted: forEach(STANCES, ['count'] as const),
  marker: {
    place: ['place', 'stances'],
    contested: ['place', 'stances'],
    several: ['places', 'names', 'stances'],
    more: ['names', 'count'],
    words: ['place', 'places'],
  },
  through: ['name'],
  paragraph: ['number'],
  area: ['area'],
  meanings: forEach(STANCES, [] as const),
  families: texts('asserts', 'disputes', 'comments'),
  contestedTag: [],
  close: [],
  skip: [],
  tagline: { line: ['about'], about: [] },
  howToRead: [],
  bar: {
    ...texts('language', 'map', 'colours', 'stories', 'display', 'share', 'save', 'embed', 'about'),
    ...texts('copyLink', 'linkCopied', 'linkNotCopied', 'storyFile', 'make'),
    projections: texts('globe', 'mercator'),
  },
  themes: texts('auto', 'light', 'dark', 'contrast', 'print', 'mono'),
  map: {
    ...texts(
      'name', 'drawing', 'still', 'legend', 'ring', 'dashed', 'governed', 'sources', 'canvas', 'zoomIn', 'zoomOut',
      'showAll',
    ),
    wake: texts('click', 'tap'),
    unmentioned: ['country'],
    others: ['count'],
    near: ['place'],
    dashedAround: ['names'],
  },
  sheet: {
    ...texts('name', 'statementBefore', 'nextStatement'),
    detents: texts('peek', 'half', 'full'),
    placeBefore: ['place'],
    nextPlace: ['place'],
  },
  filter: {
    ...texts('search', 'searchAll', 'open', 'speaker', 'allSpeakers', 'stance', 'kind', 'contested'),
    remove: ['what'],
    clear: ['shown', 'total'],
    contestedOnly: ['count'],
  },
  someOf: ['shown', 'count'],
  kinds: forEach(MENTION_KINDS, [] as const),
  called: { demonym: ['words'], metonym: ['words'] },
  empty: {
    ...texts('none', 'noneLeft'),
    noneAbout: ['place'],
    noneLeftAbout: ['place'],
    drop: forEach(['query', 'speaker', 'stances', 'kinds', 'contestedOnly'], ['statements'] as const),
  },
  article: { ...texts('retold', 'title', 'whole'), inParagraph: ['number'], paragraphOf: ['number'] },
  statement: {
    ...texts('all', 'every', 'byPlace', 'details', 'link', 'places', 'others', 'note'),
    modes: texts('quote', 'paraphrase', 'narration'),
    linkTo: ['speaker'],
  },
  translation: texts('ours', 'original'),
  relations: forEach(RELATION_TYPES, { from: ['who'], to: ['who'] } as const),
  bases: texts('stated', 'editorial'),
  dispute: { ...texts('title', 'about', 'more'), pair: ['by', 'of'] },
  quantities: {
    ...texts('title'),
    about: ['number'],
    atLeast: ['number'],
    atMost: ['number'],
    range: ['low', 'high'],
    scale: ['most'],
  },
  place: {
    ...texts('title', 'others', 'itself', 'order', 'index', 'notDrawn'),
    about: ['count'],
    above: ['count'],
    unmentioned: ['count'],
    inside: ['larger'],
    parts: ['part'],
    partsOf: ['part'],
  },
  notices: {
    ...texts('fileMistakes', 'fileMistakesShown', 'dismiss', 'translationMistakes'),
    leftOut: ['count'],
    unknown: ['key', 'value'],
    unknownPosition: ['value'],
    notDrawn: ['place', 'ref'],
    severalNotDrawn: ['places'],
    layerMissing: ['layer', 'reason'],
    translationMissing: ['reason'],
  },
  failure: {
    ...texts('stories'),
    notLoaded: ['id', 'reason'],
    missing: ['id'],
    unreadable: ['id'],
    notOpened: ['reason'],
  },
  problems: {
    ...texts('mapTooSlow', 'mapLost', 'noMap', 'noPdf'),
    mapTooLarge: ['scale', 'most'],
    noRoom: ['width', 'height'],
    size: ['sizes', 'least', 'most'],
    tooManyPixels: ['scale', 'width', 'height', 'less'],
    tooManyPixelsEver: ['scale', 'width', 'height'],
    fontMissing: ['file', 'reason'],
  },
  save: {
    ...texts(
      'preparing', 'failed', 'figure', 'size', 'width', 'height', 'file', 'scale', 'language', 'statements', 'save',
      'making', 'copying', 'texts', 'caption', 'alt', 'description', 'citation', 'address', 'view', 'viewAbout',
      'viewMissing', 'viewSave', 'noCopy', 'noPictures', 'noCopyOfPicture',
    ),
    sizes: texts('16:9', '4:3', 'square', 'tall', 'social', 'a4', 'a4-landscape', 'own'),
    sides: ['least', 'most'],
    statementChoices: texts('none', 'key', 'full'),
    saved: ['name'],
    blank: ['letters'],
    copy: texts('picture', 'caption', 'address', 'citation'),
    copied: texts('picture', 'caption', 'address', 'citation'),
  },
  embed: texts('about', 'fills', 'code', 'copy', 'copied', 'back', 'full'),
  policy: {
    ...texts(
      'title', 'article', 'borders', 'bordersText', 'statements', 'statementsText', 'sources', 'shapes', 'data',
      'dataText',
    ),
    sourcesList: LIST,
  },
  figure: {
    ...texts('scale', 'source', 'translated', 'borders', 'address', 'fingerprint', 'map', 'only', 'outside', 'ring'),
    more: ['count'],
  },
  kiosk: {
    ...texts(
      'touch', 'contested', 'moved', 'voices', 'others', 'open', 'whole', 'stillThere', 'keepReading', 'startOver',
      'languages', 'elsewhere',
    ),
    more: ['count'],
    startsOver: ['seconds'],
  },
} as const;

/**
 * What the studio says, and what each message is given, as in `../shape.ts`. Each part of the studio has a group of its
 * own; `deeds` are the actions as they are announced and undone.
 */
const texts = <K extends string>(...keys: K[]) =>
  Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<K, readonly []>;

export const STUDIO_SHAPE = {
  title: [],
  untitled: [],
  language: [],
  steps: { label: [], ...texts('bring-in', 'decide', 'translate', 'look', 'take-away') },
  bar: texts('drafts', 'undo', 'redo', 'saveFile', 'reader'),
  saving: texts('saved', 'saving', 'unsaved', 'elsewhere'),
  said: { did: ['deed'], undid: ['deed'], redid: ['deed'] },
  panes: texts('map', 'article', 'queue'),
  queue: {
    ...texts(
      'none', 'accept', 'change', 'skip', 'reject', 'back', 'order', 'nobody', 'unverified', 'decided', 'next',
    ),
    orders: texts('confidence', 'text', 'kind'),
    kinds: texts('mentions', 'statements', 'relations'),
    bulk: {
      title: [], speaker: ['name', 'count'], place: ['name', 'count'], words: ['name', 'count'],
      certain: ['percent', 'count'], statements: ['count'], mentions: ['count'], relations: ['count'],
    },
    open: ['count'], times: ['count'], sure: ['percent'], acceptCertain: ['count', 'percent'],
    uncovered: ['count'], unmarked: ['count'],
  },
  article: {
    ...texts(
      'hint', 'joining', 'cancel', 'mend', 'marked', 'makeStatement', 'makePlace', 'giveWords', 'begins', 'ends',
      'startEarlier', 'startLater', 'endEarlier', 'endLater', 'textHint', 'textSave', 'join',
    ),
    mendOf: ['number'], textOf: ['number'],
  },
  statement: {
    ...texts(
      'title', 'speaker', 'via', 'stance', 'mode', 'note', 'remove', 'close', 'role', 'side', 'plural', 'places',
      'noPlaces', 'placeSearch', 'name', 'speaksFor', 'implied', 'addImplied',
    ),
    removeSpeaker: ['name'], addSpeaker: ['label'], about: ['name'], takeOut: ['name'],
  },
  mention: {
    ...texts('nowhere', 'noPlace', 'others', 'kind'),
    title: ['words'], forAll: ['count'],
    markAlike: ['count'],
  },
  relation: {
    ...texts(
      'title', 'disputes', 'supports', 'contrasts', 'disputesBack', 'supportsBack', 'contrastsBack', 'editorial',
      'headline', 'places', 'redirect',
    ),
    add: texts('disputes', 'supports', 'contrasts'),
    removeOf: ['words'], redirectOf: ['words'], mayDispute: ['words'],
  },
  map: {
    ...texts(
      'unavailable', 'places', 'nowhere', 'ownShape', 'name', 'source', 'licence', 'keep', 'drawing', 'paste',
      'takePasted', 'shapeFile', 'notReady', 'noDrawing',
    ),
    draw: texts('point', 'line', 'area'),
    kinds: texts('point', 'line', 'area'),
    shapesFound: ['count'],
  },
  translate: {
    ...texts('title', 'intro', 'languages', 'notBegun', 'complete', 'onlyMissing', 'quoteHint', 'original', 'file'),
    kinds: texts('title', 'summary', 'statement', 'speaker', 'role', 'place', 'term'),
    missing: ['count'], removeOf: ['language'],
  },
  look: texts('as', 'page', 'phone', 'kiosk', 'figure', 'frame', 'nothing'),
  quote: { ...texts('title', 'hint', 'make'), remove: ['words'] },
  link: { ...texts('title', 'label', 'address', 'add'), remove: ['label'] },
  unplaced: { ...texts('title', 'words', 'reason', 'add'), remove: ['words'] },
  movement: texts('title', 'what', 'from', 'to', 'remove'),
  quantity: {
    ...texts('title', 'add', 'keep', 'bound', 'amount', 'high', 'unit', 'of', 'what', 'approximate'),
    bounds: texts('value', 'atLeast', 'atMost', 'range'),
    remove: ['amount'], found: ['quantity'],
  },
  places: {
    ...texts('nothing', 'problem', 'own', 'myself', 'partOf', 'headline', 'focus', 'tour', 'unnamed', 'remove'),
    kinds: texts('country', 'disputed', 'region', 'county', 'city', 'water', 'lake', 'river', 'spot'),
    found: ['count'], people: ['count'],
  },
  notices: texts('refused', 'unsaved', 'elsewhere', 'takeOver', 'toList'),
  drafts: {
    ...texts('title', 'intro', 'none', 'make', 'rename', 'newName', 'duplicate', 'remove', 'restore'),
    changed: ['when'], places: ['count'], statements: ['count'], open: ['count'], removed: ['title'], copyOf: ['title'],
    removeOf: ['title'], renameOf: ['title'], duplicateOf: ['title'],
  },
  guide: {
    ...texts('offerTitle', 'offer', 'show', 'noThanks', 'next', 'back', 'leave'),
    steps: {
      article: texts('title', 'text'), words: texts('title', 'text'), queue: texts('title', 'text'),
      look: texts('title', 'text'), takeAway: texts('title', 'text'),
    },
    stepOf: ['number', 'count'],
  },
  bringIn: {
    ...texts(
      'title', 'intro', 'paste', 'pasteHint', 'start', 'noText', 'example', 'exampleHint', 'empty', 'emptyHint', 'ways',
      'details', 'file', 'notOpened', 'openWhole', 'original',
    ),
    tooLong: ['count', 'most'], partly: ['count'],
    unreadable: texts('unknown-kind', 'too-large', 'not-text', 'not-word'),
  },
  suggest: { ...texts('start', 'hint', 'running', 'stop', 'rough', 'unread', 'notLoaded'), failed: ['reason'] },
  details: {
    ...texts(
      'title', 'summary', 'publisher', 'address', 'published', 'language', 'otherLanguage', 'languageTag', 'use',
      'rights', 'note',
    ),
    uses: texts('retold', 'licensed', 'excerpts'),
    useHints: texts('retold', 'licensed', 'excerpts'),
    take: [],
    suggestedRights: { retold: ['publisher'], licensed: ['publisher'], excerpts: ['publisher'] },
    suggestedNote: texts('retold', 'licensed', 'excerpts'),
    faults: texts('address', 'published', 'language', 'text'),
  },
  takeAway: {
    ...texts(
      'whole', 'story', 'noStory', 'undecided', 'storyTitle', 'folder', 'figuresTitle', 'figures', 'dataTitle',
      'siteTitle', 'siteHint', 'address', 'addressHint', 'addressFault', 'site', 'making', 'renewed', 'file',
      'fileHint',
    ),
    fetching: ['count', 'total'], notFetched: ['file', 'reason'], notWhole: ['problem'],
    data: texts('annotations', 'geojson', 'csv'),
    problems: ['count'], folderHint: ['id'],
  },
  problems: {
    ...texts('title', 'text', 'places', 'publisher', 'rights', 'note', 'depends'),
    speaker: ['words'], quotation: ['words'],
  },
  failure: { missing: [], example: ['reason'] },
  deeds: {
    ...texts(
      'detailsChanged', 'statementAdded', 'statementChanged', 'speakerChanged', 'relationAdded', 'relationRemoved',
      'relationChanged', 'textChanged', 'placeChanged', 'unplacedChanged',
    ),
    suggested: ['count'], translated: ['language'], translationRemoved: ['language'],
    accepted: ['count'], rejected: ['count'], mentionsPlaced: ['count'], placeAdded: ['name'],
    placeRemoved: ['name'], textLost: ['count'],
  },
} as const;

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
  steps: { label: [], ...texts('bring-in', 'decide', 'look', 'take-away') },
  bar: texts('drafts', 'undo', 'redo', 'saveFile', 'reader'),
  saving: texts('saved', 'saving', 'unsaved', 'elsewhere'),
  said: { did: ['deed'], undid: ['deed'], redid: ['deed'] },
  panes: texts('map', 'article', 'queue'),
  queue: { open: ['count'], ...texts('none') },
  notices: texts('refused', 'unsaved', 'elsewhere', 'takeOver', 'toList'),
  drafts: {
    ...texts('title', 'intro', 'none', 'make', 'openFile', 'rename', 'newName', 'duplicate', 'remove', 'restore'),
    changed: ['when'], places: ['count'], statements: ['count'], open: ['count'], removed: ['title'], copyOf: ['title'],
    removeOf: ['title'], renameOf: ['title'], duplicateOf: ['title'],
  },
  bringIn: {
    ...texts(
      'title', 'intro', 'paste', 'pasteHint', 'start', 'noText', 'example', 'exampleHint', 'empty', 'emptyHint', 'ways',
      'details',
    ),
    tooLong: ['count', 'most'],
  },
  details: {
    ...texts('title', 'summary', 'publisher', 'address', 'published', 'language', 'use', 'rights', 'note'),
    uses: texts('retold', 'licensed', 'excerpts'),
    useHints: texts('retold', 'licensed', 'excerpts'),
    faults: texts('address', 'published', 'language'),
  },
  takeAway: { ...texts('whole', 'story'), problems: ['count'] },
  failure: { missing: [], example: ['reason'] },
  deeds: texts('detailsChanged'),
} as const;

/**
 * Everything that the page says by itself; what the story says stays in the story's language. Entries are plain words, or
 * functions that put names and numbers in. Names are never inflected: a sentence is worded so that it takes them as they are.
 */
import type { MentionKind, RelationType, Stance } from '../story/schema.ts';
import type { FigureChoice } from '../view/figure-service.ts';
import type { Filter, ProjectionName, ThemeChoice } from '../view/view.ts';
import type { Signs } from './signs.ts';

/** A speaker, or several who share a name. */
export interface Who { name: string; plural: boolean }

export interface Interface extends Signs {
  number: (value: number) => string;
  /** km². */
  area: (value: number) => string;
  /** What a speaker does with a statement, explained. */
  meanings: Record<Stance, string>;
  /** On a place, and as it follows a place's name. */
  contestedTag: string;
  close: string;

  skip: string;
  bar: {
    line: string;
    language: string;
    map: string;
    projections: Record<ProjectionName, string>;
    colours: string;
    save: string;
    embed: string;
    about: string;
  };
  themes: Record<ThemeChoice, string>;

  map: {
    name: string;
    drawing: string;
    still: string;
    legend: string;
    ring: string;
    dashed: string;
    sources: string;
    /** Of the map's canvas, for who can't see it. */
    canvas: string;
    zoomIn: string;
    zoomOut: string;
    /** For who scrolls over a map in somebody else's page. */
    wake: Record<'click' | 'tap', string>;
    unmentioned: (country: string) => string;
  };

  filter: {
    search: string;
    searchAll: string;
    open: string;
    clear: (shown: number, total: number) => string;
    speaker: string;
    allSpeakers: string;
    stance: string;
    kind: string;
    contestedOnly: (count: number) => string;
  };
  /** "3 of 14 statements". */
  someOf: (shown: number, total: number) => string;
  kinds: Record<MentionKind, string>;
  nothing: {
    none: string;
    noneAbout: (place: string) => string;
    noneLeft: string;
    noneLeftAbout: (place: string) => string;
    /** How to loosen each part of the filter, with how many statements that would bring. */
    drop: Record<keyof Filter, (statements: string) => string>;
  };

  article: {
    retold: string;
    title: string;
    whole: string;
    inParagraph: (number: number) => string;
    paragraphOf: (number: number) => string;
  };
  statement: {
    all: string;
    /** Above all of them, where there is no script to choose. */
    every: string;
    byPlace: string;
    modes: Record<'quote' | 'paraphrase' | 'narration', string>;
    inArticle: string;
    link: string;
    linkTo: (speaker: string) => string;
    places: string;
    others: string;
  };
  /** On words of the story that are shown in another language than its own, and what leads to those. */
  translation: { ours: string; original: string };
  /** How the statement at hand stands to another speaker's: as the one it comes `from`, or the one it goes `to`. */
  relations: Record<RelationType, { from: (other: Who) => string; to: (other: Who) => string }>;
  bases: Record<'stated' | 'editorial', string>;
  dispute: { title: string; about: string; bothSides: string; pair: (by: Who, of: Who) => string };
  figures: {
    title: string;
    about: (number: string) => string;
    range: (low: string, high: string) => string;
    scale: (most: string) => string;
  };
  place: {
    title: string;
    inside: (larger: string) => string;
    parts: (part: string) => string;
    partsOf: (part: string) => string;
    order: string;
    index: string;
    notDrawn: string;
  };

  notices: {
    fileMistakes: string;
    dismiss: string;
    unknown: (key: string, value: string) => string;
    unknownPosition: (value: string) => string;
    notDrawn: (place: string, ref: string) => string;
    layerMissing: (layer: string, reason: string) => string;
    translationMissing: (reason: string) => string;
    translationMistakes: string;
  };

  save: {
    preparing: string;
    failed: string;
    figure: string;
    size: string;
    sizes: Record<'16:9' | '4:3' | 'square' | 'social' | 'a4' | 'a4-landscape' | 'own', string>;
    width: string;
    height: string;
    sides: (least: number, most: number) => string;
    file: string;
    scale: string;
    language: string;
    statements: string;
    statementChoices: Record<FigureChoice['statements'], string>;
    save: string;
    saved: (name: string) => string;
    making: string;
    copying: string;
    copy: Record<'picture' | 'caption' | 'address' | 'citation', string>;
    copied: Record<'picture' | 'caption' | 'address' | 'citation', string>;
    texts: string;
    caption: string;
    alt: string;
    citation: string;
    address: string;
    view: string;
    viewAbout: string;
    viewMissing: string;
    viewSave: string;
    noCopy: string;
    noPictures: string;
    noCopyOfPicture: string;
  };

  /** The page in somebody else's page, and the way to put it there. */
  embed: {
    about: string;
    fills: string;
    code: string;
    copy: string;
    copied: string;
    back: string;
    full: string;
  };

  policy: {
    article: string;
    borders: string;
    bordersText: string;
    statements: string;
    statementsText: string;
    sources: string;
    sourcesList: readonly string[];
    data: string;
    dataText: string;
  };
}

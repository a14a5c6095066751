/** What the address of a kiosk says, read once: a wrong value gives the default and a line for the attendant. */
import { LANGUAGES, type Language } from '../../story/schema.ts';
import { paramsIn } from '../../view/address.ts';

export interface Settings {
  /** ms without a touch until the page asks whether anybody is there. */
  idle: number;
  /** ms that a statement stays. */
  dwell: number;
  tour: 'auto' | 'off';
  /** The first is the kiosk's own. */
  languages: readonly Language[];
  /** Camera cuts instead of flights. */
  isStill: boolean;
  /** CSS px per inch of this screen, for sizes in mm. */
  ppi: number;
  /** Ids, in the order in which they are shown. */
  stories: readonly string[];
  isStatusOpen: boolean;
}

/** ms. */
const SECOND = 1000;

export function readSettings(search: string, defaultStory: string): { settings: Settings; remarks: string[] } {
  const params = paramsIn(search);
  const remarks: string[] = [];

  const remark = (key: string, expected: string) =>
    remarks.push(`The address asks for ${key} “${(params.get(key) ?? '').slice(0, 40)}”; ${expected} was expected.`);
  const number = (key: string, usual: number, least: number, most: number): number => {
    const text = params.get(key);
    if (text === null) return usual;
    const value = text.trim() === '' ? NaN : Number(text);
    if (value >= least && value <= most) return value;
    remark(key, `a number from ${least} to ${most}`);
    return usual;
  };
  const choice = <T extends string>(key: string, usual: T, all: readonly T[]): T => {
    const text = params.get(key);
    const chosen = text === null ? usual : all.find((one) => one === text);
    if (chosen === undefined) remark(key, all.join(' or '));
    return chosen ?? usual;
  };
  const languages = (): readonly Language[] => {
    const text = params.get('lang');
    if (text === null) return LANGUAGES;
    const chosen = text.split(',').map((item) => LANGUAGES.find((language) => language === item));
    if (chosen.every((one) => one !== undefined)) return [...new Set(chosen)];
    remark('lang', `a list of ${LANGUAGES.join(', ')}`);
    return LANGUAGES;
  };

  const settings: Settings = {
    idle: number('idle', 90, 30, 600) * SECOND,
    dwell: number('dwell', 12, 3, 120) * SECOND,
    tour: choice('tour', 'auto', ['auto', 'off']),
    languages: languages(),
    isStill: choice('motion', 'full', ['full', 'reduced']) === 'reduced',
    ppi: number('ppi', 96, 30, 400),
    stories: [...new Set((params.get('stories') ?? params.get('story') ?? defaultStory).split(',').filter(Boolean))],
    isStatusOpen: params.get('status') === '1',
  };
  return { settings, remarks };
}

/** The same address with the language that the kiosk begins with, as a page reads it. */
export function withOneLanguage(search: string, [first]: readonly Language[]): string {
  const params = paramsIn(search);
  if (first !== undefined && params.has('lang')) params.set('lang', first);
  return `?${params.toString()}`;
}

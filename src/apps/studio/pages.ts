/** What the desk shows at each step. */
import type { ComponentType } from 'preact';
import { Details } from './bring-in/details.tsx';
import { Decide } from './decide.tsx';
import { Look } from './look/look.tsx';
import type { Step } from './screen.ts';
import { TakeAway } from './take-away/take-away.tsx';
import { Translate } from './translate/translate.tsx';

export const PAGES: Record<Step, ComponentType> = {
  'bring-in': Details,
  decide: Decide,
  translate: Translate,
  look: Look,
  'take-away': TakeAway,
};

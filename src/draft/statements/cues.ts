/**
 * Verbs that lead to what somebody says, thinks or wants, by lemma, with the stance that each suggests. Put together
 * from the verbs of speech and attitude that dictionaries of journalism teach; what each takes after it decides where
 * its content is looked for.
 */
import type { Stance } from '../../story/schema.ts';
import { anyOf } from '../text/any-of.ts';

/** `speech` leads to words; `attitude` to what is thought or felt; `act` to what is asked, promised, praised. */
export type CueKind = 'speech' | 'attitude' | 'act';
export interface Cue {
  stance: Stance;
  kind: CueKind;
}

const TABLE: readonly [Stance, CueKind, string][] = [
  [
    'reports',
    'speech',
    'say tell add state write note report announce explain remark recall reveal disclose mention observe ' +
      'tweet post comment reply respond answer repeat recount relate testify point indicate describe inform ' +
      'show find estimate calculate reckon cite quote document detail clarify specify elaborate discuss ' +
      'outline list record echo joke quip whisper shout exclaim mutter brief learn conclude rule determine ' +
      'predict forecast project chant emphasize emphasise stress underline underscore highlight reiterate ' +
      'summarize summarise talk reference reflect portray declare proclaim pronounce notify',
  ],
  [
    'claims',
    'speech',
    'claim allege assert insist contend maintain argue suggest imply hint signal charge accuse blame boast brag ' +
      'tout speculate theorize posit profess purport swear vouch assure',
  ],
  [
    'confirms',
    'speech',
    'confirm acknowledge admit concede verify recognize recognise affirm agree certify authenticate',
  ],
  [
    'denies',
    'speech',
    'deny reject dispute refute rebut dismiss disavow contradict challenge contest disagree debunk oppose ' +
      'object counter',
  ],
  ['warns', 'speech', 'warn caution threaten alert'],
  [
    'appraises',
    'act',
    'raise express voice praise hail applaud laud commend welcome criticize criticise condemn denounce ' +
      'blast slam attack decry deride mock ridicule lambaste chastise rebuke chide deplore lament complain ' +
      'question call label dub term brand characterize characterise liken thank congratulate salute ' +
      'celebrate endorse defend scold bemoan rail rip hammer assail rank disparage insult marvel compliment ' +
      'credit',
  ],
  [
    'claims',
    'attitude',
    'believe think know feel hope expect fear worry doubt suspect consider want wish prefer understand ' +
      'view regard anticipate favor favour support back like love hate appreciate trust realize realise ' +
      'imagine wonder suppose dream intend aim respect admire resent regret',
  ],
  [
    'claims',
    'act',
    'urge demand ask request call promise pledge vow propose plan offer recommend advise encourage order ' +
      'press plead beg appeal advocate threaten invite implore instruct direct agree decide refuse decline ' +
      'tell swear guarantee',
  ],
];

export const CUES: ReadonlyMap<string, Cue> = new Map(
  [...TABLE]
    .reverse()
    .flatMap(([stance, kind, words]) => words.split(' ').map((lemma) => [lemma, { stance, kind }] as const)),
);

/** Verbs that say something wherever they stand: what is said before them ends there. */
export const SAYS_ALONE = new Set(
  (
    'say add tell warn call urge ask insist promise deny accuse reject demand condemn criticize criticise claim ' +
    'announce describe blame praise vow deplore denounce'
  ).split(' '),
);

/** Verbs that lead to something only with one of these behind them: "raised concerns over", "expressed support for". */
export const WITH_NOUN = new Set(['raise', 'express', 'voice']);
export const FELT = new RegExp(
  `^(?:${anyOf(`
  concern doubt question fear worry hope support regret anger outrage alarm satisfaction confidence opposition
  objection skepticism scepticism disappointment optimism sympathy condolence criticism
`)})s?$`,
);

/** Verbs that come before the verb that matters: "tried to explain", "declined to say". */
export const BEFORE_ANOTHER = new Set(
  'try appear begin start go decline refuse fail want need have use '
    .trim()
    .concat(' attempt like love hate happen tend manage')
    .split(' '),
);

/** Ukrainian and Russian verbs that lead to what somebody says, with the stance that each suggests. */
import type { Stance } from '../../../story/schema.ts';
import type { Cyrillic } from './word-forms.ts';

/** Who does it, by the past tense's ending; `any` for the present. */
export type Agreement = 'he' | 'she' | 'it' | 'they' | 'any' | 'many';

export interface SpeechVerb {
  /** The past tense of "he". */
  lemma: string;
  stance: Stance;
  agreement: Agreement;
  /** It says something without a clause behind it: "denied the report", "criticised the port". */
  hasObject: boolean;
}

/** Past tense of "he"; present tense of "he" and "they", by turns. */
interface Forms { past: string; present: string }
interface Row extends Readonly<Record<Cyrillic, Forms>> { stance: Stance; hasObject?: boolean }

const TABLE: readonly Row[] = [
  {
    stance: 'reports',
    uk: {
      past: 'сказав заявив повідомив розповів додав зазначив написав пояснив уточнив відповів оголосив наголосив '
        + 'підкреслив нагадав розказав передав поінформував заявляв казав говорив повідомляв писав зауважив доповів '
        + 'інформував процитував указав вказав прокоментував згадав пригадав',
      present: 'каже кажуть говорить говорять заявляє заявляють повідомляє повідомляють пише пишуть зазначає '
        + 'зазначають розповідає розповідають пояснює пояснюють додає додають передає передають уточнює уточнюють '
        + 'наголошує наголошують інформує інформують згадує згадують',
    },
    ru: {
      past: 'сказал заявил сообщил рассказал добавил отметил написал пояснил уточнил ответил объявил подчеркнул '
        + 'напомнил передал проинформировал заявлял говорил сообщал писал заметил доложил объяснил процитировал указал '
        + 'прокомментировал вспомнил',
      present: 'говорит говорят заявляет заявляют сообщает сообщают пишет пишут отмечает отмечают рассказывает '
        + 'рассказывают поясняет поясняют добавляет добавляют передаёт передают уточняет уточняют подчёркивает '
        + 'подчёркивают информирует информируют вспоминает вспоминают',
    },
  },
  {
    stance: 'reports', hasObject: true,
    uk: { past: 'оцінив оцінював', present: 'оцінює оцінюють' },
    ru: { past: 'оценил оценивал', present: 'оценивает оценивают' },
  },
  {
    stance: 'claims', hasObject: true,
    uk: {
      past: 'стверджував наполягав запевнив запевняв припустив вважав сподівався наполіг закликав вимагав запропонував '
        + 'пообіцяв просив попросив звинуватив звинувачував',
      present: 'стверджує стверджують наполягає наполягають запевняє запевняють припускає припускають вважає вважають '
        + 'сподівається сподіваються закликає закликають вимагає вимагають обіцяє обіцяють пропонує пропонують '
        + 'звинувачує звинувачують',
    },
    ru: {
      past: 'утверждал настаивал заверил заверял предположил считал надеялся призвал потребовал предложил пообещал '
        + 'просил попросил обвинил обвинял',
      present: 'утверждает утверждают настаивает настаивают заверяет заверяют предполагает предполагают считает '
        + 'считают надеется надеются призывает призывают требует требуют обещает обещают предлагает предлагают '
        + 'обвиняет обвиняют',
    },
  },
  {
    stance: 'confirms', hasObject: true,
    uk: {
      past: 'підтвердив визнав підтверджував визнавав погодився',
      present: 'підтверджує підтверджують визнає визнають погоджується погоджуються',
    },
    ru: {
      past: 'подтвердил признал подтверждал признавал согласился',
      present: 'подтверждает подтверждают признаёт признают соглашается соглашаются',
    },
  },
  {
    stance: 'denies', hasObject: true,
    uk: {
      past: 'заперечив спростував відкинув заперечував спростовував',
      present: 'заперечує заперечують спростовує спростовують відкидає відкидають',
    },
    ru: {
      past: 'опроверг отверг отрицал возразил опровергал отвергал',
      present: 'опровергает опровергают отрицает отрицают отвергает отвергают',
    },
  },
  {
    stance: 'warns',
    uk: {
      past: 'попередив застеріг попереджав пригрозив застерігав',
      present: 'попереджає попереджають застерігає застерігають погрожує погрожують',
    },
    ru: {
      past: 'предупредил предостерёг предупреждал пригрозил',
      present: 'предупреждает предупреждают предостерегает предостерегают грозит грозят',
    },
  },
  {
    stance: 'appraises', hasObject: true,
    uk: {
      past: 'похвалив розкритикував засудив привітав критикував засуджував хвалив назвав',
      present: 'хвалить хвалять критикує критикують засуджує засуджують вітає вітають',
    },
    ru: {
      past: 'похвалил раскритиковал осудил приветствовал критиковал осуждал хвалил назвал',
      present: 'хвалит хвалят критикует критикуют осуждает осуждают приветствует приветствуют',
    },
  },
  {
    stance: 'withholds', hasObject: true,
    uk: { past: 'відмовився промовчав', present: 'відмовляється відмовляються' },
    ru: { past: 'отказался промолчал', present: 'отказывается отказываются' },
  },
];

/** Endings of the past tense, by who does it; "опроверг" and "застеріг" have none for "he". */
const PAST: Readonly<Record<Cyrillic, readonly (readonly [Agreement, string, string])[]>> = {
  uk: [['he', 'в', 'вся'], ['she', 'ла', 'лася'], ['it', 'ло', 'лося'], ['they', 'ли', 'лися']],
  ru: [['he', 'л', 'лся'], ['she', 'ла', 'лась'], ['it', 'ло', 'лось'], ['they', 'ли', 'лись']],
};

const VERBS: Readonly<Record<Cyrillic, ReadonlyMap<string, SpeechVerb>>> = { uk: formsOf('uk'), ru: formsOf('ru') };

function formsOf(language: Cyrillic): Map<string, SpeechVerb> {
  const forms = new Map<string, SpeechVerb>();
  for (const { stance, hasObject = false, [language]: { past, present } } of TABLE) {
    const verb = (lemma: string, agreement: Agreement): SpeechVerb => ({ lemma, stance, agreement, hasObject });
    for (const lemma of past.split(' ')) {
      const isReflexive = /(?:вся|лся)$/u.test(lemma);
      const stem = lemma.replace(/(?:вся|лся|в|л)$/u, '');
      for (const [agreement, plain, reflexive] of PAST[language])
        forms.set(keyOf(stem + (isReflexive ? reflexive : plain)), verb(lemma, agreement));
      forms.set(keyOf(lemma), verb(lemma, 'he'));
    }
    for (const [i, form] of present.split(' ').entries())
      forms.set(keyOf(form), verb(form, i % 2 === 0 ? 'any' : 'many'));
  }
  return forms;
}

/** Texts often leave out the dots of ё. */
function keyOf(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

export const speechVerb = (word: string, language: Cyrillic): SpeechVerb | undefined =>
  VERBS[language].get(keyOf(word));

/** Verbs whose negation leaves something open: "не сказав", "не уточнила". */
const OPEN = new RegExp(
  '^(?:сказа|повідом|поясн|уточн|відпов|підтвер|запереч|спросту|сообщ|ответ|подтверд|опроверг|розпов|рассказ|объясн'
  + '|прокоментува|прокомментирова)', 'u',
);

/** A negation turns a claim into a denial, and saying nothing into silence. */
export function stanceOf({ lemma, stance }: SpeechVerb, isNegated: boolean): Stance {
  if (!isNegated) return stance;
  if (OPEN.test(lemma)) return 'withholds';
  return stance === 'confirms' || stance === 'claims' ? 'denies' : stance;
}

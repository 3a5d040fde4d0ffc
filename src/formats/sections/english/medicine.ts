import type {PreparationStep} from '../../../model/procedure.js';
import {anyWord, MEDICINE_NAMES} from './patterns.js';
import {sentencesOf} from '../sentences.js';

type Medicine = NonNullable<PreparationStep['medicine']>;
type Action = Medicine['action'];

/** An action on a medicine, as one sentence states it. */
export interface MedicineHint {
  readonly name: string;
  readonly action: Action;
}

/** Words for medicines. Others are taken for one only behind "taking". */
export const MEDICINES = anyWord(
  'medicines?, medications?, drugs?, tablets?, pills?, capsules?, injections?, inhalers?, patch(?:es)?, drops, creams?',
  'blood[- ]thinn(?:ers?|ing \\w+), anticoagulants?, antiplatelets?, painkillers?, pain relievers?, anti-?inflammator(?:y|ies)',
  'antibiotics?, laxatives?, steroids?, diuretics?, statins?, beta[- ]?blockers?, antidepressants?, NSAIDs?, HRT',
  MEDICINE_NAMES,
  'iron, supplements?, vitamins?, fish oil',
  'herbal (?:remed(?:y|ies)|products?|medicines?|supplements?), ginkgo, ginseng, garlic, turmeric',
);

const LEAD = String.raw`^(?:[^:]{1,80}:\s){0,3}(?:(?:please|but|then|always|\d{1,2} \w+ before[^,]{0,30},)\s)?(?:you (?:should|must|need to|will need to|have to) )?(?:please )?`;
const TEAM = String.raw`(?:your|the|our|a) (?:[\w-]+ ){0,3}?(?:doctor|doctors|gp|surgeon|nurse|team|clinic|pharmacist|hospital|anaesthetist|anesthesiologist|provider|specialist|ward|consultant)s?(?: or (?:your |the )?[\w-]+)?|us|them`;
const ASKING = String.raw`(?:ask|tell|talk to|talk with|speak to|speak with|check with|contact|call|ring|phone|consult|let|inform|discuss (?:this |it )?with)`;
const NAME = String.raw`([\p{L}][\p{L}\p{N} ,/()'’-]{1,79}?)`;
const TAIL = String.raw`(?=\s*(?:[.;]|$)|,? (?:for|at least|on|the (?:day|night|evening|morning)|until|before|as|with|from|\d+|one|two|three|four|five|six|seven|ten|unless|without|because)\b)`;
const SPAN_BEFORE = String.raw`(?:\d+|\w+) (?:hours?|days?|weeks?) before`;
/** Nothing but these words is stopped, kept or asked about: no medicine. */
const POINTING = /^(?:it|them|this|these|that|those|one|any|all|some|so|to|doing)$/i;

/** Forms of a sentence, the first that fits; `sure`: what stands there is a medicine whatever its name. */
const FORMS: readonly {readonly action: Action; readonly form: RegExp; readonly sure?: true}[] = [
  {
    action: 'ask',
    form: form(
      String.raw`${ASKING} (?:${TEAM})[^.]*? (?:stop|pause|continue|keep|change)(?:ping|ing)? (?:taking|using) ${NAME}${TAIL}`,
    ),
    sure: true,
  },
  {
    action: 'ask',
    form: form(
      String.raw`${ASKING} (?:${TEAM})[^.]*? (?:stop|continue|change|stopping|about|take|taking|regarding) ${NAME}${TAIL}`,
    ),
  },
  {action: 'continue', form: form(String.raw`(?:continue|keep|carry on)(?: to take| taking| using) ${NAME}${TAIL}`), sure: true},
  {action: 'continue', form: form(String.raw`(?:do not|don['’]t|never) stop (?:taking|using) ${NAME}${TAIL}`), sure: true},
  {action: 'continue', form: form(String.raw`(?:continue(?: with)?|(?:do not|don['’]t|never) stop) ${NAME}${TAIL}`)},
  {action: 'continue', form: form(String.raw`take ${NAME} (?:as (?:usual|normal)|normally|as you (?:usually|normally) do)\b`)},
  {action: 'continue', form: passive('(?:not be (?:stopped|paused)|be continued)')},
  {action: 'stop', form: passive('be (?:stopped|paused|held|withheld|omitted)')},
  {action: 'stop', form: form(String.raw`(?:take )?(?:your|the) last dose of ${NAME} (?:should be )?(?=${SPAN_BEFORE})`)},
  {action: 'stop', form: form(String.raw`stop (?:taking|using) ${NAME}${TAIL}`), sure: true},
  {action: 'stop', form: form(String.raw`(?:stop|pause|hold|withhold) ${NAME}${TAIL}`)},
  {
    action: 'change',
    form: form(
      String.raw`(?:take|use|inject) (?:only )?half (?:of )?(?:your )?(?:usual |normal )?(?:[\p{L}]+ )??(?:dose of )?(?!dose\b|of\b)${NAME}${TAIL}`,
    ),
  },
  {
    action: 'change',
    form: form(String.raw`(?:halve|reduce|change|adjust) (?:your )?(?:[\p{L}]+ )??(?:dose of )?(?!dose\b|of\b)${NAME}${TAIL}`),
  },
];
/** "Take half your usual dose", where the sentence's people take one medicine: a change of that. */
const DOSE_CHANGE = form(
  String.raw`(?:(?:take|use|inject) (?:only )?half(?: of)?|halve|reduce|change|adjust) (?:your |the )?(?:\p{L}+ ){0,2}dose\b`,
);
/** "Stop 24 hours before", where the sentence's people take one medicine. */
const STOP_ALONE = form(
  String.raw`stop (?:at least )?(?:\d+|one|two|three|four|five|seven|ten) (?:hours?|days?|weeks?) before\b`,
);
const DAYS = String.raw`(?:\d+|one|two|three|four|five|seven|ten) (?:days?|weeks?)`;
/** "Do not take aspirin for 7 days before": that is to stop it. */
const NOT_FOR_DAYS = form(String.raw`(?:do not|don['’]t) (?:take|use) ${NAME} (?:for |in the )?(?:at least )?${DAYS}\b`);
const THESE = '(?: (?:these|the following|any of)[^:]*)?';
const DAYS_BEFORE = String.raw`(?: (?:for )?(?:at least )?${DAYS} (?:before|prior)[^:]*)?`;
const label = (verbs: string): RegExp =>
  new RegExp(
    String.raw`^(?:[^:]{1,80}:\s){0,3}(?:${DAYS} before[^:,]*,? )?(?:please )?(?:you (?:should|must|can|may|(?:will )?need to) )?` +
      String.raw`(?:${verbs})${THESE}${DAYS_BEFORE}: ([^:]+)$`,
    'iu',
  );
/** "Stop 7 days before: warfarin", "Continue: insulin"; of two labels the one next to the medicine counts. */
const LABELS: typeof FORMS = [
  {action: 'continue', form: label('(?:continue|keep|carry on)(?: to take| taking)'), sure: true},
  {action: 'stop', form: label('stop taking'), sure: true},
  {action: 'stop', form: label("stop|do not take|don['’]t take")},
  {
    action: 'stop',
    form: label(
      '(?:medicines|medications|drugs|tablets) (?:to stop|(?:that )?you (?:should|must) stop)(?: taking)?(?: before [^:]+)?',
    ),
  },
  {action: 'continue', form: label('continue')},
];

/** Is a line the label of medicines to stop or to go on with: "Stop 7 days before"? */
export const isMedicineLabel = (label: string): boolean =>
  LABELS.some(({form: expression}) => expression.test(`${label.replace(/\s?[:：]$/, '')}: any`));

const EXCEPTED = /\b(?:unless|except|other than|apart from)\b/i;
/** "Take all your medicines except metformin": some of them are not taken. */
const SOME_NOT = /\b(?:except|other than|apart from|but not)\b/i;

/** An order: "Clopidogrel should be stopped 7 days before"; "may need to be stopped" and "tablets that should be stopped" state none. */
function passive(participle: string): RegExp {
  return form(
    String.raw`(?!.*\b(?:may|might|can|could|would|that|which|who|if|whether)\b.* be )${NAME} (?:should|must|needs? to|has to|have to|will need to) ${participle}\b`,
  );
}

function form(pattern: string): RegExp {
  return new RegExp(LEAD + pattern, 'iu');
}

/**
 * Reads what a step says of a medicine: "Stop taking warfarin 5 days before", "Keep taking your heart tablets", "Ask your doctor
 * when to stop blood thinners". A "do not stop", an "unless your doctor" and a "may need to" never become a stop; a text that says
 * two things of medicines says none.
 * @param subject what the people that the step is for take: "them" is that.
 */
export function medicineHint(text: string, subject?: string): MedicineHint | undefined {
  const found = sentencesOf(text).map((sentence) => ofSentence(sentence, subject));
  const [hint, other] = found.filter((one) => one !== undefined);
  if (!hint || other) return undefined;
  const isExcepted = hint.action === 'continue' ? SOME_NOT : EXCEPTED;
  return hint.action !== 'ask' && isExcepted.test(text) ? undefined : hint;
}

function ofSentence(sentence: string, subject: string | undefined): MedicineHint | undefined {
  for (const {action, form: expression, sure} of LABELS) {
    const name = nameOf(expression.exec(sentence)?.[1], sure, subject);
    if (name) return {name, action};
  }
  const verbs = sentence.match(/\b(?:stop|continue|keep taking|halve|reduce|start|restart|switch)\b/gi) ?? [];
  const asks = new RegExp(`${LEAD}${ASKING} (?:${TEAM})|${LEAD}(?:ask|check)\\b`, 'iu').test(sentence);
  if (verbs.length > 1 && !asks) return undefined;
  if (asks && subject && !MEDICINES.test(sentence)) return {name: subject, action: 'ask'};
  const withheld = nameOf(NOT_FOR_DAYS.exec(sentence)?.[1], true, subject);
  if (withheld) return {name: withheld, action: 'stop'};
  if (subject && STOP_ALONE.test(sentence)) return {name: subject, action: 'stop'};
  if (subject && DOSE_CHANGE.test(sentence) && !MEDICINES.test(sentence)) return {name: subject, action: 'change'};
  for (const {action, form: expression, sure} of FORMS) {
    const match = expression.exec(sentence);
    const name = match && nameOf(match[1], sure, subject);
    if (name) return {name, action};
    // What a "do not stop" is about must not be read as a "stop" by a later form.
    if (match && action !== 'ask') return undefined;
  }
  return asks && subject ? {name: subject, action: 'ask'} : undefined;
}

function nameOf(words: string | undefined, sure: true | undefined, subject: string | undefined): string | undefined {
  const name = words
    ?.trim()
    .replace(/[.,;:]+$/, '')
    .replace(/^(?:your|the|any|all(?: of)?(?: your)?|other|an?)\s/i, '')
    .trim();
  if (!name) return undefined;
  if (POINTING.test(name)) return subject;
  if (name.length > 80 || /[.;:]|\b(?:and then|if|when|but|until)\b/i.test(name)) return undefined;
  return sure || MEDICINES.test(name) ? name : undefined;
}

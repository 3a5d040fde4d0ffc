import type {Condition, PreparationStep} from '../../../model/procedure.js';
import {appointmentHint} from './appointment.js';
import {medicineHint} from './medicine.js';
import {sentencesOf} from '../sentences.js';

/** For whom a step is, and its words without the condition. */
export interface AudienceHint {
  readonly rest: string;
  readonly condition?: ConditionHint;
  readonly appointment?: NonNullable<PreparationStep['appointment']>;
}

/** "If you take blood thinners" as a question, and the answer that the step is for. */
export interface ConditionHint {
  readonly question: string;
  readonly kind: NonNullable<Condition['kind']>;
  /** The noun of the condition: the medicine or illness: "blood thinners". */
  readonly subject: string;
  readonly answer: 'yes' | 'no';
  /** The same for other ways of asking this. */
  readonly key: string;
}

/** Words with which the main clause begins, behind the condition. */
const MAIN =
  "(?:please|your|you|do|don't|never|always|only|ask|tell|talk|speak|contact|call|ring|phone|let|inform|check|stop|take|" +
  'continue|keep|bring|use|drink|eat|have|follow|reduce|halve|skip|wear|arrange|make|discuss|avoid|leave|go|start|mix|' +
  'omit|remove|try|see|attend|visit|come|arrive|apply|put|get|find|book|consider|report|complete|plan|be|pack|wash|' +
  'shower|hold|pause|withhold|restart|resume|cut|limit|increase|remember|ensure|expect|send|email|text|it|there|they|nothing|' +
  'someone|somebody|we|this|the (?:team|nurse|doctor|clinic|hospital|ward|staff|first|second)|at|on the|both)\\b';
const LEADING = new RegExp(
  String.raw`^(?:only )?if (you\b.{3,120}?|your .{3,80}?)(?:,\s+(?:then\s+)?(?=${MAIN})|:\s+|,?\s(?=please\b))(.+)$`,
  'i',
);
const LABEL = new RegExp(
  String.raw`^(?:only )?(?:for (?:people|patients) )?if (?!.*(?:,\s+${MAIN}|\bif\b|\.$)|[^,]*,(?!.*\b(?:and|or)\b))(you\b.{3,120}?|your .{3,80}?)\s?:?$`,
  'i',
);
/** "For appointments after noon, drink …" */
const FOR_APPOINTMENTS = new RegExp(String.raw`^(?:only )?for ([^,]{4,80}?),\s+(?=${MAIN})(.+)$`, 'i');
const TRAILING = /^(.+?),?\s(?:only )?if (you\b[^,]{3,90}?)\.?$/i;

/**
 * Reads for whom a step is: "If you take blood thinners, ask when to stop" is for those who answer yes to "Do you take blood
 * thinners?". Circumstances that may change until the day ("if you feel unwell"), decisions of others ("if your doctor agrees"),
 * and a condition of one sentence among several are not taken: the step stays for everybody.
 */
export function audienceHint(text: string): AudienceHint | undefined {
  // "7 days before: if you take iron tablets, …" states its day for these people.
  const [, label, below] = /^(?!(?:only )?(?:for |if\b))([^:.]{3,80}:\s)(.+)$/is.exec(text) ?? [];
  if (label && below && !appointmentHint(label.slice(0, -2))) {
    const hint = audienceHint(below);
    return hint && {...hint, rest: `${label}${hint.rest}`};
  }
  const [, who = '', todo] = FOR_APPOINTMENTS.exec(text) ?? [];
  const start = todo && isOnlyFor(todo) && appointmentHint(who);
  if (start) return {rest: todo, appointment: start};
  if (sentencesOf(text).length > 1 || (text.match(/\b(?:if|unless)\b/gi)?.length ?? 0) !== 1) return labelHint(text);
  const [, leading, main] = LEADING.exec(text) ?? [];
  const [, first, trailing] = leading ? [] : (TRAILING.exec(text) ?? []);
  const [clause, rest] = [leading ?? namedIn(first, trailing), main ?? first];
  return clause && rest ? hintOf(clause, rest) : labelHint(text);
}

/** "Stop taking clopidogrel, if you take it": "you take clopidogrel". */
function namedIn(main = '', clause: string | undefined): string | undefined {
  const name = /^you (?:take|use|are on|are taking) (?:it|them|this|these)$/i.test(clause ?? '') && medicineHint(main)?.name;
  return name ? `you take ${name}` : clause;
}

/** A condition on its own, above what it is for; "For a morning appointment:" in front of it. */
function labelHint(text: string): AudienceHint | undefined {
  const [label = text, rest = ''] = /^([^:]{4,120}):\s+(.+)$/s.exec(text)?.slice(1) ?? [];
  if (!rest && sentencesOf(text).length > 1) return undefined;
  const appointment = appointmentHint(label);
  if (appointment) return isOnlyFor(rest) ? {rest, appointment} : undefined;
  const [, clause] = LABEL.exec(label) ?? [];
  return clause && (!rest || !/\b(?:if|unless)\b/i.test(rest)) ? hintOf(clause, rest) : undefined;
}

/** Does a text go on to people with other appointments, or with a condition? They must not be excluded with the first. */
const isOnlyFor = (rest: string): boolean =>
  !/\b(?:if|unless|otherwise|everyone|everybody|(?:morning|afternoon|[ap]\.?m\.?|all|other) (?:appointments?|procedures?|tests?|scans?|operations?|surger(?:y|ies)|lists?|patients))\b/i.test(
    rest,
  );

function hintOf(clause: string, rest: string): AudienceHint | undefined {
  const appointment = appointmentHint(clause);
  if (appointment) return {rest, appointment};
  const condition = conditionHint(clause);
  return condition && {rest, condition};
}

const ADVERB = '(?:(?:regularly|currently|usually|normally|already|also) )?';
const TAKEN = String.raw`(?:take|taking|on|inject|injecting|use|using)`;
/** Illnesses and devices that somebody has for as long as the plan lasts. */
const LASTING =
  'diabet\\w*|diseases?|disorders?|syndrome|failure|pacemaker|defibrillator|implants?|implanted|allerg\\w*|asthma|epilepsy|' +
  'apno?ea|stoma|colostomy|ileostomy|glaucoma|hypertension|high blood pressure|transplant\\w*|cancer|hiv|hepatitis|dementia|' +
  'disabilit\\w*|artificial|metal|valves?|stents?|shunt|tattoos?|piercings?|dentures|false|crowns?|contact lenses|glasses|' +
  'hearing aids?|nails?|copd|h?aemophilia|h?emophilia|an?emia|children|latex|history of|learning|gout|arthritis|parkinson\\S*|' +
  'stroke|angina|surgery|(?:heart|kidney|liver|lung|breathing|bleeding|bladder|thyroid|stomach|bowel|medical) ' +
  '(?:problems?|conditions?|murmur|trouble|attack)';
const BEING =
  'pregnant|breast-?feeding|diabetic|allergic|epileptic|asthmatic|deaf|blind|disabled|claustrophobic|over \\d+|under \\d+|aged|' +
  'older than|younger than|a (?:smoker|carer|wheelchair user|diabetic)|having|wearing|undergoing|trying for|on dialysis';
const askPregnant = (): string => 'Are you pregnant, or do you think you might be?';
/** How a statement about somebody becomes a question to them. */
const QUESTIONS: readonly (readonly [RegExp, (words: string) => string])[] = [
  [new RegExp(`^you (${ADVERB}(?:take|use|smoke|wear|inject|live|weigh)\\b.*)$`, 'i'), (words) => `Do you ${words}?`],
  [new RegExp(`^you (${ADVERB}have (?!had\\b|been\\b).*\\b(?:${LASTING})\\b.*)$`, 'i'), (words) => `Do you ${words}?`],
  [
    new RegExp(`^you have ((?:ever )?(?:had|been diagnosed with) .*\\b(?:${LASTING})\\b.*)$`, 'i'),
    (words) => `Have you ${words}?`,
  ],
  [/^you are (pregnant,? or (?:you )?(?:think|believe) you (?:might|may|could) be(?: pregnant)?)$/i, askPregnant],
  [/^you are,? or (?:(?:you )?think you )?((?:might|may|could) be,? pregnant)$/i, askPregnant],
  [/^you (think you (?:might|may|could) be (?:pregnant|breast-?feeding)\b.*)$/i, (words) => `Do you ${words}?`],
  [/^you (?:might|may|could) (be (?:pregnant|breast-?feeding)\b.*)$/i, (words) => `Could you ${words}?`],
  [new RegExp(`^you are (${ADVERB}(?:${TAKEN}|${BEING})\\b.*)$`, 'i'), (words) => `Are you ${words}?`],
];
/** Words of circumstances that may change, of others' decisions, and that point to other words. */
const PASSING =
  /\b(?:told|asked|advised|instructed|late|due|any of|these|those|this|that|it|them|one|following|anything|something|someone|somebody|anyone|nobody|until|because|when|the toilet)\b/i;
const MAX_LENGTH = 90;

function conditionHint(clause: string): ConditionHint | undefined {
  const stated = clause
    .replace(/\byou['’]re\b/i, 'you are')
    .replace(/\bdon['’]t\b/i, 'do not')
    .trim();
  const denied = /^you (?:do|are) not\b/i.test(stated);
  const affirmed = stated.replace(/^you do not\b/i, 'you').replace(/^you are not\b/i, 'you are');
  if (affirmed.length > MAX_LENGTH || /\b(?:not|never)\b/i.test(affirmed) || PASSING.test(affirmed)) return undefined;
  // "Are you pregnant or take iron?" asks two things in one form.
  if (/^you are\b.*\b(?:and|or) (?:take|have|use)\b/i.test(affirmed)) return undefined;
  const [ask, words] = QUESTIONS.flatMap(([expression, write]) => {
    const [, found] = expression.exec(affirmed) ?? [];
    return found ? [[write, found] as const] : [];
  })[0] ?? [undefined, ''];
  const subject = words
    .replace(/\([^()]*\)/g, ' ')
    .replace(
      new RegExp(`^${ADVERB}(?:${TAKEN}|having|have|had|be|wear|diagnosed with|think you (?:might|may|could) be)\\b`, 'i'),
      '',
    )
    .replace(/^(?:might|may|could) be,?\s|,? or (?:you )?(?:think|believe) you .*$/i, '')
    .replace(/^\s*(?:an?|the|any|your)\b/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!ask || !/\p{L}{2}/u.test(subject)) return undefined;
  const kind = kindOfCondition(words);
  const question = ask(words);
  // "Are you on warfarin?" asks what "Do you take warfarin?" asks; "Could you be pregnant?" is not "Are you pregnant?".
  const key = (kind === 'medicine' ? `take ${subject}` : question).toLowerCase();
  return {question, kind, subject, key, answer: denied ? 'no' : 'yes'};
}

function kindOfCondition(words: string): NonNullable<Condition['kind']> {
  if (/^(?:\w+ly )?(?:take|taking|on|inject(?:ing)?)\b/i.test(words) || /\b(?:insulin|inhalers?|blood thinners?)\b/i.test(words))
    return 'medicine';
  return /^(?:have|had|been diagnosed|pregnant|(?:\w+ )?be,? pregnant|diabetic|think you|allergic)\b/i.test(words)
    ? 'condition'
    : 'other';
}

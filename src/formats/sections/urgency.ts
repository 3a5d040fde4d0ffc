import type {WarningSign} from '../../model/procedure.js';

type Urgency = WarningSign['urgency'];

/** A number for emergencies on its own; the end of a longer phone number ("020 7946 0999", "954 112 911") is not one. */
const alone = (numbers: string): string =>
  String.raw`(?<!\d[\s.()-]{0,3})(?<!\d)(?:${numbers})(?!\d|-\d|[\s.]\d{3}|\s?(?:h|heures?|jours?|minutes?|uhr)\b)`;
const NUMBER = alone('911|999|112|000|995|119');
/**
 * Sentences that say to call an ambulance, by language. A number alone says nothing: each needs its verb.
 * Negated ones ("do not call 911") are distinguished below.
 */
const CALLS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:call|dial|phone|ring|calling)\b(?: \w+){0,4}? ${NUMBER}|\b(?:call|dial|phone|ring) (?:for )?(?:an )?ambulance\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:llam[ae]n?|llamar|marqu?e|marcar|comuníquese)\b.{0,20}${alone('112|911|061|123|131|107')}`, 'i'),
  new RegExp(
    String.raw`\b(?:ruf\w*|wähl\w*|notruf|alarmier\w*)\b.{0,30}${alone('112|144|911|999')}|${alone('112|144')}.{0,20}\b(?:anrufen|wählen|an\b)`,
    'i',
  ),
  new RegExp(String.raw`\b(?:appele[zr]|compose[zr]|contacte[zr]|faites)\b.{0,30}${alone('112|15|144|911|18')}`, 'i'),
  new RegExp(String.raw`\b(?:ligue|ligar|chame|telefone|acione)\b.{0,30}${alone('112|192|193|911')}`, 'i'),
  new RegExp(String.raw`\b(?:chiam\w+|telefon\w+|compon\w+)\b.{0,30}${alone('112|118|911')}`, 'i'),
  new RegExp(String.raw`(?:拨打|拨|致电|呼叫|打)[^。；]{0,6}${alone('120|999|112|119|911')}`),
  /(?:اتصل|اتصلي|اتصلوا|اطلب|الاتصال)[^.؛]{0,30}(?:112|911|999|997|998|123|١١٢|٩٩٧|٩١١)/,
];
const NEGATED = /\b(?:do not|don['’]t|never|not need to|not have to|instead of|unless you)\s+(?:call|dial|phone|ring|calling)\b/i;

/** Does the text say to call an ambulance? Then it is an emergency, wherever it stands. */
export const callsAmbulance = (text: string): boolean => CALLS.some((call) => call.test(text)) && !NEGATED.test(text);

const LEVELS: readonly (readonly [Urgency, RegExp])[] = [
  ['non-urgent', /^(?:non|not)[- ]urgent(?: advice)?\b[\s:–—-]*/i],
  ['emergency', /^(?:immediate action required|emergency(?: advice)?)\s*(?:[:–—-]\s*|$)/i],
  ['urgent', /^urgent(?: advice)?\s*(?:[:–—-]\s*|$)/i],
];
/** Words for where an emergency is taken, after a verb that sends people there. */
const EMERGENCY_ROOM =
  /\b(?:go|get|come|attend|visit|taken?|return)\b[^.]{0,40}\b(?:a ?& ?e|accident and emergency|emergency (?:room|department)|er\b|ed\b|nearest emergency)/i;
/** The same in other languages: a verb of going and the place, in either order. */
const EMERGENCY_ROOMS: readonly RegExp[] = [
  /(?<!\p{L})(?:acud|vay|ir|dirij|consult|regres|vuelv)\p{L}*(?!\p{L})[^.]{0,40}(?<!\p{L})(?:urgencias|emergencias)(?!\p{L})/iu,
  /(?<!\p{L})(?:geh|fahr|such|komm|wend)\p{L}*(?!\p{L})[^.]{0,40}(?<!\p{L})(?:notaufnahme|rettungsstelle)(?!\p{L})|(?<!\p{L})in die notaufnahme(?!\p{L})/iu,
  /(?<!\p{L})(?:all|rend|présent|consult|retourn)\p{L}*(?!\p{L})[^.]{0,40}(?<!\p{L})aux urgences(?!\p{L})/iu,
  /(?<!\p{L})(?:procur|vá|ir|dirij|volt)\p{L}*(?!\p{L})[^.]{0,40}(?<!\p{L})(?:pronto[- ]socorro|serviço de urgência|urgências?|emergência)(?!\p{L})/iu,
  /(?<!\p{L})(?:vad|andar|rec|rivol)\p{L}*(?!\p{L})[^.]{0,40}(?<!\p{L})pronto soccorso(?!\p{L})/iu,
  /(?:去|到|前往|看|挂)[^。；]{0,6}急诊/,
  /(?:توجه|اذهب|راجع|مراجعة|التوجه|الذهاب)[^.؛]{0,20}الطوارئ/,
];
/** "If" in those languages, in their order. */
const IF_ABROAD: readonly RegExp[] = [
  /(?<!\p{L})(?:si|cuando|en caso de)(?!\p{L})/iu,
  /(?<!\p{L})(?:wenn|falls|bei|sollten?)(?!\p{L})/iu,
  /(?<!\p{L})(?:si|quand|lorsque|en cas d[e’'])(?!\p{L})/iu,
  /(?<!\p{L})(?:se|quando|em caso de)(?!\p{L})/iu,
  /(?<!\p{L})(?:se|quando|in caso di)(?!\p{L})/iu,
  /如果|如有|若|出现/,
  /إذا|عند|في حال/,
];
const goesToEmergencyRoom = (line: string): boolean =>
  EMERGENCY_ROOM.test(line) || EMERGENCY_ROOMS.some((goes) => goes.test(line));

const SYMPTOM =
  /\b(?:pain\w*|bleed\w*|blood|breath\w*|fever|temperature|swell\w*|swollen|vomit\w*|faint\w*|collapse\w*|numb\w*|chest|unconscious|confus\w*|dizz\w*|wound|infection|clot)\b/i;

/**
 * Does the text call for emergency help, by an ambulance or, for a symptom, at the emergency department? "Come in by the
 * emergency department" alone says which door is open.
 */
export const asksForEmergencyHelp = (text: string): boolean =>
  callsAmbulance(text) ||
  (EMERGENCY_ROOM.test(text) && /\b(?:if|when)\b/i.test(text) && SYMPTOM.test(text) && !NOT_SENT.test(text)) ||
  EMERGENCY_ROOMS.some((goes, index) => goes.test(text) && IF_ABROAD[index]!.test(text));

const NOT_SENT = /\b(?:do not|don['’]t|never|no need to|not need to|rather than|instead of|unless)\b/i;

const AT_ONCE =
  /\b(?:urgent(?:ly)?|immediately|immediate|right away|straight ?away|at once|as soon as possible|same[- ]day|without delay|now)\b/i;
const CONTACT =
  /\b(?:call|contact|(?:tele)?phone|ring|see|seek|get|ask|tell|report|speak|go|advice|help|care|attention|doctor|111)\b/i;

/** "See a doctor at once" in other languages: words for at once, and for help. */
const AT_ONCE_ABROAD: readonly (readonly [atOnce: RegExp, help: RegExp])[] = [
  [/inmediat|enseguida|cuanto antes|urgente|lo antes posible/i, /llam|acud|consult|contact|busqu|avis|médic|ayuda/i],
  [/(?<!\p{L})(?:sofort|umgehend|unverzüglich|dringend)/iu, /arzt|ärzt|rufen|melden|wenden|hilfe|klinik|kontakt/i],
  [/immédiat|tout de suite|sans attendre|sans délai|en urgence|urgemment/i, /appel|contact|consult|médecin|prévenez/i],
  [/imediat|com urgência|urgentemente|o quanto antes/i, /ligue|contat|contact|procur|médic|ajuda|avise/i],
  [/immediatamente|subito|urgentemente|al più presto/i, /chiam|contatt|rivol|medic|avvis/i],
  [/立即|立刻|马上|尽快/, /就医|就诊|医生|医院|求助|联系/],
  [/فور[اً]|على الفور|حالا/, /طبيب|اتصل|راجع|مستشف|مساعدة/],
];
/** The number for help that cannot wait in England, Scotland and Wales. */
const CALLS_111 = new RegExp(String.raw`\b(?:call|dial|phone|ring|contact)\b(?: \w+){0,4}? (?:nhs )?${alone('111')}`, 'i');
const asksAtOnce = (line: string): boolean =>
  (CALLS_111.test(line) && /\b(?:if|when)\b/i.test(line)) ||
  (AT_ONCE.test(line) && CONTACT.test(line) && !/\bnon-?urgent\b/i.test(line)) ||
  AT_ONCE_ABROAD.some(([atOnce, help]) => atOnce.test(line) && help.test(line));

/** The urgency that a line states, and the rest of the line. */
export interface StatedUrgency {
  readonly urgency: Urgency;
  /** Without the name of the level: "Call 999 if:". */
  readonly text: string;
}

/**
 * Reads how fast a label or heading of warning signs asks for help: a named level ("Urgent advice:"), an ambulance, the
 * emergency department, or words such as "right away". `undefined` where it says nothing of it.
 */
export function readUrgency(line: string): StatedUrgency | undefined {
  const level = LEVELS.find(([, expression]) => expression.test(line));
  const text = level ? line.replace(level[1], '') : line;
  if (callsAmbulance(line) || goesToEmergencyRoom(line)) return {urgency: 'emergency', text};
  if (level) return {urgency: level[0], text};
  return asksAtOnce(line) ? {urgency: 'urgent', text} : undefined;
}

const STARTS_ASKING =
  /(?:^(?:please |bitte |por favor,? )?|\byou (?:should|must|need to) (?:also |then )?)(?:call|contact|(?:tele)?phone|ring|attend|see|seek|tell|report (?:these|any|the)|speak to|(?:go|return|come back) to|get (?:urgent )?(?:medical )?(?:help|advice)(?! with| to)|llam|acud|consult|contact|avis|ruf|meld|wend|such|appel|prévenez|ligue|procur|chiam|contatt|rivol|si rivolga|立即|请|马上|اتصل|راجع)/i;

const sendsToEmergencyRoom = (clause: string): boolean => goesToEmergencyRoom(clause) && /\b(?:if|when)\b/i.test(clause);

/** Does an item itself ask to get help at once: "Call our office right away if the finger turns white"? */
export const asksToCallAtOnce = (text: string): boolean =>
  text
    .split(/[,;:–—]\s|[，；：]/)
    .some((clause) => STARTS_ASKING.test(clause) && (asksAtOnce(clause) || sendsToEmergencyRoom(clause) || isUrgentIf(text))) &&
  !NOT_SENT.test(text);

/** "Contact the ward between 8am and 6pm, urgently if your leg swells": how fast is said in another clause. */
const isUrgentIf = (text: string): boolean => /\b(?:if|when)\b/i.test(text) && SYMPTOM.test(text) && asksAtOnce(text);

/** The more urgent of two. */
export function moreUrgent(one: Urgency, other: Urgency): Urgency {
  const order: readonly Urgency[] = ['non-urgent', 'urgent', 'emergency'];
  return order[Math.max(order.indexOf(one), order.indexOf(other))]!;
}

/** Does a text say in which case, or name a symptom? "Ring us straight away to change the date" does neither. */
export const namesCase = (text: string): boolean =>
  /\b(?:if|when|should (?:you|it)|in case)\b/i.test(text) || SYMPTOM.test(text) || IF_ABROAD.some((when) => when.test(text));

import type {DictionaryLanguage} from './dictionary/dictionary.js';

/** A number for emergencies on its own; the end of a longer phone number ("020 7946 0999", "954 112 911") is not one. */
export const alone = (numbers: string): string =>
  String.raw`(?<!\d[\s.()-]{0,3})(?<!\d)(?:${numbers})(?!\d|-\d|[\s.]\d{3}|\s?(?:h|heures?|jours?|minutes?|uhr)\b)`;
const NUMBER = alone('911|999|112|000|995|119');
const word = (words: string): string => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;

/** Sentences that say to call an ambulance, by language. A number alone says nothing: each needs its verb. */
export const CALLS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:call|dial|phone|ring|calling)\b(?: \w+){0,4}? ${NUMBER}|` +
      String.raw`\b(?:call|dial|phone|ring|contact) (?:(?:for|an?|the|your|local) ){0,3}(?:ambulance|paramedics|emergency (?:medical )?services?|emergency number)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:llam[ae]n?|llamar|marqu?e|marcar|comuníquese)\b.{0,20}(?:${alone('112|911|061|123|131|107')}|\bambulancia|\b(?:emergencia|urgencia)s\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:ruf\w*|wähl\w*|notruf|alarmier\w*)\b.{0,30}${alone('112|144|911|999')}|${alone('112|144')}.{0,20}\b(?:(?:an)?(?:zu)?rufen|(?:zu )?wählen|an\b)|` +
      String.raw`\b(?:ruf\w*|wähl\w*|alarmier\w*)\b.{0,20}\b(?:notruf(?:nummer)?|notarzt|rettungsdienst|rettungswagen|krankenwagen)\b|` +
      String.raw`\b(?:notruf|notarzt|rettungsdienst|rettungswagen|krankenwagen)(?: \p{L}+)? (?:an)?(?:rufen|wählen)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:appele[zr]|compose[zr]|contacte[zr]|faites)\b.{0,30}(?:${alone('112|144|911')}|\ble ${alone('15|18')}` +
      String.raw`(?! (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc))|\b(?:samu|ambulance|secours|urgences)\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:ligue|ligar|chame|telefone|acione)\b.{0,30}(?:${alone('112|192|193|911')}|\b(?:ambulância|samu|emergência|urgências?)(?!\p{L}))`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:chiam\w+|telefon\w+|compon\w+)\b.{0,30}(?:${alone('112|118|911')}|\b(?:ambulanza|soccors[io]|emergenza)\b)`,
    'i',
  ),
  new RegExp(`(?:拨打|拨|致电|呼叫|打)[^。；]{0,6}(?:${alone('120|999|112|119|911')}|急救)|(?:叫|呼叫)救护车`),
  /(?:اتصل|اتصلي|اتصلوا|اطلب|[ال]لاتصال)[^.؛]{0,30}(?:112|911|999|997|998|123|١١٢|٩٩٧|٩١١|الإسعاف|الطوارئ)/,
];

const EMERGENCY_ROOM_PLACE = 'a ?& ?e|accident and emergency|emergency (?:room|department)|er|ed|nearest emergency';
const goesTo = (goes: string, place: string): RegExp => new RegExp(`${word(goes)}[^.]{0,40}${word(place)}`, 'iu');
/** A verb that sends people and the place where an emergency is taken, by language. */
export const EMERGENCY_ROOMS: Readonly<Record<DictionaryLanguage, RegExp>> = {
  en: new RegExp(String.raw`\b(?:go|get|come|attend|visit|taken?|return)\b[^.]{0,40}\b(?:${EMERGENCY_ROOM_PLACE})\b`, 'i'),
  es: goesTo(
    String.raw`acud\p{L}+|vay\p{L}+|ir|dirij\p{L}+|consult(?:e|ar|en)|regres(?:e|ar|en)|vuelv\p{L}+`,
    'urgencias|emergencias',
  ),
  de: goesTo(
    String.raw`geh(?:en?|t)|fahr(?:en?|t)|such(?:en?|t)|komm(?:en?|t)|wend(?:en?|et)|in die`,
    'notaufnahme|rettungsstelle',
  ),
  fr: goesTo(String.raw`all(?:er|ez)|rend(?:re|ez)|présent(?:er|ez)|consult(?:er|ez)|retourn(?:er|ez)`, 'aux urgences'),
  pt: goesTo(
    String.raw`procur(?:e|ar|em)|vá|ir|dirij\p{L}+|volt(?:e|ar|em)`,
    'pronto[- ]socorro|serviço de urgência|urgências?|emergência',
  ),
  it: goesTo(String.raw`vada|vai|and(?:are|ate)|rec(?:hi|arsi|arvi|ati|atevi)|rivol(?:ga|gersi|getevi)`, 'pronto soccorso'),
  zh: /(?:去|到|前往|看|挂)[^。；]{0,6}急诊/,
  ar: /(?:توجه|اذهب|راجع|مراجعة|التوجه|الذهاب)[^.؛]{0,20}الطوارئ/,
};

const when = (words: string): RegExp => new RegExp(word(words), 'iu');
/** "If", by language. */
export const IF: Readonly<Record<DictionaryLanguage, RegExp>> = {
  en: /\b(?:if|when)\b/i,
  es: when('si|cuando|en caso de'),
  de: when('wenn|falls|bei|sollten?'),
  fr: when("si|quand|lorsque|en cas d(?:e|(?=[’']))"),
  pt: when('se|quando|em caso de'),
  it: when('se|quando|in caso di'),
  zh: /如果|如有|若|出现/,
  ar: /إذا|عند|في حال/,
};

/** "See a doctor at once": words for at once, and for help, by language. */
export const AT_ONCE: Readonly<Record<DictionaryLanguage, readonly [atOnce: RegExp, help: RegExp]>> = {
  en: [
    /\b(?:(?<!non-?)urgent(?:ly)?|immediately|immediate|right away|straight ?away|at once|as soon as possible|same[- ]day|without delay)\b/i,
    /\b(?:call|contact|(?:tele)?phone|ring|see|seek|ask|tell|report|speak|go to|get (?:checked|seen)|advice|help|care|attention|doctor|111)\b/i,
  ],
  es: [/inmediat|enseguida|cuanto antes|urgente|lo antes posible/i, /llam|acud|consult|contact|busqu|avis|médic|ayuda/i],
  de: [/(?<!\p{L})(?:sofort|umgehend|unverzüglich|dringend)/iu, /arzt|ärzt|\bruf|rufen|melde|wende|hilfe|klinik|kontakt/i],
  fr: [/immédiat|tout de suite|sans attendre|sans délai|en urgence|urgemment/i, /appel|contact|consult|médecin|prévenez/i],
  pt: [/imediat|com urgência|urgentemente|o quanto antes/i, /ligue|contat|contact|procur|médic|ajuda|avise/i],
  it: [/immediatamente|subito|urgentemente|al più presto/i, /chiam|contatt|rivol|medic|avvis/i],
  zh: [/立即|立刻|马上|尽快/, /就医|就诊|医生|医院|求助|联系/],
  ar: [/فور[اً]|على الفور|حالا/, /طبيب|اتصل|راجع|مستشف|مساعدة/],
};
/** "Go straight to A&E": other words for at once, where a verb of going has its place. */
export const STRAIGHT =
  /(?<!\p{L})(?:straight (?:to|back)|directly to|direkt|gleich|directamente|directement|diretamente|direttamente|مباشرة)(?!\p{L})|直接/iu;
/** "Come straight to the emergency department on the day of your operation" has a date, and no emergency. */
export const APPOINTED =
  /(?<!\p{L})(?:on the (?:day|morning)|appointments?|for your (?:admission|operation|procedure|surgery|scan|test)|am (?:\p{L}+ )?tag|(?:zur?|an der) (?:anmeldung|aufnahme|operation|untersuchung)|termin|el día|cita|le jour|rendez-vous|il giorno|appuntamento|no dia|marcação|entrance|reception|waiting room|eingang|entrada|entrée|ingresso|recepción|accueil|accettazione|recepção)(?!\p{L})|预约|当天|入口|موعد|مدخل|يوم (?:العملية|الإجراء|الفحص)/iu;
/** The number for help that cannot wait in England, Scotland and Wales. */
export const CALLS_111 = new RegExp(String.raw`\b(?:call|dial|phone|ring|contact)\b(?: \w+){0,4}? (?:nhs )?${alone('111')}`, 'i');

const HELP =
  'call|contact|(?:tele)?phone|ring|attend|see(?! below| above)|seek|(?:tell|ask) (?:us|your|our|the|an?|any)|report (?:these|any|the)|' +
  '(?:speak|talk) (?:to|with)|(?:go|return|come back) to|get (?:urgent )?(?:medical )?(?:help|advice)(?! with| to)';
const HELP_ABROAD =
  'llam|acud|consult|contact|avis|pida cita|solicite cita|ruf|meld|wende[nt]? |such(?:en?|t) |such (?=sofort|umgehend|dir |einen? |bitte )|sprechen sie|fragen sie|vereinbaren sie|appel|prévenez|prenez rendez-vous|parlez|' +
  'ligue|procur(?!ez)|marque(?!z)|fale com|chiam|contatt|rivol|si rivolga|prenoti|parli con|' +
  '请?您?(?:立即|立刻|马上|尽快|联系|咨询|预约|告诉|告知|就医|就诊|致电|前往|去看)|اتصل|تواصل|راجع|استشر|أخبر';
const POLITELY =
  "please |bitte |por favor,? |(?:do not|don['’]t) (?:hesitate|wait|delay|be afraid) (?:to )?|no dude en |zögern sie nicht |" +
  "n['’]hésitez pas à |non esiti a |não hesite em ";
/** A clause that asks to get in touch. */
export const STARTS_ASKING = new RegExp(
  String.raw`(?:^(?:${POLITELY})?|\byou (?:should|must|need to) (?:also |then )?)(?:${HELP}|${HELP_ABROAD})|^(?:if|when)\b.*\b(?:${HELP})\b`,
  'i',
);

/** A sentence about the list beside it: "If you have any of these, go to A&E." */
export const POINTS_TO_LIST = new RegExp(
  String.raw`(?<!\p{L})(?:(?:any|one|some|all) of (?:these|the following|the (?:above|symptoms))|(?:these|the following) (?:symptoms|signs|problems)|` +
    String.raw`(?:algun[oa]s?|un[oa]|cualquiera) de (?:est[oa]s|l[oa]s siguientes)|est[oa]s (?:síntomas|signos|señales)|` +
    String.raw`(?:eines|einer|einige?s?) (?:dieser|der folgenden)|diese[nr]? (?:symptome\p{L}*|beschwerden|anzeichen|zeichen)|` +
    String.raw`(?:l['’])?une? (?:de ces|des)(?: \p{L}+)? (?:symptômes|signes)|ces (?:symptômes|signes)|` +
    String.raw`un[oa] (?:di questi|dei seguenti)|questi (?:sintomi|segni)|algum (?:destes|dos seguintes)|um destes|estes (?:sintomas|sinais))(?!\p{L})|` +
    '(?:以下|上述|这些)(?:任何|任一|情况|症状)|(?:هذه|الأعراض|العلامات) (?:الأعراض|العلامات|التالية)',
  'iu',
);

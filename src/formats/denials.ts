/** "Do not", words in between and a verb of asking for help, in each language; German is read by its clauses. */
interface Denial {
  readonly not: string;
  /** Words between the "not" and the verb: "do not NEED TO call". "Do not wait to call" has others, and denies no call. */
  readonly between: string;
  readonly asking: string;
}

const HELP = 'help|care|advice|attention|appointment|doctor|ambulance|treatment';
const DENIALS: readonly Denial[] = [
  {
    // English
    not: String.raw`not|[a-z]+n['’]t|cannot|never|no|nor|avoid|without|instead of|rather than|unless you|unnecessary|whether|how|where`,
    between:
      'need|needs|needed|have|has|be|is|are|to|a|an|the|any|for|you|your|us|anyone|everyone|it|this|necessary|required|always|usually|' +
      String.raw`normally|generally|ever|just|then|try|trying|reason|urgent|urgently|immediate|immediately|medical|emergency|\p{L}+ or`,
    asking:
      String.raw`(?:call|dial|(?:tele)?phone?|ring|go|get|come?|attend|visit|see|seek|contact|return|ask|tell|report|speak)(?:l?ing)?` +
      String.raw`(?:\s+(?:an?|the|any|your|urgent|immediate|medical|emergency))*(?:\s+(?:${HELP}))?|taken|${HELP}|\d{3}|a ?& ?e`,
  },
  {
    // Spanish
    not: 'no|nunca|jamás|tampoco|ni|sin|en lugar de|en vez de|evite|evitar|innecesario',
    between:
      'es|son|era|será|hace|hay|falta|que|necesario|necesaria|necesita|necesitas|necesidad|de|tiene|tienes|tendrá|debe|debes|debería|deben|' +
      'un|una|motivos?|raz[óo]n|razones|por|qué|para|se|le|nos|me|precisa|preciso|obligatorio|imprescindible|suele|usted|a|al|inmediatamente|urgentemente|siempre',
    asking:
      String.raw`llam\p{L}+|marc\p{L}+|marqu\p{L}+|acud\p{L}+|ir|vaya|vayan|dirij\p{L}+|dirigirse|consult(?:e|ar|en)|contact(?:e|ar|en)|` +
      String.raw`avis(?:e|ar|en)|regres(?:e|ar|en)|vuelv\p{L}+|comuni\p{L}+|pedir|pida|solicit(?:e|ar)|busque|buscar`,
  },
  {
    // French
    not: String.raw`n['’]|ne|pas besoin|inutile|jamais|sans|au lieu|plutôt que|évitez|éviter`,
    between:
      String.raw`pas|devez|devrez|devriez|faut|est|sera|êtes|serez|avez|aurez|jamais|nécessaire|utile|besoin|obligatoire|obligée?|indispensable|` +
      String.raw`la peine|une?|raisons?|motifs?|pour|qu['’]|forcément|toujours|immédiatement|de|d['’]|vous|nous|y|en|le|la`,
    asking:
      String.raw`appel\p{L}+|compos(?:er|ez)|contact(?:er|ez)|faites|faire|all(?:er|ez)|rend(?:re|ez)|consult(?:er|ez)|prév(?:enir|enez)|` +
      String.raw`présent(?:er|ez)|retourn(?:er|ez)|téléphon(?:er|ez)|joindre|joignez`,
  },
  {
    // Italian
    not: 'non|mai|senza|inutile|invece di|anziché|eviti|evitare',
    between:
      String.raw`è|sarà|c['’]è|serve|occorre|bisogna|bisogno|necessario|necessaria|obbligatorio|deve|dovete|dovrà|devi|serva|che|di|si|ci|` +
      'un|una|motivo|ragione|per|ha|hai|avete|sempre|subito|immediatamente|lo|la|il',
    asking:
      String.raw`chiam\p{L}+|telefon\p{L}+|compon\p{L}+|comporre|and(?:are|ate)|vada|vai|rechi|recarsi|rec(?:arvi|atevi)|rivolg\p{L}+|contatt(?:i|are|ate)|` +
      String.raw`consult(?:i|are|ate)|avvis(?:i|are|ate)|torn(?:i|are|ate)`,
  },
  {
    // Portuguese
    not: 'não|nao|nunca|jamais|sem|em vez|em lugar|evite|evitar|desnecessário|escusa',
    between:
      'é|será|há|preciso|necessário|necessária|necessidade|precisa|precisam|necessita|deve|devem|tem|têm|terá|que|de|se|o|a|' +
      'uma?|motivos?|razão|razões|para|obrigatório|costuma|sempre|imediatamente|urgentemente',
    asking:
      String.raw`lig(?:ue|ar|uem)|cham(?:e|ar|em)|telefon(?:e|ar|em)|acion(?:e|ar)|procur(?:e|ar|em)|vá|ir|dirij\p{L}+|dirigir\p{L}*|volt(?:e|ar|em)|` +
      String.raw`contat(?:e|ar)|contact(?:e|ar)|consult(?:e|ar)|avis(?:e|ar)|recorr(?:a|er)`,
  },
];

const word = (words: string): string => String.raw`(?:${words})(?![\p{L}\p{N}])`;
const denied = ({not, between, asking}: Denial): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${not})(?:(?<=['’])|(?!\p{L})\s+)(?:(?:${between})(?:(?<=['’])|(?!\p{L})\s+)){0,8}${word(asking)}`,
    'giu',
  );
const DENIED: readonly RegExp[] = [
  ...DENIALS.map(denied),
  // "Calling 999 is not needed".
  /\bcalling \d{3}(?= (?:is|was|will be)(?: not|n['’]t) )/gi,
  // Chinese
  /(?:(?<!是)不是|不要|不必|无需|无须|不用|不需要|不应|不得|勿|别|没有?必要)(?:立即|立刻|马上|再|直接|急着|自行|先|去)*(?:拨打|拨|致电|呼叫|打|到|前往|看|挂|就医|就诊|联系|叫|去)/g,
  // Arabic
  /(?:لا (?:داعي|حاجة|يلزم|يجب|ينبغي|ضرورة|تحتاج|يوجد داع)|ليس من الضروري|ليست هناك حاجة|لست بحاجة|ليست? سبب[اً]*|(?<!\p{L})دون|بدل[اً]{0,2} من)(?: [^\s،.]+){0,3}? (?:إلى |ل)?(?:ال|لل)?(?:اتصال|ذهاب|توجه|مراجعة|طلب|استشارة)|(?<!\p{L})لا ت(?:تصل|ذهب|توجه|طلب|راجع)\p{L}*/gu,
];

/** A German clause, with one that begins "um … zu rufen" or "die 112 zu rufen". */
const GERMAN_CLAUSE =
  /(?:(?!\sund \p{L}+en Sie)[^,;:.!?–—])+(?:, (?:(?!\p{L}+en Sie)[^,;:.!?–—])*(?<!\p{L})(?:zu \p{L}+en|\p{L}+zu\p{L}+en)(?!\p{L}))?/gu;
const GERMAN_NOT =
  /(?<!\p{L})(?:nicht(?! \p{Ll}+(?:bar|end|t)e[rnms]?(?!\p{L}))|kein\p{L}{0,2}|nie|niemals|statt|anstatt|unnötig)(?!\p{L})/iu;
/** "Zögern Sie nicht, die 112 zu rufen" denies no call. */
const GERMAN_WAITING = /(?<!\p{L})(?:zöger|wart|scheu)/iu;

const GERMAN_IF = /^\s*(?:wenn|falls|sollten?)(?!\p{L})/iu;

/** Words for a need, which a denial says there is not; "you cannot see" is a sign. */
const NEED =
  /\b(?:need|have to|has to|necessary|required|reason)\b|motiv|raz[óo]n|raison|ragione|razão|razões|grund|理由|不是|سبب|لا ت|falta|neces|nécess|besoin|inutile|faut|devez|nötig|notwendig|müssen|brauch|serve|occorre|bisogn|dev|precis|无需|无须|不必|不用|不需要|没有?必要|لا داعي|لا حاجة|لا يلزم|الضروري/i;
const ASKING_IN_GERMAN = /(?:ruf|meld|arzt|ärzt|klinik|praxis|kranken|notauf|kontakt)/i;

const deniesInGerman = (clause: string): boolean => GERMAN_NOT.test(clause) && !GERMAN_WAITING.test(clause);

/** Does a text say that nobody needs to get in touch: "You do not need to contact us about it"? */
export const saysNotNeeded = (text: string): boolean =>
  DENIED.some((expression) => text.match(expression)?.some((denial) => NEED.test(denial))) ||
  (text.match(GERMAN_CLAUSE) ?? []).some(
    (clause) => deniesInGerman(clause) && NEED.test(clause) && ASKING_IN_GERMAN.test(clause),
  );

/**
 * "We are not an emergency service", "do not use this number in an emergency", by language. "Pain that does not go with
 * the emergency medicine" is a sign: the "not" stands at a verb of who answers.
 */
const NO_SERVICE: readonly RegExp[] = [
  /(?:not|n['’]t|cannot|never)(?: (?:an?|any|for|the|in|our|us|able|to|do|provide|offer|give|run|have|handle|deal|with|treat|see|manage|take|accept|cover|answer|respond|monitored|staffed|designed|intended|meant|used?|equipped|suitable|email|text|this|number|line|service|clinic))+ emergenc(?:y|ies)(?![\p{L}-]| (?:medic|treat|inhal|drug|tablet|pill|contracep|surg|operat|pain|doctor))/iu,
  ...[
    String.raw`(?<!si )no (?:somos|es|son|atiend\p{L}+|atendemos|ofrece\p{L}*|prest\p{L}+|trat\p{L}+|tenemos|disponemos|us[ae]\p{L}*|utili\p{L}+|llam\p{L}+|sirve)(?: \p{L}+){0,5} (?:urgencias?|emergencias?)`,
    String.raw`n(?:e |['’])(?:est|sommes|sont|trait\p{L}+|assur\p{L}+|pren\p{L}+|reç\p{L}+|recevons|g[éè]r\p{L}+|répond\p{L}*|utilis\p{L}+|appelez|avons) pas(?: \p{L}+){0,3} (?:les |aux |d['’])?urgences?`,
    String.raw`kein(?:en?|er)?(?: \p{L}+)? (?:notdienst|notfall(?:dienst|ambulanz|nummer|praxis|station|versorgung|telefon)?|notfälle|notruf\p{L}*|notaufnahme|rettungsdienst)`,
    String.raw`nicht (?:für|bei|in)(?: \p{L}+)? (?:notfall|notfällen?)`,
    String.raw`(?<!se )non (?:è|siamo|sono|tratt\p{L}+|gest\p{L}+|offr\p{L}+|forn\p{L}+|us[aio]\p{L}*|utilizz\p{L}+|chiam\p{L}+|rispond\p{L}+|accett\p{L}+|abbiamo|serve)(?: [\p{L}'’]+){0,4} (?:\p{L}+['’])?(?:emergenz[ae]|urgenz[ae]|pronto soccorso)`,
    String.raw`(?<!se )não (?:é|são|somos|atend\p{L}+|oferec\p{L}+|trat\p{L}+|prest\p{L}+|temos|dispomos|us[ae]\p{L}*|utiliz\p{L}+|lig\p{L}+|respond\p{L}+|serve)(?: \p{L}+){0,5} (?:emergências?|urgências?)`,
  ].map((words) => new RegExp(String.raw`(?<!\p{L})${word(words)}`, 'iu')),
  /(?<![若果])(?:不是|不提供|不处理|不接收)[^。，；]{0,8}(?:急救|急诊|紧急)|(?:لسنا|ليست?|لا نقدم|لا نستقبل|لا نوفر)[^.،؛]{0,25}(?:طوارئ|إسعاف)/u,
];

/** Does a text say that its people are not there for emergencies? */
export const deniesService = (text: string): boolean => NO_SERVICE.some((denies) => denies.test(text));

/**
 * Takes out what a text says not to do, or not to be needed, of asking for help: "There is no need to call 999", "Do not go
 * to A&E". What is left says what to do: "Do not wait: call 999" stays whole.
 */
export function withoutDenials(text: string): string {
  const left = DENIED.reduce((words, expression) => words.replace(expression, '¬'), text);
  // "Wenn es nicht aufhört, gehen Sie in die Notaufnahme": the clause still says in which case.
  return left.replace(GERMAN_CLAUSE, (clause) => (deniesInGerman(clause) ? `${GERMAN_IF.exec(clause)?.[0] ?? ''}¬` : clause));
}

/** Does a text say something apart from its denials? Few texts do at all, so that the denials of few are looked for. */
export const saysApartFromDenials = (text: string, says: (words: string) => boolean): boolean =>
  says(text) && says(withoutDenials(text));

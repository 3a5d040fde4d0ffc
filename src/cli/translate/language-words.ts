/** Words that must survive a translation, by language. */
export interface LanguageWords {
  /** Words that forbid or deny. */
  readonly negation: RegExp;
  /** Words that another language may translate with a negation: "avoid", "without". */
  readonly nearNegation: RegExp;
  /** A negation that sets a minimum and denies nothing: "no less than". */
  readonly atLeast: RegExp;
  /** A negation that means "only": "ne … que". */
  readonly only?: RegExp;
  /** Words that forbid without a negation: "avoid". */
  readonly forbidding: RegExp;
  /** Numbers in words, as patterns: the place is the number, from 1. */
  readonly numbers: readonly string[];
  /** The same where `numbers` are too wide to state a number: they only allow for one. */
  readonly stated?: readonly string[];
  readonly half: string;
  readonly midnight: string;
  readonly noon: string;
  /** Two of a unit in one word, as patterns. */
  readonly dual?: Readonly<Partial<Record<Unit, string>>>;
  /** Units as patterns. */
  readonly units: Readonly<Record<Unit, string>>;
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'times';

/** Units that are written alike in all languages. */
export const COMMON_UNITS: Readonly<Record<string, string>> = {
  mg: 'mg|мг|mil+igram+(?:[aeio]s?|s)?|mil+igrams?|ملغ(?:م|رام)?|مل+[يى]?غ?ج?رام\\p{L}*|ملجم',
  µg: 'µg|mcg|μg|mi[ck]rogram+(?:[aeio]s?|s)?|ميكرو?[غج]رام\\p{L}*',
  g: 'g|gramos?|grams?|gramm|grammes?|gram[ao]s?|gramm[oi]|[غج]رام\\p{L}*|غ|جم',
  kg: 'kg|kilos?|kilogram+(?:[aeio]s?|s)?|quilos?|chil[oi]|كغ|كجم|كيلو\\p{L}*',
  ml: 'ml|mil+ilit(?:ros?|res?|ers?|er|ri)|مل|مل+ي?لتر\\p{L}*',
  l: 'l|lit(?:re|er|ro)s?|litri|لتر\\p{L}*',
  cm: 'cm|[cz]entim[eèé]t(?:ros?|res?|ers?|er|ri|ro)|سم',
  mm: 'mm|mil+im[eèé]t(?:ros?|res?|ers?|er|ri|ro)|مم',
  celsius: '°\\s?c|(?:degrees?|grados?|grad|degrés?|graus?|gradi|درجة)\\s(?:celsius|c|centigrade|centígrados|مئوية)',
  fahrenheit: '°\\s?f|(?:degrees?|grados?|grad|degrés?|graus?|gradi|درجة)\\s(?:fahrenheit|f|فهرنهايت)|فهرنهايت',
  lb: 'lbs?|pounds?|libras?|livres?|pfund|libbr[ae]|رطل',
  percent: '%|per ?cent|por ciento|prozent|pour cent|por cento|per cento|٪|بالمئة|في المئة|بالمائة',
};

const word = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'giu');

/** Reads a list in which a blank separates numbers, a slash the words for one, and a low line stands for a blank. */
const list = (words: string): readonly string[] => words.split(' ').map((one) => one.replaceAll('/', '|').replaceAll('_', ' '));

export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = {
  en: {
    negation: word("not|no|never|nothing|nobody|none|cannot|without|neither|nor|\\p{L}+n['’]t"),
    nearNegation: word(
      'avoid\\p{L}*|unless|unable|stop\\p{L}*|except|fail\\p{L}*|lack\\p{L}*|rather than|instead|hardly|rarely|unknown|uncommon|unlikely|impossible|painless|numb|still|loose|refuse\\p{L}*|skip\\p{L}*|leave out|miss\\p{L}*|empty|forbid\\p{L}*|prevent\\p{L}*|free of',
    ),
    atLeast: word('(?:no|not) (?:less|fewer) than'),
    forbidding: word('avoid\\p{L}*|refrain\\p{L}*|stay away|keep away'),
    half: 'half',
    midnight: 'midnight',
    noon: 'noon|midday',
    dual: {times: 'twice'},
    numbers: list('an?/one/once two/twice/both/pair three four five six seven eight nine ten eleven twelve'),
    units: {
      times: 'times',
      minute: 'min(?:ute)?s?',
      hour: 'h|hrs?|hours?',
      day: 'days?',
      week: 'weeks?',
      month: 'months?',
      year: 'years?',
    },
  },
  es: {
    negation: word('no|nunca|jamás|nada|nadie|ningun[oa]?|ningún|ni|sin|tampoco'),
    nearNegation: word(
      'evit\\p{L}*|salvo|excepto|dej\\p{L}* de|suspend\\p{L}*|en (?:lugar|vez) de|imposible\\p{L}*|incapaz|desconocid\\p{L}*|falt\\p{L}*|prohibid\\p{L}*|infrecuente\\p{L}*|indolor\\p{L}*|ayunas|quiet\\p{L}*|omit\\p{L}*|a menos que',
    ),
    atLeast: word('no menos de'),
    forbidding: word('evit\\p{L}*|prohibid\\p{L}*|absténgase'),
    half: 'medi[ao]s?|mitad',
    midnight: 'medianoche',
    noon: 'mediodía',
    numbers: list('un[oa]?/una_vez dos/ambos tres cuatro cinco seis siete ocho nueve diez once doce'),
    units: {
      times: 'veces',
      minute: 'min(?:utos?)?',
      hour: 'h|horas?',
      day: 'd[ií]as?',
      week: 'semanas?',
      month: 'mes(?:es)?',
      year: 'años?',
    },
  },
  de: {
    negation: word('nicht|nichts|nie|niemals|niemand|kein\\p{L}*|ohne|weder|noch nie'),
    nearNegation: word(
      'vermeid\\p{L}*|verzicht\\p{L}*|außer|statt|anstatt|kaum|unmöglich|unbekannt\\p{L}*|selten\\p{L}*|schmerzlos|\\p{L}+frei\\p{L}*|still|verboten|es sei denn|nüchtern|weglass\\p{L}*|auslass\\p{L}*',
    ),
    atLeast: word('nicht weniger als'),
    forbidding: word('vermeid\\p{L}*|meiden|verzicht\\p{L}*|verboten'),
    half: 'halb\\p{L}*|hälfte',
    midnight: 'mitternacht',
    noon: 'mittags?',
    dual: {times: 'zweimal'},
    numbers: list(
      'ein\\p{L}{0,2}/einmal zwei drei(?:mal)? vier(?:mal)? fünf(?:mal)? sechs(?:mal)? sieben(?:mal)? acht(?:mal)? neun(?:mal)? zehn(?:mal)? elf zwölf',
    ),
    units: {
      times: 'mal',
      minute: 'min(?:uten?)?\\.?',
      hour: 'h|std\\.?|stunden?',
      day: 'tag\\p{L}{0,2}',
      week: 'wochen?',
      month: 'monat\\p{L}{0,2}',
      year: 'jahr\\p{L}{0,2}',
    },
  },
  fr: {
    negation: word("ne|n['’]\\p{L}+|pas|jamais|rien|personne ne|aucune?|ni|sans|non"),
    nearNegation: word(
      'évit\\p{L}*|sauf|excepté|arrêt\\p{L}*|au lieu de|impossible\\p{L}*|incapable\\p{L}*|inconnu\\p{L}*|manqu\\p{L}*|interdi\\p{L}*|indolore\\p{L}*|à jeun|immobile\\p{L}*|rare\\p{L}*',
    ),
    atLeast: word('pas moins de'),
    only: /(?<!\p{L})n(?:e\s|['’])(?![^.;]*\b(?:pas|jamais|rien)\b)[^.;]{0,40}?\sque?(?!\p{L})/giu,
    forbidding: word('évit\\p{L}*|interdi\\p{L}*|abstenez'),
    half: 'demie?s?|moitié',
    midnight: 'minuit',
    noon: '(?<!après-)midi',
    numbers: list('une?/une_fois deux/deux_fois trois quatre cinq six sept huit neuf dix onze douze'),
    units: {
      times: 'fois',
      minute: 'min(?:utes?)?',
      hour: 'h|heures?',
      day: 'jours?',
      week: 'semaines?',
      month: 'mois',
      year: 'ans?|années?',
    },
  },
  pt: {
    negation: word('não|nunca|jamais|nada|ninguém|nenhum[a]?|nem|sem'),
    nearNegation: word(
      'evit\\p{L}*|exceto|salvo|deix\\p{L}* de|suspend\\p{L}*|em vez de|impossível|incapaz|desconhecid\\p{L}*|falt\\p{L}*|proibid\\p{L}*|indolor\\p{L}*|jejum|imóvel|a menos que',
    ),
    atLeast: word('não menos (?:de|do que)'),
    forbidding: word('evit\\p{L}*|proibid\\p{L}*'),
    half: 'mei[ao]s?|metade',
    midnight: 'meia-noite',
    noon: 'meio-dia',
    numbers: list('uma?/um dois/duas três quatro cinco seis sete oito nove dez onze doze'),
    units: {
      times: 'vezes',
      minute: 'min(?:utos?)?',
      hour: 'h|horas?',
      day: 'dias?',
      week: 'semanas?',
      month: 'mês|meses',
      year: 'anos?',
    },
  },
  it: {
    negation: word('non|mai|niente|nulla|nessun[oa]?|né|senza|no'),
    nearNegation: word(
      'evit\\p{L}*|tranne|salvo|eccetto|smett\\p{L}* di|sospend\\p{L}*|invece|impossibil\\p{L}*|incapac\\p{L}*|sconosciut\\p{L}*|manc\\p{L}*|vietat\\p{L}*|indolor\\p{L}*|digiun\\p{L}*|immobil\\p{L}*|ferm[oaie]|a meno che',
    ),
    atLeast: word('non meno di'),
    forbidding: word('evit\\p{L}*|vietat\\p{L}*'),
    half: 'mezz[ao]|metà',
    midnight: 'mezzanotte',
    noon: 'mezzogiorno',
    numbers: list('un[oa]?/una_volta due tre quattro cinque sei sette otto nove dieci undici dodici'),
    units: {
      times: 'volte',
      minute: 'min(?:ut[oi])?',
      hour: 'h|or[ae]',
      day: 'giorn[oi]',
      week: 'settiman[ae]',
      month: 'mes[ei]',
      year: 'ann[oi]',
    },
  },
  ar: {
    negation: word('و?ف?(?:لا|لم|لن|ليس\\p{L}*|لست|ما لم)|ب?دون|بلا|غير|ب?عدم|و?لا'),
    nearNegation: word(
      '\\p{L}{0,2}تجن\\p{L}*|إلا|سوى|توق\\p{L}*|بدلا?ً?|خال\\p{L}*|ممنوع\\p{L}*|يتعذر|تعذر|يمتنع|امتن\\p{L}*|صائم\\p{L}*|ساكن\\p{L}*',
    ),
    atLeast: word('(?:ب?ما )?لا [يت]قل عن'),
    only: /(?:لا|لن|لم)\s[^.؛]{0,60}?(?<!\p{L})إلا(?!\p{L})/gu,
    forbidding: word('\\p{L}{0,2}تجن\\p{L}*|ممنوع\\p{L}*|امتن\\p{L}*'),
    half: '\\p{L}{0,3}نصف',
    stated: list(
      'واحد\\p{L}* \\p{L}?(?:اثن|مرت)(?:ان|ين|تان|تين)/\\p{L}?مرتين ثلاث[ةا]?/ثلاثًا أربعة? خمسة? ستة? سبعة? ثمان(?:ية?)? تسعة? عشرة?',
    ),
    midnight: '\\p{L}?منتصف الليل',
    noon: '(?<!بعد )الظهر|\\p{L}?منتصف النهار',
    dual: {
      times: '\\p{L}?مرت(?:ين|ان)',
      minute: '\\p{L}?دقيقت(?:ين|ان)',
      hour: '\\p{L}?ساعت(?:ين|ان)',
      day: '\\p{L}?يوم(?:ين|ان)',
      week: '\\p{L}?أسبوع(?:ين|ان)',
      month: '\\p{L}?شهر(?:ين|ان)',
      year: '\\p{L}?(?:سنت|عام)(?:ين|ان)',
    },
    numbers: list(
      'واحد\\p{L}*/مرة/إحدى/أحد/ساعة/يوم/دقيقة/أسبوع/شهر/سنة/عام اثن\\p{L}*/مرت\\p{L}*/\\p{L}+[تي]ن/\\p{L}+ان ثلاث\\p{L}* أربع\\p{L}* خمس\\p{L}* ست\\p{L}* سبع\\p{L}* ثماني\\p{L}* ' +
        'تسع\\p{L}* عشر\\p{L}* أحد_عشر اثن\\p{L}*_عشر',
    ),
    units: {
      times: 'مرات',
      minute: '\\p{L}{0,2}دق\\p{L}*',
      hour: '\\p{L}{0,2}ساع\\p{L}*',
      day: '\\p{L}{0,2}(?:يوم\\p{L}*|أيام)',
      week: '\\p{L}{0,2}(?:أسبوع\\p{L}*|أسابيع)',
      month: '\\p{L}{0,2}(?:شهر\\p{L}*|أشهر|شهور)',
      year: '\\p{L}{0,2}(?:سن\\p{L}+|عام\\p{L}*|أعوام)',
    },
  },
};

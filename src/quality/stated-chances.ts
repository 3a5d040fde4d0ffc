/** A chance that a text states: "about 3 in 1,000", "2 %". */
export interface StatedChance {
  readonly words: string;
  readonly count: number;
  readonly of: number;
  /** End of a range: "1 to 2 in 100". */
  readonly upTo?: number;
  readonly unit: 'in' | '%';
  readonly isAbout: boolean;
  /** The number is a bound: "fewer than 1 in 100", "up to 5%". */
  readonly bound?: 'below' | 'above';
}

/** The words around a chance, by language, as patterns. */
interface ChanceWords {
  /** Between the two numbers, after the people. */
  readonly in: string;
  /** The people that are counted: "two people in 1,000". */
  readonly people: string;
  readonly percent: string;
  readonly to: string;
  readonly about: string;
  readonly below: string;
  readonly above: string;
  readonly small: readonly string[];
  readonly million: string;
}

const WORDS: Readonly<Record<string, ChanceWords>> = {
  en: {
    in: '(?:in|out of|of|per)(?: every| each| an?)?',
    people: 'people|persons?|patients?|women|woman|men|man|adults?|children|child|babies|baby|cases?',
    percent: 'per ?cent',
    to: 'to|or|and',
    about: 'about|around|approximately|roughly|some|nearly|almost|an estimated',
    below: 'fewer than|less than|under|below|up to|at most|no more than|not more than',
    above: 'more than|over|above|at least|no fewer than|not less than',
    small: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'hundred', 'thousand'],
    million: 'millions?',
  },
  es: {
    in: '(?:de entre|de cada|de|por cada|en)',
    people: 'personas?|pacientes?|mujer(?:es)?|hombres?|niñ[oa]s?|adult[oa]s?|casos?',
    percent: 'por ciento',
    to: 'a|o|y',
    about: 'aproximadamente|alrededor del?|cerca del?|unas?|unos|casi|más o menos',
    below: 'menos del?|hasta|por debajo del?|como máximo|no más del?',
    above: 'más del?|por encima del?|al menos|por lo menos',
    small: ['una?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'cien', 'mil'],
    million: 'mill[oó]n(?:es)?',
  },
  de: {
    in: '(?:von|unter|auf)',
    people:
      'person(?:en)?|mensch(?:en)?|patient(?:en|in|innen)?|frau(?:en)?|m[aä]nn(?:er|ern)?|kind(?:er|ern)?|erwachsene[rn]?|fälle?n?',
    percent: 'prozent',
    to: 'bis|oder',
    about: 'etwa|ungefähr|rund|circa|ca\\.|fast',
    below: 'weniger als|unter|bis zu|höchstens',
    above: 'mehr als|über|mindestens',
    small: ['ein(?:e[rmn]?)?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'hundert', 'tausend'],
    million: 'millionen|million',
  },
  fr: {
    in: 'sur',
    people: 'personnes?|patient(?:e?s?)|femmes?|hommes?|enfants?|adultes?|cas',
    percent: 'pour cent',
    to: 'à|ou',
    about: "environ|à peu près|près de|près d[’']|presque",
    below: "moins de|moins d[’']|jusqu[’']à|au plus|au maximum|pas plus de",
    above: "plus de|plus d[’']|au moins",
    small: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'cent', 'mille'],
    million: 'millions?',
  },
  pt: {
    in: '(?:em cada|em|de cada|por)',
    people: 'pessoas?|pacientes?|mulher(?:es)?|homens?|homem|crianças?|adultos?|casos?',
    percent: 'por cento',
    to: 'a|ou',
    about: 'cerca de|aproximadamente|quase|mais ou menos',
    below: 'menos de|até|no máximo|não mais de',
    above: 'mais de|pelo menos',
    small: ['uma?', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'cem', 'mil'],
    million: 'milhão|milhões',
  },
  it: {
    in: '(?:su|ogni)',
    people: 'person[ae]|pazient[ei]|donn[ae]|uomo|uomini|bambin[oi]|adult[oi]|cas[oi]',
    percent: 'per cento',
    to: 'a|o',
    about: "circa|circa l[’']|quasi|all[’']incirca",
    below: "meno di|meno del(?:l[’'])?|fino a(?:l|ll[’'])?|al massimo",
    above: "più di|più del(?:l[’'])?|almeno|oltre",
    small: ['un[ao]?', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'cento', 'mille'],
    million: 'milion[ei]',
  },
};
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000];
const WHOLE = String.raw`\d{1,3}(?:[,.\u00a0\u202f\u2009 ]\d{3})+|\d{1,9}`;
const DECIMAL = String.raw`\d{1,9}[.,]\d{1,4}`;
/** Words after or before a figure that make it something else than how often this happens. */
const OTHER_MEANING =
  /\b(?:lower|higher|less likely|more likely|reduc\w+|increas\w+|decreas\w+|relative\w*|of (?:these|those|them|your)|cured?|surviv\w+|recover\w*|success\w*|menor|mayor|reduc\w+|aument\w+|weniger|höher|niedriger)\b/iu;

const patterns = new Map<
  string,
  readonly [chance: RegExp, small: readonly RegExp[], about: RegExp, below: RegExp, above: RegExp]
>();

function patternsOf(language: string, words: ChanceWords) {
  const known = patterns.get(language);
  if (known) return known;
  const small = words.small.join('|');
  const number = `${DECIMAL}|${WHOLE}|${small}`;
  // "Casi el 5 %": an article may follow.
  const end = (list: string): RegExp =>
    new RegExp(String.raw`(?:^|[^\p{L}])(?:${list})\s*(?:(?:el|un|los|les|le|il|lo|the|a|o)\s+)?$`, 'iu');
  const made = [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,/–-])(${number})(?:\s*(?:${words.to}|–|-)\s*(${number}))?(?:\s+(?:${words.people}))?\s+(?:${words.in})\s+` +
        String.raw`(${WHOLE}|${small})(?:\s+(${words.million}))?(?![\p{L}\p{N}%]|[.,]\d)|` +
        String.raw`(?<![\p{L}\p{N}.,/–-])(${DECIMAL}|\d{1,3}|${small})(?:\s*%?\s*(?:${words.to}|–|-)\s*(${DECIMAL}|\d{1,3}))?\s*(?:%|${words.percent})`,
      'giu',
    ),
    words.small.map((word) => new RegExp(`^(?:${word})$`, 'iu')),
    end(words.about + '|~|≈'),
    end(words.below + '|<'),
    end(words.above + '|>'),
  ] as const;
  patterns.set(language, made);
  return made;
}

/** Reads the chances that a text states, in the languages of the table above; none in others. */
export function statedChances(text: string, language: string): readonly StatedChance[] {
  const words = WORDS[language];
  if (!words || !/\d|\p{L}/u.test(text)) return [];
  const [chance, small, about, below, above] = patternsOf(language, words);
  const valueOf = (number: string): number => {
    const at = small.findIndex((word) => word.test(number));
    if (at >= 0) return VALUES[at]!;
    return Number(
      /^\d+[.,]\d{3}(?:[.,]\d{3})*$/.test(number)
        ? number.replace(/[.,]/g, '')
        : number.replace(/[^\d.,]/g, '').replace(',', '.'),
    );
  };
  return Array.from(text.matchAll(chance)).flatMap(
    ({0: found, 1: low, 2: high, 3: of, 4: million, 5: percent, 6: percentTo, index}) => {
      const lead = text.slice(Math.max(0, index - LEAD_CHARACTERS), index);
      const tail = text.slice(index + found.length, index + found.length + 40).split(/[.;!?\n]/)[0]!;
      if (OTHER_MEANING.test(tail) || ORDINAL.test(lead)) return [];
      // "One of the nurses", "two per day": a chance is out of ten people at least, or the words say so.
      const group = percent ? 100 : valueOf(of!) * (million ? 1e6 : 1);
      const count = valueOf(percent ?? low!);
      if (!(group >= 2) || !(count <= group) || (!percent && !isGroup(found, of!, tail))) return [];
      const upTo = percent ? percentTo : high;
      const to = upTo && valueOf(upTo);
      return [
        {
          words: found.trim(),
          count,
          of: group,
          ...(to && {upTo: to}),
          unit: percent ? ('%' as const) : ('in' as const),
          isAbout: about.test(lead),
          ...(below.test(lead) ? {bound: 'below' as const} : above.test(lead) && {bound: 'above' as const}),
        },
      ];
    },
  );
}

/** Words before a figure that can change what it means. */
const LEAD_CHARACTERS = 60;
/** "Day 1 of 3" counts days. */
const ORDINAL =
  /\b(?:step|day|part|page|dose|phase|stage|type|grade|level|week|paso|d[ií]a|parte|dosis|tag|teil|jour|étape|dia|giorno)\s+$/iu;

/** "One of two nurses" and "2 in 1 day" are not chances: units and things that are counted follow the second number. */
const UNITS =
  /^\s*(?:hours?|days?|weeks?|months?|minutes?|nurses?|doctors?|visits?|stages?|parts?|horas?|d[ií]as?|semanas?|meses|stunden|tage|heures|jours|ore|giorni)\b/iu;
const isGroup = (found: string, of: string, tail: string): boolean =>
  !UNITS.test(tail) && (/\d/.test(of) || !/\bof\b/i.test(found) || /out of/i.test(found));

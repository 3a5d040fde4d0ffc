import {LANGUAGE_WORDS} from './language-words.js';
import {shorten} from './shorten.js';
import type {Languages} from './unit.js';

/** Words that turn a number or a time into its opposite, as patterns. */
interface DirectionWords {
  readonly before: string;
  readonly after: string;
  /** A lower bound, whatever else the sentence says. */
  readonly least: string;
  readonly most: string;
  /** Bounds that a "not" turns round: "not more than" is an upper one. */
  readonly more: string;
  readonly less: string;
}

const WORDS: Readonly<Record<string, DirectionWords>> = {
  en: {
    before: 'before|prior to|beforehand',
    after: 'after|following|afterwards?',
    least: 'at least|(?:no|not) (?:less|fewer) than|minimum|or (?:more|longer|higher|older)',
    most: 'at (?:the )?most|no(?:t)? more than|no longer than|maximum|or (?:less|fewer|lower|younger)',
    more: 'more than|longer than|higher than|over(?= \\d)|above(?= \\d)',
    less: 'less than|fewer than|lower than|under(?= \\d)|below(?= \\d)',
  },
  es: {
    before: 'antes|previ[oa]s? a|previamente',
    after: 'después|tras|posterior\\p{L}*|luego de',
    least: '(?:como|al|por lo) (?:mínimo|menos)|mínimo|no menos de|o más',
    most: '(?:como|al|a lo) (?:máximo|más|sumo)|máximo|no más de|o menos',
    more: 'más de|superior\\p{L}* a|por encima de',
    less: 'menos de|inferior\\p{L}* a|por debajo de',
  },
  de: {
    before: 'vor|bevor|vorher|davor|zuvor',
    after: 'nach|nachdem|nachher|danach',
    least: 'mindestens|wenigstens|zumindest|nicht (?:weniger|unter) als|oder (?:mehr|länger|höher)',
    most: 'höchstens|maximal|nicht (?:mehr|länger) als|oder weniger',
    more: 'mehr als|länger als|höher als|über(?= \\d)',
    less: 'weniger als|kürzer als|niedriger als|unter(?= \\d)',
  },
  fr: {
    before: 'avant|auparavant|précédant|préalablement',
    after: 'après(?!-midi)|suivant|ensuite',
    least: "au (?:moins|minimum)|minimum|pas moins d[e']|ou plus",
    most: "au (?:plus|maximum)|maximum|pas plus d[e']|ou moins",
    more: "plus d[e']|supérieure?s? à|plus longtemps que",
    less: "moins d[e']|inférieure?s? à",
  },
  pt: {
    before: 'antes|prévi[oa]s? a|previamente',
    after: 'depois|após|posterior\\p{L}*',
    least: '(?:no|pelo|ao) (?:mínimo|menos)|mínimo|não menos (?:de|do que)|ou mais',
    most: 'no máximo|máximo|não mais (?:de|do que)|ou menos',
    more: 'mais (?:de|do que)|superior\\p{L}* a|acima de',
    less: 'menos (?:de|do que)|inferior\\p{L}* a|abaixo de',
  },
  it: {
    before: 'prima (?:d\\p{L}*|che)|prima(?=[.,;:]|$)|precedent[ei]',
    after: 'dopo|successiv\\p{L}*|in seguito',
    least: 'almeno|minimo|non meno d\\p{L}*|o più',
    most: 'al (?:massimo|più)|massimo|non più d\\p{L}*|o meno',
    more: 'più d(?:i|el\\p{L}*|ell)|superior[ei] a|oltre(?= \\d)',
    less: 'meno d(?:i|el\\p{L}*|ell)|inferior[ei] a|sotto(?: i)?(?= \\d)',
  },
  ar: {
    before: '\\p{L}?قبل|سابق\\p{L}*|مسبق\\p{L}*',
    after: '\\p{L}?بعد(?! الظهر)|عقب|تالي\\p{L}*',
    least: 'على الأقل|\\p{L}?ما لا [يت]قل عن|لا [يت]قل عن|كحد أدنى|بحد أدنى|أو أكثر',
    most: 'على الأكثر|كحد أقصى|بحد أقصى|لا [يت]زيد عن|لا [يت]تجاوز|أو أقل',
    more: 'أكثر من|أعلى من|فوق|يزيد عن|تزيد عن',
    less: 'أقل من|أدنى من|تحت',
  },
};

const patterns = new Map<string, Readonly<Record<keyof DirectionWords, RegExp>>>();

function patternsOf(language: string): Readonly<Record<keyof DirectionWords, RegExp>> | undefined {
  const words = WORDS[language];
  if (!words || patterns.has(language)) return patterns.get(language);
  const made = Object.fromEntries(
    Object.entries(words).map(([name, pattern]) => [
      name,
      new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${pattern})(?![\p{L}\p{M}])`, 'iu'),
    ]),
  ) as Record<keyof DirectionWords, RegExp>;
  patterns.set(language, made);
  return made;
}

/** Opposites, and how a message names them. */
const OPPOSITES = [
  ['before', 'after'],
  ['least', 'most'],
] as const;
const NAMES = {before: '"before"', after: '"after"', least: 'a lower bound', most: 'an upper bound'} as const;

/** Finds a "before" that became an "after", or a lower bound that became an upper one, in a clause and its translation. */
export function compareDirections(own: string, other: string, {from, to}: Languages): readonly string[] {
  const [a, b] = [directionsOf(own, from), directionsOf(other, to)];
  if (!a || !b) return [];
  return OPPOSITES.flatMap((opposites) => {
    const [stated, found] = [only(a, opposites), only(b, opposites)];
    return stated && found && stated !== found
      ? [`the translation of "${shorten(own)}" has ${NAMES[found]} instead of ${NAMES[stated]}`]
      : [];
  });
}

type Direction = keyof typeof NAMES;
const DIRECTIONS = Object.keys(NAMES) as readonly Direction[];

/** The one of two opposites that a clause states; nothing if it states both or none. */
function only(stated: ReadonlySet<Direction>, [one, opposite]: readonly [Direction, Direction]): Direction | undefined {
  if (stated.has(one) === stated.has(opposite)) return undefined;
  return stated.has(one) ? one : opposite;
}

/** Whether one clause denies more ("not more than 8") where the other one states the bound ("at most 8"). */
export const isSameBound = (own: string, other: string, {from, to}: Languages): boolean =>
  isTurned(own, from, other, to) || isTurned(other, to, own, from);

function isTurned(denied: string, language: string, plain: string, other: string): boolean {
  const [a, b] = [patternsOf(language), patternsOf(other)];
  if (!a || !b || denied.match(LANGUAGE_WORDS[language]!.negation)?.length !== 1) return false;
  return (a.more.test(denied) && b.most.test(plain)) || (a.less.test(denied) && b.least.test(plain));
}

/** "More or less" sets no bound. */
const ABOUT = /more or less|más o menos|mehr oder weniger|plus ou moins|mais ou menos|più o meno/giu;

function directionsOf(clause: string, language: string): ReadonlySet<Direction> | undefined {
  const words = patternsOf(language);
  if (!words) return undefined;
  const text = clause.replace(ABOUT, ' ');
  // A "not" turns "more than" round, and where it stands differs from language to language.
  const isDenied = text.search(LANGUAGE_WORDS[language]!.negation) >= 0;
  const says = (name: keyof DirectionWords): boolean => words[name].test(text);
  const found: Readonly<Record<Direction, boolean>> = {
    before: says('before'),
    after: says('after'),
    least: says('least') || (!isDenied && says('more')),
    most: says('most') || (!isDenied && says('less')),
  };
  return new Set(DIRECTIONS.filter((direction) => found[direction]));
}

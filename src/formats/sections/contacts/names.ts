import {saysNot} from '../../negation.js';
import {namesCare} from './care-words.js';
import {statesHours} from './hours.js';
import {EMERGENCY, isOutOfHours} from './kinds.js';

const MAX_NAME = 80;
const MAX_NAME_WORDS = {line: 10, sentence: 6};
const LABEL =
  /(?:^|(?<=[\s,;:–—-]))(?:(?:by )?(?:tele)?phone(?: numbers?)?|t[eé]l(?:[eé]phone|[eé]fono|efon|efone)?\.?(?: ?(?:no|nr|n[º°])\.?)?|ph|call|ring|on|mobile|direct line|número|numero|fon|at|au|al|allo|unter|pelo|الهاتف|هاتف|电话)\s?[.:：]*\s*$/iu;
/** Words that a sentence begins with, and no name. */
const NO_NAME =
  /^(?:if|when|for|to|please|should|in|after(?![- ]hours)|before|questions?|wenn|bei|für|falls|si|en|pour|para|se|per|in caso|em|caso)(?!\p{L})|^(?:如|若|إذا)/iu;
const POLITE = /^(?:please|bitte|(?:straight|right) away|immediately|directly|sofort|direkt|also|first)\s/iu;
const ARTICLE =
  /^(?:the|our|your|an?|an (?:die|das|den)|die|das|den|der|unsere|ihre?n?|a la|à la|à l['’]|a su|al|alla|au|aux|con|le|la|les|l['’]|il|lo|el|su|notre|votre|nuestr[ao]|o|à|ao|para [ao]|para|a|für)(?:(?<=['’])|\s)|^ب(?=ال)/iu;
const OR = /\s(?:or|oder|o|ou|oppure)\s|\s?\/\s?|或|\sأو\s/iu;
/** "Out of hours the site team": a time, then who. */
const TIME_FIRST = /^(.*?)\s(?:the|our|your|die|das|den|la|le|el|il|a)\s(.+)$/iu;
/** The team that the page speaks for. */
const US = /^(?:us|uns|nos|nous|noi|ci|nós|con nosotros|我们|بنا|معنا)$/iu;

export const isUs = (whom: string): boolean => US.test(whom.replace(POLITE, ''));

/** May a line be a name? Sentences are none. */
export const isName = (text: string, lang: string): boolean =>
  text.length <= MAX_NAME &&
  text.split(' ').length <= MAX_NAME_WORDS.line &&
  !/[.!?。]$|[.!?]\s\p{Lu}/u.test(text) &&
  !/\d{5}/.test(text) &&
  !NO_NAME.test(text) &&
  !saysNot(text, lang);

/** "Clinic, closed Mon-Fri 9-5": nobody answers then. */
const CLOSED =
  /(?<!\p{L})(?:closed|except|not|geschlossen|nicht|außer|cerrad\p{L}+|no|excepto|salvo|fermée?s?|sauf|chius\p{L}+|escluso|fechad\p{L}+|encerrad\p{L}+|exceto|não)(?!\p{L})|关闭|休息|停诊|مغلق/iu;

/** Parts "Clinic, Mon-Fri 9-5" into the name and the hours behind it. */
export function partHours(words: string, lang: string): {name: string; hours?: string} {
  if (words.length > 2 * MAX_NAME || CLOSED.test(words)) return {name: words};
  for (const {index, 0: mark} of words.matchAll(/\s*[,;:，；：(（]\s*|\s(?=\p{L}+(?:[ –-]\p{L}+){1,3} \d)/gu)) {
    const hours = words.slice(index + mark.length).replace(/[)）]$/, '');
    if (index && /\p{L}{2}/u.test(hours) && statesHours(hours, lang)) return {name: words.slice(0, index), hours};
  }
  return {name: words};
}

/** Takes "Tel:" and the like off the words in front of a number. */
export const withoutLabel = (front: string): string =>
  front
    .trim()
    .replace(/[(（]$/, '')
    .replace(LABEL, '')
    .trim()
    .replace(/\s?[:：,，;–—(（-]+$/, '')
    .trim();

/** The name in "the day unit" or "your GP or the ward", of which the last is nearest to the number; `undefined` if it may be anybody. */
export function nameOf(words: string, lang: string): string | undefined {
  if (words.length > MAX_NAME) return undefined;
  const [, time = '', who] = TIME_FIRST.exec(words) ?? [];
  const whom = who && isOutOfHours(time) ? who : words;
  const nearest = whom.replace(POLITE, '').split(OR).at(-1)!.replace(POLITE, '').replace(ARTICLE, '').trim();
  const isNamed =
    nearest.split(' ').length <= MAX_NAME_WORDS.sentence &&
    !/\d{3}|[,;:]/.test(nearest) &&
    isName(nearest, lang) &&
    namesCare(nearest, lang) &&
    !EMERGENCY.test(nearest);
  return isNamed ? nearest.charAt(0).toUpperCase() + nearest.slice(1) : undefined;
}

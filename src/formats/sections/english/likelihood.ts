import type {Likelihood} from '../../../model/procedure.js';
import {ofPart, SOME_PEOPLE} from './risk-words.js';
import {isoDuration, statedTimes} from './durations.js';
import {ABOUT, anyWord} from './patterns.js';

const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WHOLE = String.raw`\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,9}`;
const COUNT = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,4})?`;
const FIGURE = new RegExp(
  String.raw`(?<![\w.,/–-])(?:(${COUNT}|${SMALL.join('|')}) (?:in|(?:out )?of|per)(?: every)? (${WHOLE})(?![\d%]|[.,]\d)|` +
    String.raw`(${COUNT}) ?(?:%|percent\b|per cent\b))`,
  'gi',
);
/** Words that make a figure something else than how often this happens: a bound, a comparison, an end, a condition. */
const OTHER_MEANING = anyWord(
  'except, avoid\\w*, prevent\\w*, lower\\w*, higher, more, less, fewer, most, least, max(?:imum)?, min(?:imum)?, up to, than',
  'versus, relative\\w*, compar\\w+, twice, doubl\\w+, reduc\\w+, increas\\w+, decreas\\w+, rais\\w+, cured?, resolv\\w+, improv\\w+',
  'recover\\w*, heal\\w*, surviv\\w+, success\\w*, go(?:es)? away, disappear\\w*, subsid\\w+, settl\\w+, among, unless, depend\\w*',
  'especially, of (?:these|those|them), (?:each|per) (?:session|treatment)',
);
/** Words that do so in the figure's own sentence. In the one before, "You are not satisfied", they are what happens. */
const TURNED = anyWord("\\w+n't, not, no, never, none, nobody, without, free, which, that, if, when");
const ABOUT_THIS = new RegExp(String.raw`(?<![\w.])(?:${ABOUT})\s?$`, 'i');
/** Text that may precede a figure: nothing, a mark, or a clause that leads to it. */
const IN_FRONT = new RegExp(
  String.raw`^$|[(,:;–—]\s?$|\s-\s$|^[^,;:(]*\b(?:in|affects?|affecting)\s$|` +
    String.raw`\b(?:risk|chance|probability|likelihood) (?:of|is)\s$|^[^,;:(]*\b(?:risk|chance) of [^,;:(]* is\s$`,
  'i',
);
const CHANCE = /^ (?:risk|chance|probability|likelihood)\b/i;
const PEOPLE = /^ (?:of )?(?:all )?(?:people|persons|patients|cases|individuals|procedures|operations|treatments)\b/i;
const ALL_OF_THEM = /^ (?:who (?:have|had|undergo)|having|undergoing) (?:this|the) (?:procedure|operation|surgery|treatment)\b/i;
const PERIOD_YEAR = /^ (?:per|a|each|every) year\b|^ (?:annually|yearly)\b/i;
/** The words in front of a time that make it the time in which something happens: "in the first 90 days". */
const WITHIN = /\s?\b(?:within|during|over|in)(?: (?:the )?(?:first|next|following))?\s$/i;
/** The end of a figure, or the day from which its time counts: the procedure, as everywhere in a record. */
const FROM_NOW =
  /^(?: (?:of|after|from|following) (?:(?:the|your|this|an?) )?(?:procedure|operation|surgery|treatment|test|scan))?[.)]*$/i;
/** Words that narrow the people, or the figure, to some of them. */
const NARROWED = new RegExp(
  String.raw`^\s?(?:(?:with|over|under|above|below|aged?|older|younger|taking|whose|who|having|in|at|on|after|before|during|` +
    String.raw`from|for|like|or|and|to|per|plus)\b|[+%–-])`,
  'i',
);

/**
 * How often, where the text has it as one plain figure: "(about 1 in 100)", "2% of patients", "You may bleed. About 2 in
 * 10,000 people." A bound, a range, a second number, a comparison ("50% lower"), part of the people ("2% of smokers",
 * "Smokers: 2%") or a text of several sentences give nothing.
 */
export function figureHint(text: string): Likelihood | undefined {
  const [match, second] = text.matchAll(FIGURE);
  if (!match || second) return undefined;
  const lead = text.slice(0, match.index);
  const about = ABOUT_THIS.exec(lead);
  const front = about ? lead.slice(0, about.index) : lead;
  const tail = text.slice(match.index + match[0].length);
  // A last sentence that is nothing but the figure begins with a capital, which nothing after "approx. " or "max. " does.
  const alone = /[.!?]\s$/.test(front) && /^\p{Lu}/u.test(text.slice(front.length));
  const period = periodAndRest(tail, alone ? '' : front);
  if (!period || OTHER_MEANING.test(text) || SOME_PEOPLE.test(`${front}|${period.rest}`)) return undefined;
  const unclear = alone
    ? /[^.\s]/.test(period.rest)
    : TURNED.test(text) || ofPart(front) || /\d|[.!?]\s/.test(front + period.rest);
  if (unclear) return undefined;
  const [, count, of, percent] = match;
  const figure = {count: numberOf(percent ?? count!), of: percent ? 100 : numberOf(of!)};
  if (figure.count > figure.of || figure.of < 1) return undefined;
  return {...figure, ...(period.iso && {period: period.iso}), ...(about && {about: true})};
}

/** Reads the text after a figure: whom it counts and in what time; `undefined` if it is not a frequency. */
function periodAndRest(tail: string, front: string): {iso?: string; rest: string} | undefined {
  const chance = CHANCE.exec(tail);
  if (!IN_FRONT.test(front) && !(chance && /\b(?:an?|the)\s$/i.test(front))) return undefined;
  const people = PEOPLE.exec(tail);
  let rest = tail.slice((people ?? chance)?.[0].length ?? 0).replace(/\b(?:the )?first (?=(?:day|week|month|year)\b)/i, '1 ');
  rest = rest.slice(ALL_OF_THEM.exec(rest)?.[0].length ?? 0);
  const year = PERIOD_YEAR.exec(rest);
  if (year) return follows(rest.slice(year[0].length), 'P1Y');
  const [time, other] = statedTimes(rest);
  const last = time && !other && !time.range && FROM_NOW.test(rest.slice(time.end));
  const within = last && WITHIN.test(rest.slice(0, time.start));
  const iso = within ? isoDuration(time.low) : undefined;
  if (iso) return follows(rest.slice(0, time!.start).replace(WITHIN, ''), iso);
  if (!people && !chance && !/^\s*(?:$|[.,;:)])/.test(rest)) return undefined;
  return follows(rest);
}

function follows(rest: string, iso?: string): {iso?: string; rest: string} | undefined {
  const beyondMark = rest.replace(/^[.,;:)]+/, '');
  return NARROWED.test(beyondMark) ? undefined : {rest, ...(iso && {iso})};
}

function numberOf(text: string): number {
  const small = SMALL.indexOf(text.toLowerCase()) + 1;
  return small || Number(text.replace(/[, ]/g, ''));
}

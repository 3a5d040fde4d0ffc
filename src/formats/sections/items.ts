import type {Alternative, PreparationStep, Procedure, Risk} from '../../model/procedure.js';
import {alternativeHints, durationHints, preparationHints, recoveryHints, riskHints} from './english/index.js';
import {readTags} from './tags.js';
import {flatText, type Block} from '../page-text/blocks.js';

type RecoveryItem = NonNullable<Procedure['recovery']>[number];
type Duration = NonNullable<Procedure['duration']>;
/** Writes "procedure" for the procedure's own names in a sentence. */
type Generalise = (text: string) => string;

/** One risk: its words, what they say of likelihood and severity, and its tags, which come first. */
export function riskOf(block: Block, english: boolean): Risk {
  const {text, tags} = readTags(flatText(block), ['likelihood', 'severity', 'source']);
  return {text, ...(english && riskHints(text)), ...tags};
}

/** One step of preparation. Tags that make up no whole rule stay in the text: half a rule would never end. */
export function preparationOf(block: Block, english: boolean, generalise: Generalise = (text) => text): PreparationStep {
  const words = flatText(block);
  const {text, tags} = readTags(words, ['kind', 'before', 'means', 'authority', 'rule', 'url', 'effective', 'expires']);
  const {kind, authority, rule: title, url, effective, expires} = tags;
  const whole = authority && title && expires;
  if (!whole && (authority ?? title ?? url ?? effective ?? expires))
    return {text: words, ...(english && preparationHints(generalise(words)))};
  const hints = english ? preparationHints(generalise(text)) : {};
  const when = {...hints.when, ...(tags.before && {before: tags.before}), ...(tags.means && {means: tags.means})};
  return {
    text,
    ...hints,
    ...(kind && {kind}),
    ...(('before' in when || 'at' in when) && {when}),
    ...(whole && {rule: {authority, title, ...(url && {url}), ...(effective && {effective}), expires}}),
  };
}

/** One item of recovery. */
export function recoveryOf(block: Block, english: boolean, generalise: Generalise = (text) => text): RecoveryItem {
  const {text, tags} = readTags(flatText(block), ['after']);
  return {text, ...(english && recoveryHints(generalise(text))), ...(tags.after && {when: {after: tags.after}})};
}

/** How long it takes. */
export function durationOf(words: string, english: boolean): Duration {
  const {text, tags} = readTags(words, ['min', 'max']);
  return {text, ...(english && durationHints(text)), ...tags};
}

const SIDE = /^(?:(pros?|advantages?|benefits?|upsides?|for)|cons?|disadvantages?|drawbacks?|downsides?|risks?|against)\s?:\s?/i;
// "For:" speaks for something at the start of a sentence only; "what to watch for: …" does not.
const INLINE_SIDE = /\b([Pp]ros|[Cc]ons|[Aa]dvantages|[Dd]isadvantages|(?<=[.;] )(?:For|Against))\s?:\s?/;

/** Does the line speak for or against an alternative ("Pros: …")? */
export const namesSide = (line: string): boolean => SIDE.test(line);

/** Between two sentences; "Dr. Smith" and "e.g. MRI" are not two. */
const SENTENCES = /(?<=\p{L}{3}\.)\s(?=\p{Lu})/u;

/** Alternatives with their pros and cons: nested, on lines of their own, or behind "Pros:" and "Cons:". */
export function alternativesOf(blocks: readonly Block[], english: boolean): Alternative[] {
  const alternatives: Alternative[] = [];
  for (const block of blocks) {
    const last = alternatives.at(-1);
    if (last && addSide(last, block)) continue;
    const [first = '', ...sides] = block.text.split(INLINE_SIDE);
    const head = first
      .trim()
      .replace(/[.;,:–-]$/, '')
      .trim();
    const inline = sides.length > 0 && head !== '' && !head.endsWith('(');
    const alternative: Alternative = {text: inline ? head : block.text || flatText(block)};
    for (let side = 0; inline && side < sides.length; side += 2) {
      addSide(alternative, {text: `${sides[side]}: ${sides[side + 1]}`, marked: true, children: []});
    }
    const others = block.text ? block.children.filter((child) => !addSide(alternative, child)) : [];
    if (others.length) alternative.note = others.map(flatText).join('; ');
    alternatives.push(alternative);
  }
  return alternatives.map((alternative) => {
    const {text, tags} = readTags(alternative.text, ['doingNothing']);
    return {...alternative, text, ...(english && alternativeHints(text)), ...tags};
  });
}

/** Adds "Pros: quick; no scar" to an alternative: one point under "Pro" and "Con", elsewhere each part and each sentence. */
function addSide(alternative: Alternative, block: Block): boolean {
  const match = SIDE.exec(block.text);
  if (!match) return false;
  const words = block.text.slice(match[0].length);
  const apart = words.includes(';') ? ';' : SENTENCES;
  const points = /^(?:pro|con)\b/i.test(match[0]) ? [words] : words.split(apart);
  const stated = [...points, ...block.children.map(flatText)].map((point) => point.trim()).filter(Boolean);
  const side = match[1] ? 'pros' : 'cons';
  const none = stated.length === 1 && /^none\.?$/i.test(stated[0]!);
  alternative[side] = [...(alternative[side] ?? []), ...(none ? [] : stated)];
  return true;
}

import type {Risk} from '../../model/procedure.js';
import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {ratingOf} from './dictionary/ratings.js';
import {riskHints} from './english/index.js';
import {sentencesOf} from './sentences.js';
import type {Entry, Part} from './parts.js';

/** A label in front of what it rates: "Very common: ", "Selten – ". It begins a text or a sentence. */
const LABEL = /(?<=^|[.;!?。；،؛]\s*)([^\s:：.;!?。；،؛–—-][^:：.;!?。；،؛–—]{1,60}?)(?:\s?[:：]\s*|\s[–—-]\s)(?=\S)/gu;

/** Where labels that rate begin in a text. */
const labelsIn = (text: string, language: DictionaryLanguage): number[] =>
  [...text.matchAll(LABEL)].flatMap(({index, 1: label = ''}) => (ratingOf(label, language) ? [index] : []));

/** Begins a sentence that the one in front of it explains. */
const POINTING = /^(?:it|its|this|that|these|those|they|their|such|of (?:these|those|them)|most|some|half|both|in these)\b/i;

/** Where sentences begin that state a figure of their own, in English: "A tear happens in 1 in 2,500 people. Bleeding: 3 in 10,000." */
function figuresIn(text: string, language: DictionaryLanguage): number[] {
  if (language !== 'en') return [];
  const found = sentencesOf(text).filter((sentence) => 'count' in (riskHints(sentence).likelihood ?? {}));
  return found.some((sentence) => POINTING.test(sentence)) ? [] : found.map((sentence) => text.indexOf(sentence));
}

/** Where the risks of a text begin, if it states how often several happen. */
function startsIn(text: string, language: DictionaryLanguage): number[] {
  const labels = labelsIn(text, language);
  const starts = labels.length > 1 ? labels : figuresIn(text, language);
  return new Set(starts).size > 1 ? starts : [];
}

/** Parts a text that states how often several risks happen: "Very common: wind. Rare: bleeding.". */
function partRated(text: string, language: DictionaryLanguage): string[] {
  const starts = startsIn(text, language);
  if (!starts.length) return [text];
  return [0, ...starts]
    .map((at, index) =>
      text
        .slice(at, starts[index] ?? text.length)
        .trim()
        .replace(/[;；؛]$/, ''),
    )
    .filter(Boolean);
}

/** Makes an item of each risk whose frequency a paragraph or an item of a list states. */
export function partRisks(parts: readonly Part[], language: DictionaryLanguage): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'paragraph') {
      const texts = partRated(part.text, language);
      if (texts.length < 2) return [part];
      const first = startsIn(part.text, language)[0]!;
      const [lead, rated] = first > 0 ? [texts.slice(0, 1), texts.slice(1)] : [[], texts];
      return [
        ...lead.map((text): Part => ({kind: 'paragraph', text})),
        {kind: 'list', entries: rated.map((text) => ({text, entries: []})), guessed: false},
      ];
    }
    if (part.kind === 'list') return [{...part, entries: part.entries.flatMap((entry) => partEntry(entry, language))}];
    return part.kind === 'table' ? [part] : [{...part, parts: partRisks(part.parts, language)}];
  });
}

function partEntry(entry: Entry, language: DictionaryLanguage): Entry[] {
  const texts = entry.entries.length ? [] : partRated(entry.text, language);
  return texts.length > 1 ? texts.map((text) => ({...entry, text})) : [entry];
}

/** How often a risk happens, where a label in front of it says so in a word and nothing behind it rates again. */
export function ratedHint(text: string, language: DictionaryLanguage): Pick<Risk, 'likelihood'> {
  const [first] = text.matchAll(LABEL);
  const word = first?.index === 0 ? ratingOf(first[1]!, language) : undefined;
  if (!first || !word) return {};
  const rest = text.slice(first[0].length);
  if (language === 'en') {
    const {likelihood} = riskHints(`${first[1]}: ${rest}`);
    return likelihood ? {likelihood} : {};
  }
  return labelsIn(rest, language).length ? {} : {likelihood: {word}};
}

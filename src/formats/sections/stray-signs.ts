import type {HeadingField} from './headings.js';
import type {Part} from './parts.js';
import {sentencesOf} from './sentences.js';
import {ownUrgency, plain, segmentsOf, signsOf, type FoundSigns, type SignGroup} from './sign-groups.js';
import {readSigns} from './signs.js';
import {asksForEmergencyHelp, asksToCallAtOnce, namesCase} from './urgency.js';

/** Longer paragraphs are taken apart at their sentences. */
const MAX_SIGN = 300;
const LEVELS: readonly string[] = ['emergency', 'urgent', 'non-urgent'];
/** A sentence that says nothing without the one in front of it. */
const LEANS = /^(?:if (?:this|that|it|they|so|you do)\b|then\b|in this case\b|otherwise\b)/i;

/**
 * Takes what calls for help at once out of a section of another field: such signs are warning signs wherever they stand. A
 * sentence stays in its paragraph as well, which reads on around it. Before the procedure, "call us straight away" may be
 * about a cold: there, only calls for emergency help are taken.
 */
export function takeStraySigns(parts: readonly Part[], field: HeadingField): FoundSigns {
  const groups: SignGroup[] = [];
  const emptied: string[] = [];
  const heads = (title: string): boolean => asksForEmergencyHelp(title) || (field !== 'preparation' && asksToCallAtOnce(title));
  const calls = (text: string): boolean => heads(text) && (asksForEmergencyHelp(text) || namesCase(text));
  const rest = parts.flatMap((part): Part[] => {
    if (part.kind === 'paragraph') {
      const {signs, isWhole} = signsIn(part.text, calls);
      if (signs.length) groups.push(signsOf(signs.map(plain), {}));
      return isWhole ? [] : [part];
    }
    if (part.kind === 'list') {
      const calling = part.entries.filter(({text}) => calls(text));
      const entries = part.entries.filter((entry) => !calling.includes(entry));
      if (calling.length) groups.push(signsOf(calling, {}));
      // What is nested stays with the item around it.
      const nested = entries.flatMap((entry) => entry.entries).filter(({text}) => calls(text));
      if (nested.length) groups.push(signsOf(nested, {}));
      return entries.length ? [{...part, entries}] : [];
    }
    if (part.kind === 'table') return [part];
    const title = part.kind === 'group' ? part.label : (part.card.title ?? '');
    const isCard = part.kind === 'card' && LEVELS.includes(part.card.kind);
    if (isCard || (heads(title) && part.parts.length)) {
      const found = readSigns([part], {});
      groups.push(...found.groups);
      return [...found.rest];
    }
    const inner = takeStraySigns(part.parts, field);
    groups.push(...inner.groups);
    emptied.push(...inner.emptied);
    if (inner.rest.length || !inner.groups.length) return [{...part, parts: inner.rest}];
    const label = part.kind === 'group' ? part.label : part.card.title;
    if (label) emptied.push(label);
    return [];
  });
  return {groups, rest, emptied};
}

interface FoundSentences {
  readonly signs: readonly string[];
  /** The paragraph says nothing else. */
  readonly isWhole: boolean;
}

/** Finds the sentences of a paragraph that call for help, those of one urgency in a row as one sign. */
function signsIn(text: string, calls: (text: string) => boolean): FoundSentences {
  const sentences = sentencesOf(text);
  // "Do not drive." elsewhere in the paragraph takes nothing back.
  if (!calls(text) && !sentences.some(calls)) return {signs: [], isWhole: false};
  const leans = sentences.some((sentence) => calls(sentence) && LEANS.test(sentence));
  if (leans || !sentences.some(calls)) return {signs: [text], isWhole: true};
  if (sentences.length <= 2 && text.length <= MAX_SIGN && calls(sentences[0]!))
    return {signs: segmentsOf(text).map((one) => one.text), isWhole: true};
  const signs = sentences.filter(calls).reduce<string[]>((found, sentence) => {
    const last = found.at(-1);
    const goesOn = last !== undefined && text.includes(`${last} ${sentence}`) && ownUrgency(last) === ownUrgency(sentence);
    return goesOn ? [...found.slice(0, -1), `${last} ${sentence}`] : [...found, sentence];
  }, []);
  return {signs, isWhole: sentences.every(calls)};
}

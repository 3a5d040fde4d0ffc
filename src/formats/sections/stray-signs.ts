import type {DictionaryLanguage} from './dictionary/dictionary.js';
import type {HeadingField} from './headings.js';
import {rowsOf, type Entry, type Part} from './parts.js';
import {segmentsOf} from './segments.js';
import {plain, signsOf, type SignGroup} from './sign-groups.js';
import {cardUrgency, readSigns} from './signs.js';
import {labelAbove, withSymptom} from './symptoms.js';
import {asksForEmergencyHelp, asksToCallAtOnce, namesCase, ownUrgency, sendsAtOnce, type Urgency} from './urgency.js';

/** Calls for help in a section of another field. */
export interface StraySigns {
  readonly groups: readonly SignGroup[];
  /** The section without its boxes and labelled lists of signs. */
  readonly rest: readonly Part[];
  /** Labels all of whose boxes are warning signs now. */
  readonly emptied: readonly string[];
  /** Sentences that send people to the emergency department at once, nobody says in which case. */
  readonly unclear: readonly string[];
}

/** The account of the procedure stays whole: its boxes are copied, too. */
const WHOLE: readonly HeadingField[] = ['steps', 'experience'];

/**
 * Finds what calls for help at once in a section of another field: such signs are warning signs wherever they stand. A
 * sentence or an item is copied, and the section reads on around it; a box or a list whose label calls for help leaves it.
 * Before the procedure, "call us straight away" may be about a cold: there, only calls for emergency help are taken.
 * @param about the heading or label of the parts, which may name the symptom: "Bleeding".
 */
export function takeStraySigns(
  parts: readonly Part[],
  field: HeadingField,
  language: DictionaryLanguage,
  about = '',
): StraySigns {
  const groups: SignGroup[] = [];
  const emptied: string[] = [];
  const unclear: string[] = [];
  const heads = (title: string): boolean => asksForEmergencyHelp(title) || (field !== 'preparation' && asksToCallAtOnce(title));
  const urgencyOf = (sentence: string, before: string): Urgency | undefined => {
    if (asksForEmergencyHelp(sentence, before)) return 'emergency';
    return heads(sentence) && (namesCase(sentence, language) || namesCase(before, language)) ? ownUrgency(sentence) : undefined;
  };
  const callsIn = ({text, entries}: Entry, label: string): Entry[] => {
    const segments = segmentsOf(text, (sentence, before) => urgencyOf(sentence, `${label} ${before}`), false, language);
    unclear.push(...segments.flatMap((one) => (!one.urgency && sendsAtOnce(one.text) ? [one.text] : [])));
    // What is nested in an item belongs to its end.
    const whole = segments.at(-1)?.urgency ? segments.at(-1) : undefined;
    const calls = segments
      .filter(({urgency}) => urgency)
      .map((one) => ({text: withSymptom(label, one.text, language), entries: one === whole ? entries : []}));
    return whole ? calls : [...calls, ...entries.flatMap((entry) => callsIn(entry, text))];
  };
  const copy = (entries: readonly Entry[], label = about): void =>
    void groups.push(
      signsOf(
        entries.flatMap((entry) => callsIn(entry, label)),
        {},
      ).group,
    );
  const rest = parts.flatMap((part, at): Part[] => {
    if (part.kind === 'paragraph') copy([plain(part.text)], labelAbove(parts[at - 1]) || about);
    else if (part.kind === 'list') copy(part.entries);
    else if (part.kind === 'table') copy(rowsOf(part.table).map(plain));
    else {
      const label = part.kind === 'group' ? part.label : part.card.title;
      if ((part.kind === 'card' && cardUrgency(part.card)) || (heads(label ?? '') && part.parts.length)) {
        const found = readSigns([part], {}, language);
        groups.push(...found.groups);
        return WHOLE.includes(field) ? [part] : [...found.lead, ...found.remarks];
      }
      const inner = takeStraySigns(part.parts, field, language, label || about);
      groups.push(...inner.groups);
      emptied.push(...inner.emptied);
      unclear.push(...inner.unclear);
      if (inner.rest.length || !part.parts.length) return [{...part, parts: inner.rest}];
      if (label) emptied.push(label);
      return [];
    }
    return [part];
  });
  return {groups: groups.filter(({signs}) => signs.length), rest, emptied, unclear};
}

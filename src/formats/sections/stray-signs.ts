import type {HeadingField} from './headings.js';
import {rowsOf, type Entry, type Part} from './parts.js';
import {segmentsOf} from './segments.js';
import {plain, signsOf, type SignGroup} from './sign-groups.js';
import {cardUrgency, readSigns} from './signs.js';
import {asksForEmergencyHelp, asksToCallAtOnce, namesCase, ownUrgency, type Urgency} from './urgency.js';

/** Calls for help in a section of another field. */
export interface StraySigns {
  readonly groups: readonly SignGroup[];
  /** The section without its boxes and labelled lists of signs. */
  readonly rest: readonly Part[];
  /** Labels all of whose boxes are warning signs now. */
  readonly emptied: readonly string[];
}

/** The account of the procedure stays whole: its boxes are copied, too. */
const WHOLE: readonly HeadingField[] = ['steps', 'experience'];

/**
 * Finds what calls for help at once in a section of another field: such signs are warning signs wherever they stand. A
 * sentence or an item is copied, and the section reads on around it; a box or a list whose label calls for help leaves it.
 * Before the procedure, "call us straight away" may be about a cold: there, only calls for emergency help are taken.
 */
export function takeStraySigns(parts: readonly Part[], field: HeadingField): StraySigns {
  const groups: SignGroup[] = [];
  const emptied: string[] = [];
  const heads = (title: string): boolean => asksForEmergencyHelp(title) || (field !== 'preparation' && asksToCallAtOnce(title));
  const urgencyOf = (sentence: string, before: string): Urgency | undefined => {
    if (asksForEmergencyHelp(sentence, before)) return 'emergency';
    return heads(sentence) && (namesCase(sentence) || namesCase(before)) ? ownUrgency(sentence) : undefined;
  };
  const callsIn = ({text, entries}: Entry): Entry[] => {
    const segments = segmentsOf(text, urgencyOf, false);
    // What is nested in an item belongs to its end.
    const whole = segments.at(-1)?.urgency ? segments.at(-1) : undefined;
    const calls = segments.filter(({urgency}) => urgency).map((one) => ({text: one.text, entries: one === whole ? entries : []}));
    return whole ? calls : [...calls, ...entries.flatMap(callsIn)];
  };
  const copy = (entries: readonly Entry[]): void => void groups.push(signsOf(entries.flatMap(callsIn), {}).group);
  const rest = parts.flatMap((part): Part[] => {
    if (part.kind === 'paragraph') copy([plain(part.text)]);
    else if (part.kind === 'list') copy(part.entries);
    else if (part.kind === 'table') copy(rowsOf(part.table).map(plain));
    else {
      const label = part.kind === 'group' ? part.label : part.card.title;
      if ((part.kind === 'card' && cardUrgency(part.card)) || (heads(label ?? '') && part.parts.length)) {
        const found = readSigns([part], {});
        groups.push(...found.groups);
        return WHOLE.includes(field) ? [part] : [...found.lead, ...found.remarks];
      }
      const inner = takeStraySigns(part.parts, field);
      groups.push(...inner.groups);
      emptied.push(...inner.emptied);
      if (inner.rest.length || !part.parts.length) return [{...part, parts: inner.rest}];
      if (label) emptied.push(label);
      return [];
    }
    return [part];
  });
  return {groups: groups.filter(({signs}) => signs.length), rest, emptied};
}

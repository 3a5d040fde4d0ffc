import type {CalloutBlock} from '../blocks/block.js';
import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {prefix} from './labels.js';
import {entriesOf, rowsOf, type Entry, type Part} from './parts.js';
import {plain, signsOf, type Above, type SignGroup} from './sign-groups.js';
import {cutItem, labelled, LEADS_ON, liftCalls, segmentsOfSigns, withOwnLabel} from './sign-parts.js';
import {labelAbove, withSymptom} from './symptoms.js';
import {asksForHelp, deniesHelp, moreUrgent, readUrgency, type Urgency} from './urgency.js';

/** The signs of a section, and what states no urgency, in front of the first sign and behind it. */
export interface FoundSigns {
  readonly groups: readonly SignGroup[];
  readonly lead: readonly Part[];
  readonly remarks: readonly Part[];
}

/** The name of the section, in front of what it asks for. */
const SECTION_NAME = /^[^\p{L}]*(?:warning signs?|red flags?|danger signs?|emergenc(?:y|ies))\s*(?:[:–—]|\s-)\s*(?=\p{L})/iu;

/** "When to call 911" asks to call 911; "Emergencies" asks nothing. */
export function headingUrgency(heading: string): Above {
  const stated = readUrgency(heading.replace(SECTION_NAME, ''));
  const named = /^(?:emergenc(?:y|ies)|in an emergency|medical emergenc(?:y|ies))[:.]?$/i.test(heading);
  if (!stated) return named ? {urgency: 'emergency'} : {};
  const asks = /^when (?:to|should (?:i|you)|do (?:i|you)|must (?:i|you)|you should) (.+?)\??$/i.exec(stated.text)?.[1];
  const label = asks ? asks.charAt(0).toUpperCase() + asks.slice(1) : stated.text.replace(/\?$/, '');
  return {urgency: stated.urgency, ...(label && {label, ofHeading: true})};
}

/** The urgency that the kind of a care card states. */
export const cardUrgency = ({kind}: CalloutBlock): Urgency | undefined =>
  kind === 'emergency' || kind === 'urgent' || kind === 'non-urgent' ? kind : undefined;

/** Reads a section of warning signs: its signs with the urgency that a label, a card, the heading or the sign states. */
export function readSigns(parts: readonly Part[], above: Above, language: DictionaryLanguage): FoundSigns {
  const groups: SignGroup[] = [];
  const [lead, remarks]: [Part[], Part[]] = [[], []];
  const listed = parts.some(({kind}) => kind !== 'paragraph');
  let current = above;
  let used = true;
  const keep = (part: Part): void => void (groups.length ? remarks : lead).push(part);
  const add = (entries: readonly Entry[], label: Above): readonly Entry[] => {
    const {group, others} = signsOf(entries, label);
    if (group.signs.length) groups.push(group);
    return others;
  };
  /** A label with nothing under it is a sign itself. */
  const close = (): void => {
    if (!used && current.label) add([plain(current.label)], {...above, urgency: current.urgency!});
    used = true;
  };
  const all = labelled(parts, above).flatMap((one) => withOwnLabel(one, language));
  for (const [at, part] of all.entries()) {
    if (part.kind === 'paragraph') {
      const about = labelAbove(all[at - 1]);
      const stated = readUrgency(part.text);
      // "Call 111 if:" governs the list below it, no sentence that asks for help itself.
      const label = above.ofHeading || (above.label && LEADS_ON.test(above.label)) ? undefined : above.label;
      if (stated && LEADS_ON.test(stated.text)) {
        close();
        const both = [label, stated.text].filter(Boolean).join(': ');
        [current, used] = [{urgency: stated.urgency, ...(both && {label: both})}, false];
      } else if (/[:：]$/.test(part.text)) {
        // Another label, which states no urgency: what stands below it is not that of the label above.
        close();
        current = {};
        keep(part);
      } else {
        const governed = current.urgency && (!listed || current !== above);
        for (const {text, urgency} of segmentsOfSigns(part.text, language)) {
          if (!urgency && governed) used = true;
          const own: Above = urgency ? {urgency, ...(label && {label})} : governed ? current : {};
          const sign = urgency && !own.label ? withSymptom(about, text, language) : text;
          if (add([{...part, text: sign, entries: []}], own).length) keep({...part, text});
        }
      }
    } else if (part.kind === 'list' || part.kind === 'table') {
      const entries = part.kind === 'list' ? part.entries : rowsOf(part.table).map(plain);
      const apart = entries.flatMap((entry) => liftCalls(entry, current.urgency, language));
      const others = add(current.urgency ? apart : apart.flatMap((entry) => cutItem(entry, language)), current);
      if (others.length < apart.length) used = true;
      if (others.length) keep({kind: 'list', entries: others, guessed: part.kind === 'list' && part.guessed});
    } else {
      const inner = readContainer(part, current, language);
      if (inner.groups.length) used = true;
      inner.lead.forEach(keep);
      groups.push(...inner.groups);
      // What follows a label without an urgency is not that of the label before it.
      if (part.kind === 'group' && asksForHelp(part.label) && !readUrgency(part.label)) {
        close();
        current = {};
      }
      inner.remarks.forEach(keep);
    }
  }
  close();
  return {groups, lead, remarks};
}

/** Reads a group or card: its label holds for what is in it, with the labels around it. */
function readContainer(part: Extract<Part, {kind: 'group' | 'card'}>, current: Above, language: DictionaryLanguage): FoundSigns {
  const title = (part.kind === 'group' ? part.label : part.card.title) ?? '';
  const stated = readUrgency(title);
  const kind = part.kind === 'card' ? cardUrgency(part.card) : undefined;
  const urgency = moreUrgent(stated?.urgency, kind) ?? (asksForHelp(title) || deniesHelp(title) ? undefined : current.urgency);
  const own = stated ? stated.text : title;
  const outer = current.ofHeading && (stated ?? kind) ? undefined : current.label;
  const label = outer && own ? prefix(outer, own) : (outer ?? own);
  const found = readSigns(part.parts, {...(urgency && {urgency}), ...(label && {label})}, language);
  const groups = [...found.groups];
  let rest = [...found.lead, ...found.remarks];
  if (rest.length && urgency && !part.parts.some(({kind: one}) => one === 'list')) {
    const {group, others} = signsOf(entriesOf(rest), {urgency, label});
    groups.push(group);
    rest = others.length ? [{kind: 'list', entries: others, guessed: false}] : [];
  }
  if (!groups.length && !rest.length && title) {
    if (urgency) groups.push(signsOf([plain(label || title)], {urgency}).group);
    else return {groups, lead: [{...part, parts: []}], remarks: []};
  }
  // The label is in the signs; it does not hold for the text around them.
  if (groups.length && rest.every(({kind: one}) => one === 'paragraph')) return {...found, groups};
  return {groups, lead: [], remarks: rest.length ? [{...part, parts: rest}] : []};
}

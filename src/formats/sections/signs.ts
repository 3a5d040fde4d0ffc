import type {CalloutBlock} from '../blocks/block.js';
import {POINTS_TO_LIST} from './help-words.js';
import {prefix} from './labels.js';
import {entriesOf, rowsOf, type Entry, type Part} from './parts.js';
import {segmentsOf, type Segment} from './segments.js';
import {plain, signsOf, type Above, type SignGroup} from './sign-groups.js';
import {asksForHelp, deniesHelp, moreUrgent, ownUrgency, readUrgency, type Urgency} from './urgency.js';

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

/** A label, whose end leads on to what stands below it; or a name of the level alone. */
const LEADS_ON = /(?:^|[:：]|\bif|\bwhen|\bhave)$/i;

const segmentsOfSigns = (text: string): Segment[] =>
  segmentsOf(text, (sentence) => readUrgency(sentence)?.urgency ?? ownUrgency(sentence), true);

/** Reads a section of warning signs: its signs with the urgency that a label, a card, the heading or the sign states. */
export function readSigns(parts: readonly Part[], above: Above): FoundSigns {
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
  for (const part of labelled(parts, above).flatMap(withOwnLabel)) {
    if (part.kind === 'paragraph') {
      const stated = readUrgency(part.text);
      const label = above.ofHeading ? undefined : above.label;
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
        for (const {text, urgency} of segmentsOfSigns(part.text)) {
          if (!urgency && governed) used = true;
          const own: Above = urgency ? {urgency, ...(label && {label})} : governed ? current : {};
          if (add([{...part, text, entries: []}], own).length) keep({...part, text});
        }
      }
    } else if (part.kind === 'list' || part.kind === 'table') {
      const entries = part.kind === 'list' ? part.entries : rowsOf(part.table).map(plain);
      const others = add(current.urgency ? entries : entries.flatMap(cutItem), current);
      if (others.length < entries.length) used = true;
      if (others.length) keep({kind: 'list', entries: others, guessed: part.kind === 'list' && part.guessed});
    } else {
      const inner = readContainer(part, current);
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

/** Makes a sentence about the list below or above it the label of that list, which nothing else labels. */
function labelled(parts: readonly Part[], above: Above): readonly Part[] {
  const made = [...parts];
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'paragraph' || !POINTS_TO_LIST.test(part.text) || !readUrgency(part.text)) continue;
    const label: Part = {kind: 'paragraph', text: part.text.replace(/[.。!]?$/, ':')};
    const [list, before] = [made[at - 1], made[at - 2]];
    const isFree = !above.urgency && !(before?.kind === 'paragraph' && LEADS_ON.test(before.text));
    if (parts[at + 1]?.kind === 'list') made[at] = label;
    else if (list?.kind === 'list' && isFree) made.splice(at - 1, 2, label, list);
  }
  return made;
}

/** Only its end makes a label govern what is below it: "See us if it is sore. Call 999 if you have:". */
function withOwnLabel(part: Part): Part[] {
  const label =
    part.kind === 'group' && !part.heading ? part.label : part.kind === 'paragraph' && LEADS_ON.test(part.text) ? part.text : '';
  const segments = segmentsOfSigns(label);
  const last = segments.pop();
  if (!last || !segments.length) return [part];
  const before: Part = {kind: 'paragraph', text: segments.map(({text}) => text).join(' ')};
  return [before, part.kind === 'group' ? {...part, label: last.text} : {kind: 'paragraph', text: last.text}];
}

/** An item whose sentences are not equally urgent is several; what is nested in it belongs to its end. */
function cutItem(entry: Entry): Entry[] {
  const segments = segmentsOfSigns(entry.text);
  // "Fever. Call 111." states no urgency in any sentence.
  if (!segments.some(({urgency}) => urgency)) return [entry];
  return segments.map(({text}, at) => ({...entry, text, entries: at < segments.length - 1 ? [] : entry.entries}));
}

/** Reads a group or card: its label holds for what is in it, with the labels around it. */
function readContainer(part: Extract<Part, {kind: 'group' | 'card'}>, current: Above): FoundSigns {
  const title = (part.kind === 'group' ? part.label : part.card.title) ?? '';
  const stated = readUrgency(title);
  const kind = part.kind === 'card' ? cardUrgency(part.card) : undefined;
  const urgency = moreUrgent(stated?.urgency, kind) ?? (asksForHelp(title) || deniesHelp(title) ? undefined : current.urgency);
  const own = stated ? stated.text : title;
  const outer = current.ofHeading && (stated ?? kind) ? undefined : current.label;
  const label = outer && own ? prefix(outer, own) : (outer ?? own);
  const found = readSigns(part.parts, {...(urgency && {urgency}), ...(label && {label})});
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

import type {WarningSign} from '../../model/procedure.js';
import {prefix} from './labels.js';
import {nestedItems} from './nested-items.js';
import type {Entry, Part} from './parts.js';
import {sentencesOf} from './sentences.js';
import {asksForEmergencyHelp, asksToCallAtOnce, moreUrgent, readUrgency} from './urgency.js';

export type Urgency = WarningSign['urgency'];

/** Signs that stand under one label, or under none. */
export interface SignGroup {
  readonly label?: string;
  readonly signs: readonly {readonly entry: Entry; readonly urgency: Urgency}[];
}

/** The items of a section with a stated urgency, and those without. */
export interface FoundSigns {
  readonly groups: readonly SignGroup[];
  readonly rest: readonly Part[];
  /** Labels all of whose items are warning signs now. */
  readonly emptied: readonly string[];
}

/** A label above signs, and the urgency that it states. */
export interface Above {
  readonly label?: string;
  /** The label is made of the section's heading. */
  readonly ofHeading?: true;
  readonly urgency?: Urgency;
}

/** An item without items of its own. */
export const plain = (text: string): Entry => ({text, entries: []});

/** The urgency that a sign states itself. */
export const ownUrgency = (text: string): Urgency | undefined =>
  asksForEmergencyHelp(text)
    ? 'emergency'
    : (namedLevel(text) ?? (asksToCallAtOnce(text) ? (readUrgency(text)?.urgency ?? 'urgent') : undefined));

function namedLevel(text: string): Urgency | undefined {
  const stated = readUrgency(text);
  return stated && stated.text !== text ? stated.urgency : undefined;
}

/** Makes a group of items, each as urgent as the more urgent of itself and its label. */
export function signsOf(entries: readonly Entry[], {label, urgency}: Above): SignGroup {
  return {
    ...(label && {label}),
    signs: entries.map((entry) => {
      const own = ownUrgency(entry.text);
      const stated = own && readUrgency(entry.text);
      const text = stated?.text ? stated.text : entry.text;
      return {entry: {...entry, text}, urgency: own && urgency ? moreUrgent(own, urgency) : (own ?? urgency ?? 'emergency')};
    }),
  };
}

/**
 * Writes all signs of a page. The label of a single group stands above the list; of several, each goes into the signs that
 * it governs: "Call 999 if you have chest pain".
 */
export function writeSigns(groups: readonly SignGroup[]): {signs: WarningSign[]; lead?: string} {
  const filled = groups.filter(({signs}) => signs.length);
  const single = filled.length === 1 && filled[0]!.signs.length > 1 ? filled[0]!.label : undefined;
  const signs = filled.flatMap(({label, signs: own}) =>
    own.map(({entry: {text, entries}, urgency}): WarningSign => ({
      text: label && !single ? prefix(label, text) : text,
      urgency,
      ...nestedItems(entries),
    })),
  );
  return {signs, ...(single && {lead: single})};
}

/** A part of a paragraph that asks for help at one speed; without an urgency, at no stated one. */
interface Segment {
  readonly text: string;
  readonly urgency?: Urgency;
}

/** "See your GP if it is sore": asks for help, at no stated speed. */
const ASKS_FOR_HELP =
  /\b(?:call|contact|see|phone|ring|speak to|talk to|ask)\b.*\b(?:if|when)\b|\b(?:if|when)\b.*\b(?:call|contact|see|phone|ring|speak to)\b/i;

/** Cuts a paragraph where its urgency changes: "Call 111 if you have a fever. If you collapse, call 999." */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  for (const sentence of sentencesOf(text)) {
    const urgency = ownUrgency(sentence);
    const last = segments.at(-1);
    const isOther = urgency ? last?.urgency !== urgency && (last?.urgency ?? asks(last?.text)) : asks(sentence);
    if (last && !isOther) {
      const both = urgency ?? last.urgency;
      segments[segments.length - 1] = {text: `${last.text} ${sentence}`, ...(both && {urgency: both})};
    } else segments.push({text: sentence, ...(urgency && {urgency})});
  }
  return segments;
}

const asks = (text = ''): boolean => ASKS_FOR_HELP.test(text);

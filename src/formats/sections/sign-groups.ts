import type {WarningSign} from '../../model/procedure.js';
import {prefix} from './labels.js';
import {nestedItems} from './nested-items.js';
import type {Entry} from './parts.js';
import {deniesHelp, moreUrgent, ownUrgency, readUrgency, type Urgency} from './urgency.js';

/** Signs that stand under one label, or under none. */
export interface SignGroup {
  readonly label?: string;
  readonly signs: readonly {readonly entry: Entry; readonly urgency: Urgency}[];
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

/** Makes a group of items, each as urgent as the more urgent of itself and its label; the others are as urgent as nobody says. */
export function signsOf(entries: readonly Entry[], {label, urgency}: Above): {group: SignGroup; others: readonly Entry[]} {
  const signs: SignGroup['signs'][number][] = [];
  const others: Entry[] = [];
  for (const entry of entries) {
    const stated = readUrgency(entry.text);
    const own = moreUrgent(stated?.urgency, ownUrgency(entry.text));
    const level = deniesHelp(entry.text) ? undefined : moreUrgent(own, urgency);
    const text = (own && stated?.text) || entry.text;
    if (level) signs.push({entry: {...entry, text}, urgency: level});
    else others.push(entry);
  }
  return {group: {...(label && {label}), signs}, others};
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

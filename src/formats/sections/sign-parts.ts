import type {DictionaryLanguage} from './dictionary/dictionary.js';
import {POINTS_TO_LIST} from './help-words.js';
import type {Entry, Part} from './parts.js';
import {segmentsOf, type Segment} from './segments.js';
import type {Above} from './sign-groups.js';
import {withSymptom} from './symptoms.js';
import {moreUrgent, ownUrgency, readUrgency, type Urgency} from './urgency.js';

/** A label, whose end leads on to what stands below it; or a name of the level alone. */
export const LEADS_ON = /(?:^|[:：]|\bif|\bwhen|\bhave)$/i;

/** Cuts a text about warning signs where its urgency changes. */
export const segmentsOfSigns = (text: string, language: DictionaryLanguage): Segment[] =>
  segmentsOf(text, (sentence) => readUrgency(sentence)?.urgency ?? ownUrgency(sentence), true, language);

/** Makes a sentence about the list below or above it the label of that list, which nothing else labels. */
export function labelled(parts: readonly Part[], above: Above): readonly Part[] {
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
export function withOwnLabel(part: Part, language: DictionaryLanguage): Part[] {
  const label =
    part.kind === 'group' && !part.heading ? part.label : part.kind === 'paragraph' && LEADS_ON.test(part.text) ? part.text : '';
  const segments = segmentsOfSigns(label, language);
  const last = segments.pop();
  if (!last || !segments.length) return [part];
  const before: Part = {kind: 'paragraph', text: segments.map(({text}) => text).join(' ')};
  return [before, part.kind === 'group' ? {...part, label: last.text} : {kind: 'paragraph', text: last.text}];
}

/** An item whose sentences are not equally urgent is several; what is nested in it belongs to its end. */
export function cutItem(entry: Entry, language: DictionaryLanguage): Entry[] {
  const segments = segmentsOfSigns(entry.text, language);
  // "Fever. Call 111." states no urgency in any sentence.
  if (!segments.some(({urgency}) => urgency)) return [entry];
  return segments.map(({text}, at) => ({...entry, text, entries: at < segments.length - 1 ? [] : entry.entries}));
}

/** Takes out of an item what calls for more urgent help than itself: "If it does not stop, call 999" below "Bleeding". */
export function liftCalls(entry: Entry, above: Urgency | undefined, language: DictionaryLanguage): Entry[] {
  const around = moreUrgent(above, ownUrgency(entry.text));
  const isCall = ({text}: Entry): boolean => {
    const own = moreUrgent(readUrgency(text)?.urgency, ownUrgency(text));
    return own !== undefined && own !== around && moreUrgent(own, around) === own;
  };
  const calls = entry.entries.filter(isCall);
  if (!calls.length) return [entry];
  const rest = entry.entries.filter((inner) => !isCall(inner));
  const lifted = calls.map((call) => ({...call, text: withSymptom(entry.text, call.text, language)}));
  const said = lifted.every(({text}) => text.startsWith(entry.text));
  return [...(rest.length || !said ? [{...entry, entries: rest}] : []), ...lifted];
}

import type {WarningSign} from '../../model/procedure.js';
import type {HeadingField} from './headings.js';
import {prefix} from './labels.js';
import {nestedItems} from './nested-items.js';
import {entriesOf, rowsOf, type Entry, type Part} from './parts.js';
import {asksForEmergencyHelp, asksToCallAtOnce, moreUrgent, readUrgency} from './urgency.js';

type Urgency = WarningSign['urgency'];

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

type Container = Extract<Part, {kind: 'group' | 'card'}>;

interface Above {
  readonly label?: string;
  /** The label is made of the section's heading. */
  readonly ofHeading?: true;
  readonly urgency?: Urgency;
}

/** Asks to get in touch, at no stated speed: it takes none from the label above. */
const ASKS = /^(?:call|contact|see|phone|tell|speak to|ring|ask)\b/i;
/** Longer paragraphs are taken apart at their sentences. */
const MAX_SIGN = 300;
const LEVEL_OF = {emergency: 'emergency', urgent: 'urgent', 'non-urgent': 'non-urgent'} as const;

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

/** Reads a section of warning signs: its signs with the urgency that a label, a card, the heading or the sign states. */
export function readSigns(parts: readonly Part[], above: Above): FoundSigns {
  const groups: SignGroup[] = [];
  const rest: Part[] = [];
  const listed = parts.some(({kind}) => kind !== 'paragraph');
  let current = above;
  let used = true;
  /** A label with nothing under it is a sign itself. */
  const close = (): void => {
    if (!used && current.label && current.urgency)
      groups.push(signsOf([plain(current.label)], {...above, urgency: current.urgency}));
    used = true;
  };
  const add = (entries: readonly Entry[]): void => {
    used = true;
    groups.push(signsOf(entries, current));
  };
  for (const part of parts) {
    if (part.kind === 'paragraph') {
      const stated = readUrgency(part.text);
      if (stated && (stated.text === '' || /(?:[:：]|\bif|\bwhen|\bhave)$/i.test(stated.text))) {
        close();
        const label = [above.ofHeading ? undefined : above.label, stated.text].filter(Boolean).join(': ');
        [current, used] = [{urgency: stated.urgency, ...(label && {label})}, false];
      } else if (stated) {
        const label = above.ofHeading ? undefined : above.label;
        groups.push(signsOf([{...part, text: stated.text, entries: []}], {urgency: stated.urgency, ...(label && {label})}));
      } else if (/[:：]$/.test(part.text)) {
        // Another label, which states no urgency: what stands below it is not that of the label above.
        close();
        current = {};
        rest.push(part);
      } else if (current.urgency && (!listed || current !== above)) {
        add([{...part, entries: []}]);
      } else rest.push(part);
    } else if (part.kind === 'list' || part.kind === 'table') {
      const entries = part.kind === 'list' ? part.entries : rowsOf(part.table).map(plain);
      const signs = entries.filter(({text}) => current.urgency ?? ownUrgency(text));
      if (signs.length) add(signs);
      const others = entries.filter((entry) => !signs.includes(entry));
      if (others.length) rest.push({kind: 'list', entries: others, guessed: part.kind === 'list' && part.guessed});
    } else {
      const inner = readContainer(part, current);
      if (inner.groups.length) used = true;
      groups.push(...inner.groups);
      // What follows a label without an urgency is not that of the label before it.
      if (part.kind === 'group' && ASKS.test(part.label) && !readUrgency(part.label)) {
        close();
        current = {};
      }
      rest.push(...inner.rest);
    }
  }
  close();
  return {groups, rest, emptied: []};
}

/** Reads a group or card: its label holds for what is in it, with the labels around it. */
function readContainer(part: Container, current: Above): Omit<FoundSigns, 'emptied'> {
  const title = (part.kind === 'group' ? part.label : part.card.title) ?? '';
  const stated = readUrgency(title);
  const kind = part.kind === 'card' ? LEVEL_OF[part.card.kind as Urgency] : undefined;
  const urgency =
    stated && kind
      ? moreUrgent(stated.urgency, kind)
      : (stated?.urgency ?? kind ?? (ASKS.test(title) ? undefined : current.urgency));
  const own = stated ? stated.text : title;
  const outer = current.ofHeading && (stated ?? kind) ? undefined : current.label;
  const label = outer && own ? prefix(outer, own) : (outer ?? own);
  const {groups, rest} = readSigns(part.parts, {...(urgency && {urgency}), ...(label && {label})});
  if (rest.length && urgency && !part.parts.some(({kind: one}) => one === 'list'))
    return {groups: [...groups, signsOf(entriesOf(rest), {urgency, label})], rest: []};
  if (rest.length) return {groups, rest: [{...part, parts: rest}]};
  if (!groups.length && (own || title) && urgency) return {groups: [signsOf([plain(label || title)], {urgency})], rest: []};
  return groups.length || !title ? {groups, rest: []} : {groups, rest: [{...part, parts: []}]};
}

const plain = (text: string): Entry => ({text, entries: []});

/**
 * Takes what calls for emergency help, and cards that state their urgency, out of a section of another field: they are warning
 * signs wherever they stand. So are lists under "Call us straight away if", but before the procedure: there it may be a cold.
 */
export function takeEmergencies(parts: readonly Part[], field: HeadingField): FoundSigns {
  const groups: SignGroup[] = [];
  const emptied: string[] = [];
  const rest = parts.flatMap((part): Part[] => {
    if (part.kind === 'paragraph') {
      const [signs, others] = takeSentences(part.text);
      if (signs) groups.push(signsOf([{text: signs, entries: []}], {urgency: 'emergency'}));
      return others ? [{...part, text: others}] : [];
    }
    if (part.kind === 'list') {
      const calling = part.entries.filter(({text}) => asksForEmergencyHelp(text));
      if (!calling.length) return [part];
      groups.push(signsOf(calling, {urgency: 'emergency'}));
      const entries = part.entries.filter((entry) => !calling.includes(entry));
      return entries.length ? [{...part, entries}] : [];
    }
    if (part.kind === 'table') return [part];
    const title = part.kind === 'group' ? part.label : (part.card.title ?? '');
    const isCard = part.kind === 'card' && part.card.kind in LEVEL_OF;
    const asks = asksForEmergencyHelp(title) || (field !== 'preparation' && asksToCallAtOnce(title));
    if (isCard || (asks && part.parts.length)) {
      const found = readSigns([part], {});
      groups.push(...found.groups);
      return [...found.rest];
    }
    const inner = takeEmergencies(part.parts, field);
    groups.push(...inner.groups);
    emptied.push(...inner.emptied);
    if (inner.rest.length || !inner.groups.length) return [{...part, parts: inner.rest}];
    const label = part.kind === 'group' ? part.label : part.card.title;
    if (label) emptied.push(label);
    return [];
  });
  return {groups, rest, emptied};
}

/** Parts the sentences of a paragraph that call for emergency help from the others. */
function takeSentences(text: string): [string, string] {
  if (!asksForEmergencyHelp(text)) return ['', text];
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const alone = sentences.every(
    (sentence) => !asksForEmergencyHelp(sentence) || !/^(?:if (?:this|that|it|they|so)|then|in this case)\b/i.test(sentence),
  );
  if (!alone || (sentences.length <= 2 && text.length <= MAX_SIGN && asksForEmergencyHelp(sentences[0]!))) return [text, ''];
  const calling = sentences.filter(asksForEmergencyHelp);
  return [calling.join(' '), sentences.filter((sentence) => !calling.includes(sentence)).join(' ')];
}

const ownUrgency = (text: string): Urgency | undefined =>
  asksForEmergencyHelp(text)
    ? 'emergency'
    : (namedLevel(text) ?? (asksToCallAtOnce(text) ? (readUrgency(text)?.urgency ?? 'urgent') : undefined));

function namedLevel(text: string): Urgency | undefined {
  const stated = readUrgency(text);
  return stated && stated.text !== text ? stated.urgency : undefined;
}

function signsOf(entries: readonly Entry[], {label, urgency}: Above): SignGroup {
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

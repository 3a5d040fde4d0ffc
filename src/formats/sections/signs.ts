import {prefix} from './labels.js';
import {entriesOf, rowsOf, type Entry, type Part} from './parts.js';
import {
  ownUrgency,
  plain,
  segmentsOf,
  signsOf,
  type Above,
  type FoundSigns,
  type SignGroup,
  type Urgency,
} from './sign-groups.js';
import {moreUrgent, readUrgency} from './urgency.js';

type Container = Extract<Part, {kind: 'group' | 'card'}>;

/** Asks to get in touch, at no stated speed: it takes none from the label above. */
const ASKS = /^(?:call|contact|see|phone|tell|speak to|ring|ask)\b/i;
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
        const segments = segmentsOf(part.text);
        const [only] = segments;
        // A name of the level in front, "Urgent advice:", is not part of the sign.
        const texts = only && segments.length === 1 ? [stated.text] : segments.flatMap((one) => (one.urgency ? one.text : []));
        const urgency = segments.length > 1 ? undefined : stated.urgency;
        const [single] = texts.length === 1 ? [{...part, text: texts[0]!, entries: []}] : [];
        groups.push(signsOf(single ? [single] : texts.map(plain), {...(urgency && {urgency}), ...(label && {label})}));
        rest.push(
          ...segments.flatMap((one) =>
            one.urgency || segments.length === 1 ? [] : [{kind: 'paragraph' as const, text: one.text}],
          ),
        );
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

import type {WarningSign} from '../model/procedure.js';
import {flatText, type Block} from './page-blocks.js';
import {endsSentence} from './page-lines.js';
import type {ListBlocks} from './page-lists.js';

const URGENCY = /^(emergency|(?:non|not)[- ]urgent|urgent)(?:\s?:\s?|\s[–—-]\s|\s(?=\()|$)/i;
const EMERGENCY_CALL = /^(?:when to )?(?:call|dial|phone|ring) (?:911|999|112|000)\b/i;

/** The urgency that a line names, and the rest of it. To call 911 is an emergency by what it says. */
export function urgencyOf(line: string): {urgency: WarningSign['urgency']; text: string} | undefined {
  const label = URGENCY.exec(line);
  if (!label) return EMERGENCY_CALL.test(line) ? {urgency: 'emergency', text: line} : undefined;
  const word = label[1]!.toLowerCase();
  const urgency = word === 'emergency' || word === 'urgent' ? word : 'non-urgent';
  return {urgency, text: line.slice(label[0].length)};
}

/** What is read of a section of warning signs: the signs, the paragraphs around them, and what has no urgency. */
interface SignParts extends Omit<ListBlocks, 'items'> {
  readonly signs: readonly WarningSign[];
  /** Nobody stated how urgent these are: it is not made up for them. */
  readonly unlabelled: readonly Block[];
}

/**
 * Warning signs whose urgency the page states, by a label at each ("Emergency: chest pain") or above several. A label holds
 * as far as the next one, and its words go into each sign under it: "Call 911 if you have: Chest pain". The only label of a
 * list, above all of it, stays there instead; a label with no sign under it is one itself.
 */
export function warningSignsOf({lead, items, remarks}: ListBlocks): SignParts {
  const signs: WarningSign[] = [];
  const unlabelled: Block[] = [];
  const add = (block: Block): void => {
    const own = urgencyOf(block.text);
    if (!own) unlabelled.push(block);
    else if (own.text) signs.push({text: flatText({...block, text: own.text}), urgency: own.urgency});
    else signs.push(...block.children.map((child) => ({text: flatText(child), urgency: own.urgency})));
  };
  const marks = items.some(({marked}) => marked);
  const [start, ...groups] = groupsOf([...lead, ...items], marks);
  const whole = groups.length === 1 && lead.includes(groups[0]!.label!);
  const above = new Set(whole ? lead : lead.slice(0, start!.members.length));
  for (const {label, members} of [start!, ...groups]) {
    const level = label && urgencyOf(label.text);
    const governs = (block: Block): boolean => !!level && (block.marked || !marks) && !urgencyOf(block.text);
    const listed = members.filter((block) => !above.has(block));
    if (label && !whole && !listed.some(governs)) add(label);
    for (const block of listed) {
      if (!governs(block)) add(block);
      else
        signs.push({text: flatText({text: whole ? '' : level!.text, marked: true, children: [block]}), urgency: level!.urgency});
    }
  }
  remarks.filter(({text}) => urgencyOf(text)).forEach(add);
  return {
    signs,
    unlabelled,
    lead: [...above].filter(({text}) => urgencyOf(text)?.text !== ''),
    remarks: remarks.filter(({text}) => !urgencyOf(text)),
  };
}

interface Group {
  readonly label?: Block;
  readonly members: Block[];
}

/** Cuts a list at its labels. The first group has none. */
function groupsOf(blocks: readonly Block[], marks: boolean): Group[] {
  const groups: Group[] = [{members: []}];
  for (const block of blocks) {
    if (isLabel(block, marks)) groups.push({label: block, members: []});
    else groups.at(-1)!.members.push(block);
  }
  return groups;
}

/** Where items have bullets, a paragraph between them is a label if it has an urgency or is no whole sentence. */
function isLabel({text, marked, children}: Block, marks: boolean): boolean {
  const own = urgencyOf(text);
  if (children.length) return false;
  if (marks && !marked) return own !== undefined || !endsSentence(text);
  return own?.text === '' || (text.endsWith(':') && (!marked || own !== undefined));
}

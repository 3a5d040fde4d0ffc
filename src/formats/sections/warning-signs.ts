import type {WarningSign} from '../../model/procedure.js';
import {flatText, leadsIn, LONGEST_LABEL, type Block} from '../page-text/blocks.js';
import {endsSentence} from '../page-text/lines.js';
import type {ListBlocks} from './lists.js';

const URGENCY = /^(emergency|(?:non|not)[- ]urgent|urgent)(?:\s?:\s?|\s[–—-]\s|\s(?=\()|$)/i;
const CALL = String.raw`(?:call|dial|phone|ring) (?:911|999|112|000)\b`;
// A label above items may say so at its end: "If you have any of these, call 911:".
const EMERGENCY_CALL = new RegExp(
  String.raw`^(?:when to )?${CALL}|(?<!(?:\bnot|\bnever|\bor|n['’]t) )\b${CALL}[^.]{0,200}:$`,
  'i',
);
/** An introduction to the following items, such as "Urgent: call today if". */
const LEADS_ON = /(?:^|:|\b(?:if|when|for|have))$/i;

/** The urgency that a line names, and the rest of it. To call 911 is an emergency by what it says. */
export function urgencyOf(line: string): {urgency: WarningSign['urgency']; text: string} | undefined {
  const label = URGENCY.exec(line);
  if (!label) return EMERGENCY_CALL.test(line) ? {urgency: 'emergency', text: line} : undefined;
  const word = label[1]!.toLowerCase();
  const urgency = word === 'emergency' || word === 'urgent' ? word : 'non-urgent';
  return {urgency, text: line.slice(label[0].length)};
}

/** The content of a section of warning signs: the signs, the paragraphs around them, and items without urgency. */
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
  const [start, ...groups] = groupsOf([...lead, ...items]);
  const place = groups.length === 1 ? lead.indexOf(groups[0]!.label!) : -1;
  const whole = place >= 0 && lead.slice(place + 1).every(({text}) => endsSentence(text));
  const above = new Set(whole ? lead : lead.slice(0, start!.members.length));
  for (const {label, members} of [start!, ...groups]) {
    const level = label && urgencyOf(label.text);
    const listed = members.filter((block) => !above.has(block));
    // A label may lead into paragraphs. Whole sentences above items with bullets are none of the signs.
    const [next] = listed;
    const any = level && LEADS_ON.test(level.text) && next && !next.marked && !(endsSentence(next.text) && listed.some(isMarked));
    const governs = (block: Block): boolean => !!level && (any || block.marked) && !urgencyOf(block.text);
    const repeated = !whole && label && label.text.length <= LONGEST_LABEL;
    if (label && !whole && !(repeated && listed.some(governs))) add(label);
    for (const block of listed) {
      const words = repeated && level ? level.text : '';
      if (governs(block)) signs.push({text: flatText({...block, text: words, children: [block]}), urgency: level!.urgency});
      else add(block);
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
function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [{members: []}];
  blocks.forEach((block, index) => {
    if (isLabel(block, blocks[index - 1], blocks[index + 1])) groups.push({label: block, members: []});
    else groups.at(-1)!.members.push(block);
  });
  return groups;
}

const isMarked = ({marked}: Block): boolean => marked;

function isLabel({text, marked, children}: Block, above: Block | undefined, below: Block | undefined): boolean {
  if (children.length) return false;
  const own = urgencyOf(text);
  if (own) return !marked || own.text === '' || text.endsWith(':');
  return !marked && (text.endsWith(':') || leadsIn(text, above, below));
}

import type {Block} from './page-blocks.js';
import {endsSentence} from './page-lines.js';
import {listParts} from './page-lists.js';
import {isRiskLabel} from './risk-words.js';
import {anyWord} from './words.js';

const NOT =
  String.raw`(?:please )?(?:you )?(?:(?:do|must|should|may|can|could|shall|will|are|is) ?(?:not|n['’]t)s?|` +
  String.raw`can['’]t|cannot|never|not|avoid)`;
/** `Do not`, `You should not:`, `DON'TS`, `Do`. */
const COMMAND = new RegExp(String.raw`^(?:${NOT}|do(?:['’]?s)?)\s?:?$`, 'i');
/** A label that forbids something and may say what: `Do Not Take:`. */
const FORBIDS = new RegExp(String.raw`^${NOT}\b.*:$`, 'i');
const DENIES = anyWord("\\w+n['’]ts?, not, never, nothing, no, none, cannot, without, avoid\\w*, stop\\w*, except");
/** `…do not:` at the end of an item is about the items after it. */
const ENDS_IN_DENIAL = new RegExp(String.raw`\b${NOT}\s?:$`, 'i');

/** Is the line a label of the items below it, although it is set like a heading: `DO NOT:`, `Avoid`? */
export const isCommandLabel = (line: string): boolean => COMMAND.test(line) || FORBIDS.test(line);

/**
 * Writes a label above items into each of them, where an item alone would say less or the opposite: "Do not:" above
 * "Take aspirin" makes "Do not: Take aspirin", "Rare:" above "Death" makes "Rare: Death". Then all labels of the list are
 * written so, or a "Do:" would stand above what not to do. A label holds as far as the next one, or the next paragraph
 * where items have bullets.
 * @param english other languages may deny in words that are not known here: there every label goes into its items.
 */
export function carryLabels(blocks: readonly Block[], english: boolean): Block[] {
  const marks = blocks.some(({marked}) => marked);
  const labels = blocks.map((block, index) => isLabel(block, marks, english ? undefined : blocks[index + 1]));
  if (english && !blocks.some(({text}, index) => labels[index] && (COMMAND.test(text) || DENIES.test(text) || isRiskLabel(text))))
    return [...blocks];
  const [about] = listParts(blocks, english).remarks;
  let label = '';
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const governs = labels[index] && next && next !== about && !labels[index + 1] && (next.marked || !marks);
    if (labels[index] || (marks && !block.marked) || block === about) label = governs ? block.text.replace(/\s?:?$/, ':') : '';
    if (governs) return [];
    return label ? [{...block, text: `${label} ${block.text}`.trim()}] : [block];
  });
}

/** @param next the block below, where a paragraph directly above an item may be a label without a colon. */
function isLabel({text, marked, children}: Block, marks: boolean, next: Block | undefined): boolean {
  if (children.length) return false;
  if (marked) return ENDS_IN_DENIAL.test(text);
  return text.endsWith(':') || COMMAND.test(text) || isRiskLabel(text, !marks) || (!!next?.marked && !endsSentence(text));
}

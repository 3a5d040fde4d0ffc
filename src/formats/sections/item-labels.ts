import {leadsIn, LONGEST_LABEL, type Block} from '../page-text/blocks.js';
import {endsSentence} from '../page-text/lines.js';
import {listParts} from './lists.js';
import {isRiskLabel, SOME_PEOPLE} from './english/risk-words.js';

const NOT =
  String.raw`(?:please )?(?:you )?(?:(?:do|must|should|may|can|could|shall|will|are) ?(?:not|n['’]t)s?|` +
  String.raw`can['’]t|cannot|never|avoid)`;
/** `Do not`, `You should not:`, `DON'TS`, `Not:`, `Do`. */
const COMMAND = new RegExp(String.raw`^(?:${NOT}|not|do(?:['’]?s)?)\s?:?$`, 'i');
/** It forbids what it names or what stands below: `Do Not Take:`, `…do not:` at the end of an item. */
const FORBIDS = new RegExp(String.raw`^${NOT}\b.*:$|\b(?:${NOT}|not)\s?:$`, 'i');
/** A whole sentence that forbids what stands below: "Do not take these medicines." */
const FORBIDS_THESE = new RegExp(String.raw`\b${NOT}\b.{1,120}\b(?:the following|these|below)\b`, 'i');
const DENIES = /^(?:no|nothing|without)\b|\bno\s?:$|\b(?:not|never|cannot|avoid\w*|stop\w*|except)\b|n['’]ts?\b/i;
/** For some people only: `If you take insulin:`, `Smokers:`. */
const CONDITION = /^(?:only )?(?:if|unless|when|for)\b/i;

/** Does an item say less, or the opposite, without this label? */
const tells = (label: string): boolean =>
  COMMAND.test(label) || DENIES.test(label) || CONDITION.test(label) || SOME_PEOPLE.test(label) || isRiskLabel(label);

/** Is the line a label of the items below it, although it is set like a heading: `DO NOT:`, `Avoid`? */
export const isCommandLabel = (line: string): boolean => COMMAND.test(line) || FORBIDS.test(line);

/**
 * Writes a label above items into each of them, where an item alone would say less or the opposite: "Do not:" above
 * "Take aspirin" makes "Do not: Take aspirin", "Rare:" above "Death" makes "Rare: Death". Then all labels of the list are
 * written so, or a "Do:" would stand above what not to do. A label holds as far as the next one, or the next paragraph
 * where its items have bullets.
 * @param english other languages may deny in words that are not known here: there every label goes into its items.
 */
export function carryLabels(blocks: readonly Block[], english: boolean): Block[] {
  const labels = blocks.map((block, index) => isLabel(block, blocks[index - 1], blocks[index + 1]));
  if (english && !blocks.some(({text}, index) => labels[index] && tells(text))) return [...blocks];
  const [about] = listParts(blocks, english).remarks;
  let label = '';
  let bullets = true;
  return blocks.flatMap((block, index) => {
    const {text, marked} = block;
    const next = blocks[index + 1];
    if (labels[index] && next && next !== about && !labels[index + 1]) {
      [label, bullets] = [endsSentence(text) ? text : text.replace(/\s?:?$/, ':'), next.marked];
      return [];
    }
    if (labels[index] || marked !== bullets || block === about) label = '';
    return label ? [{...block, text: `${label} ${text}`.trim()}] : [block];
  });
}

function isLabel({text, marked, children}: Block, above: Block | undefined, below: Block | undefined): boolean {
  if (children.length || text.length > LONGEST_LABEL) return false;
  if (marked) return FORBIDS.test(text);
  if (text.endsWith(':') || COMMAND.test(text) || isRiskLabel(text, !below?.marked)) return true;
  return leadsIn(text, above, below) || (!!below?.marked && FORBIDS_THESE.test(text));
}

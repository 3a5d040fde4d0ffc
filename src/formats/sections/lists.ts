import {flatText, type Block} from '../page-text/blocks.js';
import {endsSentence} from '../page-text/lines.js';

/** A section that is a list: its items, and the paragraphs about it as a whole. */
export interface ListBlocks {
  readonly lead: readonly Block[];
  readonly items: readonly Block[];
  readonly remarks: readonly Block[];
}

const NONE = /^none\.?$/i;
// "Each alternative has …", "All of these …": a sentence whose subject is the list.
const ABOUT_LIST = new RegExp(
  String.raw`^(?:(?:each|all|any|most|many|some|none|both|neither)(?: one)? of (?:these|those|them|the above)\b|` +
    String.raw`(?:these|those|they) all\b|` +
    String.raw`(?:each|every|all|both|these|those|all these|most|most of the|none of the)(?: \w+)? ` +
    String.raw`(?:alternatives?|options?|choices?|treatments?|therap(?:y|ies)|approach(?:es)?|methods?|risks?|complications?|` +
    String.raw`side effects?|benefits?|advantages?|conditions?|reasons?|signs|symptoms|specialists?|professionals|` +
    String.raw`team members|factors) )`,
  'i',
);

/** Does this list say that there is nothing to list? Then the record's list is empty, which is not the same as not stated. */
export const saysNone = (items: readonly Block[]): boolean =>
  items.length === 1 && !items[0]!.children.length && NONE.test(items[0]!.text);

/**
 * Parts a list from the words about it. Paragraphs above the first item lead into the list, paragraphs below the last
 * remark on it, paragraphs in between are items; where nothing has a bullet or number each paragraph is an item.
 * @param english also takes a last item, of three or more, for a remark when it is a sentence that names "this list", or
 *   one about the list ("Each alternative has its pros and cons.") after items that are not sentences.
 */
export function listParts(blocks: readonly Block[], english: boolean): ListBlocks {
  const marked = blocks.map((block) => block.marked);
  let [first, end] = [marked.indexOf(true), marked.lastIndexOf(true) + 1];
  if (first < 0) [first, end] = [blocks.length > 1 && blocks[0]!.text.endsWith(':') ? 1 : 0, blocks.length];
  if (english && isRemark(blocks.slice(first, end))) end--;
  return {lead: blocks.slice(0, first), items: blocks.slice(first, end), remarks: blocks.slice(end)};
}

function isRemark(items: readonly Block[]): boolean {
  const last = items.at(-1);
  if (!last || items.length < 3 || last.children.length || !last.text.endsWith('.')) return false;
  if (/\bthis list\b/i.test(last.text)) return true;
  return ABOUT_LIST.test(last.text) && items.slice(0, -1).every((item) => !endsSentence(flatText(item)));
}

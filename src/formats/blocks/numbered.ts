import type {Block, ListItem, ParagraphBlock} from './block.js';

/** A number in front of an item, as somebody typed it. */
interface Numbered {
  readonly value: number;
  /** Numbers of one list are written alike: `(1)`, `1.`, `a)`. */
  readonly style: string;
  readonly text: string;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const HAN = '一二三四五六七八九十';
const STEP = 'step|paso|schritt|étape|passo|passaggio|الخطوة|步骤';
/** The values of numbers by the ways of writing them; each is `undefined` for other words. */
const VALUES: readonly ((word: string) => number | undefined)[] = [
  (word) => (/^\p{Nd}{1,2}$/u.test(word) ? Number(word.replace(/\p{Nd}/gu, digit)) : undefined),
  (word) => (/^[a-h]$/.test(word) ? word.charCodeAt(0) - 96 : undefined),
  (word) => ROMAN.indexOf(word) + 1 || undefined,
  (word) => HAN.indexOf(word) + 1 || undefined,
  (word) => (/^[①-⑳]$/.test(word) ? word.charCodeAt(0) - 0x245f : undefined),
];
/** `(1)`, `1)`, `1.`, `1:`, `1 –`, `Step 1:`, `a)`, `(ii)`, `一、`, `（1）`, `①`. A letter needs a bracket: "A. Sample" is a name. */
const MARKS: readonly RegExp[] = [
  /^[(（](\p{Nd}{1,2}|[a-h]|[ivx]{1,4}|[一二三四五六七八九十])[)）]\s*(?=\S)/u,
  /^(\p{Nd}{1,2}|[a-h]|[ivx]{1,4})[)）]\s+(?=\S)/u,
  /^(\p{Nd}{1,2})\.\s+(?=\S)/u,
  /^(\p{Nd}{1,2})[、．]\s*(?=\S)/u,
  /^(\p{Nd}{1,2})(?:\s?[:：]|\s?[-–—])\s+(?=\p{L})/u,
  new RegExp(String.raw`^(?:${STEP})\s?(\p{Nd}{1,2})\s?[:：.)–—-]\s*(?=\S)`, 'iu'),
  /^([一二三四五六七八九十])[、．.]\s*(?=\S)/u,
  /^([①-⑳])\s*(?=\S)/u,
];
/** Where a number may begin an item inside a paragraph. `1.` needs a sentence before it and after it. */
const INSIDE =
  /(?<=^|[\s。；，])(?:[(（](?:\p{Nd}{1,2}|[a-h]|[ivx]{1,4})[)）]|\p{Nd}{1,2}\)(?=\s)|[①-⑳]|(?<=^|[.!?:]\s)\p{Nd}{1,2}\.(?=\s\p{Lu}))/gu;
/** Ends what leads into the first item of a paragraph. */
const LEADS = /(?:^|[:：.!?;。；])\s*$/;
const MIN_ITEMS = 2;

/** The value of a digit of any script: each has its ten in a row. */
function digit(character: string): string {
  const code = character.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Reads the number that a text begins with, in each way it may be meant: `i)` may be the ninth letter or the first Roman number. */
function numbersOf(text: string): Numbered[] {
  return MARKS.flatMap((mark, form) => {
    const [whole, word] = mark.exec(text) ?? [];
    if (whole === undefined || word === undefined) return [];
    return VALUES.flatMap((read, kind) => {
      const value = read(word);
      return value ? [{value, style: `${form} ${kind}`, text: text.slice(whole.length)}] : [];
    });
  });
}

/**
 * Makes lists of numbers that somebody typed: paragraphs that count up, and one paragraph with "(1) … (2) …" in it.
 * A number that does not count on from the one before it stays in its text.
 */
export function listNumbered(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!;
    const run = block.type === 'paragraph' ? runFrom(blocks, at) : [];
    if (run.length >= MIN_ITEMS) {
      found.push(listOf(run));
      at += run.length;
      continue;
    }
    if (block.type === 'paragraph') found.push(...splitNumbered(block));
    else if (block.type === 'list') found.push({...block, ...withoutNumbers(block.items, block.ordered)});
    else if ('blocks' in block) found.push({...block, blocks: listNumbered(block.blocks)});
    else found.push(block);
    at++;
  }
  return found;
}

const listOf = (items: readonly ParagraphBlock[]): Block => ({
  type: 'list',
  ordered: true,
  items: items.map((item) => ({blocks: [item], ...(item.place && {place: item.place})})),
  ...(items[0]!.place && {place: items[0]!.place}),
});

/** The paragraphs from a place on that count up from one, without their numbers. */
function runFrom(blocks: readonly Block[], from: number): ParagraphBlock[] {
  const [first] = [blocks[from]];
  const starts = first?.type === 'paragraph' ? numbersOf(first.text).filter(({value}) => value === 1) : [];
  const runs = starts.map(({style, text}) => {
    const run = [{...(first as ParagraphBlock), text}];
    for (let at = from + 1; at < blocks.length; at++) {
      const block = blocks[at]!;
      const next =
        block.type === 'paragraph'
          ? numbersOf(block.text).find((one) => one.style === style && one.value === run.length + 1)
          : undefined;
      if (!next) break;
      run.push({...(block as ParagraphBlock), text: next.text});
    }
    return run;
  });
  return runs.reduce<ParagraphBlock[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Items of a list of the page whose numbers were typed as well, without them. */
function withoutNumbers(items: readonly ListItem[], ordered: boolean): {items: ListItem[]; ordered: boolean} {
  const firsts = items.map(({blocks: [first]}) => first);
  const run = firsts.every((block) => block?.type === 'paragraph') ? runFrom(firsts as ParagraphBlock[], 0) : [];
  const counted = run.length >= MIN_ITEMS && run.length === items.length;
  return {
    ordered: ordered || counted,
    items: items.map((item, at) => {
      const [first, ...nested] = item.blocks;
      return {
        ...item,
        blocks: counted ? [run[at]!, ...listNumbered(nested)] : listNumbered([...(first ? [first] : []), ...nested]),
      };
    }),
  };
}

/** Does a text begin with the first of several items that are numbered inside it: "(1) … (2) …"? */
export const holdsItems = (text: string): boolean => splitNumbered({type: 'paragraph', text})[0]!.type === 'list';

/** Parts a paragraph at the numbers in it, where they count up from one behind nothing or a sentence. */
function splitNumbered(block: ParagraphBlock): Block[] {
  const starts = [...block.text.matchAll(INSIDE)].map(({index}) => index);
  const first = starts.find(
    (at) => LEADS.test(block.text.slice(0, at)) && numbersOf(block.text.slice(at)).some(({value}) => value === 1),
  );
  if (first === undefined || starts.length < MIN_ITEMS) return [block];
  for (const {style} of numbersOf(block.text.slice(first)).filter(({value}) => value === 1)) {
    const cuts: number[] = [];
    for (const at of starts.filter((start) => start >= first)) {
      if (numbersOf(block.text.slice(at)).some((one) => one.style === style && one.value === cuts.length + 1)) cuts.push(at);
    }
    if (cuts.length < MIN_ITEMS) continue;
    const part = (text: string): ParagraphBlock => ({type: 'paragraph', text, ...(block.place && {place: block.place})});
    const lead = block.text.slice(0, first).trim();
    const items = cuts.map((at, index) => {
      const words = block.text.slice(at, cuts[index + 1]).trim();
      return {
        ...part(
          numbersOf(words)
            .find((one) => one.style === style)!
            .text.replace(/[,;；，]$/, ''),
        ),
        ...linksIn(block, words),
      };
    });
    return [...(lead ? [{...part(lead), ...linksIn(block, lead)}] : []), listOf(items)];
  }
  return [block];
}

function linksIn({links = []}: ParagraphBlock, text: string): {links?: ParagraphBlock['links']} {
  const own = links.filter((link) => text.includes(link.text));
  return own.length ? {links: own} : {};
}

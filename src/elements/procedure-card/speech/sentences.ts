import {sentencesOf} from './utterances.js';
import {languageOf} from './voices.js';

/** Content that is not read aloud: controls with their descriptions, navigation, decoration. */
const UNSPOKEN =
  'procedure-speech, nav, summary, details:is([part=form], [part=companion]), .codes, button:not([part=term]), input, textarea, select, svg, .actions, .kept, .screen, .field, [aria-hidden=true], [hidden]';

/** One sentence as it stands on the page. */
export interface Sentence {
  readonly text: string;
  readonly lang: string;
  /** Where it stands: one range in each of its texts, since it may cross shadow roots. */
  readonly ranges: readonly Range[];
  /** It stands in a heading. */
  readonly heading: boolean;
}

/** Text in one language, up to the end of its block. */
interface Run {
  readonly lang: string;
  readonly nodes: Text[];
}

/**
 * The sentences of an element in the order in which a screen reader says them, through shadow roots. Found as they are
 * asked for: what comes later may still be on its way. What is closed is opened when its turn comes.
 */
export function* sentencesIn(root: Element, lang: string): Generator<Sentence> {
  for (const run of runsIn(root, lang)) {
    const {nodes} = run;
    const heading = nodes[0]!.parentElement?.closest('h1, h2, h3, h4, h5, h6') != null;
    let from = 0;
    for (const text of sentencesOf(nodes.map(({data}) => data).join(''), run.lang)) {
      const to = from + text.length;
      if (isWord(text))
        yield {text, lang: run.lang, ranges: rangesOf(nodes, from + text.search(/\S/), from + text.trimEnd().length), heading};
      from = to;
    }
  }
}

function* runsIn(root: Element, language: string): Generator<Run> {
  let run: Run | undefined;

  function* end(): Generator<Run> {
    if (run?.nodes.some(({data}) => isWord(data))) yield run;
    run = undefined;
  }

  function* visit(node: Node, outer: string): Generator<Run> {
    if (node instanceof Text) {
      // What is between the words belongs to those before it, whatever its language.
      if (run && isWord(node.data) && languageOf(outer) !== languageOf(run.lang)) yield* end();
      if (isWord(node.data)) run ??= {lang: outer, nodes: []};
      run?.nodes.push(node);
    } else if (node instanceof HTMLElement && !node.matches(UNSPOKEN)) {
      const {display} = getComputedStyle(node);
      if (display === 'none') return;
      const inline = /^(inline|contents)/.test(display);
      if (!inline) yield* end();
      if (node instanceof HTMLDetailsElement) node.open = true;
      const lang = node.lang || outer;
      if (node instanceof HTMLSlotElement)
        for (const assigned of node.assignedNodes({flatten: true})) yield* visit(assigned, lang);
      // A section is read as it was when its turn came, whatever a patient ticks in it meanwhile.
      else if (node.shadowRoot) yield* [...children(node.shadowRoot, lang)];
      else yield* children(node, lang);
      if (!inline) yield* end();
    }
  }

  /** One by one: some may come while others are read. */
  function* children(parent: Node, lang: string): Generator<Run> {
    for (let child = parent.firstChild; child; child = child.nextSibling) yield* visit(child, lang);
  }

  yield* visit(root, language);
  yield* end();
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Returns the ranges between two positions in the joined texts. */
function rangesOf(nodes: readonly Text[], from: number, to: number): Range[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, node.length);
    at += node.length;
    if (start >= end) return [];
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

import type {Link} from '../blocks/block.js';
import {hasPrefix, isBold, SILENT} from './kinds.js';
import {attribute, isElement, isText, type HtmlElement, type HtmlNode} from './parse.js';

/** One line of text. */
export interface TextLine {
  readonly text: string;
  /** All of its words are bold. */
  readonly bold: boolean;
  readonly links: readonly Link[];
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly link?: Link;
}

/** Called for an element whose words are not part of the text around it: a button, a field of a form, deleted words. */
export type Skip = (element: HtmlElement) => boolean;

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\0]/g;
const LINE_BREAK = '\u2028';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** Elements whose ends separate no words: `<b>S</b>top`. */
const TIGHT = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark nobr q s samp small span strong sub sup ' +
    'time tt u var wbr'
  ).split(' '),
);

/** Makes every run of white space one blank; removes characters without width. */
export const clean = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** All words of nodes on one line. */
export const textOf = (nodes: readonly HtmlNode[], skip?: Skip): string =>
  clean(
    runsOf(nodes, skip)
      .map(({text}) => text)
      .join(''),
  );

/** The lines of nodes: `<br>` ends one. */
export function linesOf(nodes: readonly HtmlNode[], skip?: Skip): TextLine[] {
  const lines: Run[][] = [[]];
  for (const run of runsOf(nodes, skip)) {
    const [first = '', ...more] = run.text.split(LINE_BREAK);
    lines.at(-1)!.push({...run, text: first});
    for (const text of more) lines.push([{...run, text}]);
  }
  return lines.flatMap((runs) => {
    const text = clean(runs.map((run) => run.text).join(''));
    const links = runs.flatMap(({link}) => link ?? []);
    return text ? [{text, links, bold: runs.every((run) => run.bold || !clean(run.text))}] : [];
  });
}

/** Between the words of two elements. */
const GAP: Run = {text: ' ', bold: true};

function runsOf(nodes: readonly HtmlNode[], skip: Skip | undefined): Run[] {
  const runs: Run[] = [];
  addRuns(runs, nodes, skip, false);
  return runs;
}

/** Adds the words of nodes. All go into one list: arrays of their own would be copied once for each element around them. */
function addRuns(runs: Run[], nodes: readonly HtmlNode[], skip: Skip | undefined, bold: boolean): void {
  const addGap = (): void => {
    if (runs.at(-1) !== GAP) runs.push(GAP);
  };
  for (const node of nodes) {
    if (isText(node)) runs.push({text: node.value.replaceAll(LINE_BREAK, ' '), bold});
    if (!isElement(node) || SILENT.has(node.tagName) || skip?.(node)) continue;
    const {tagName, childNodes} = node;
    if (tagName === 'br') runs.push({text: LINE_BREAK, bold});
    else {
      const isTight = TIGHT.has(tagName) || hasPrefix(node);
      const start = runs.length;
      if (!isTight) addGap();
      addRuns(runs, childNodes, skip, bold || isBold(node));
      if (!isTight) addGap();
      if (tagName === 'a') runs.push(...linkRun(node, runs.slice(start)));
      if (tagName === 'sup' || tagName === 'sub')
        for (let at = start; at < runs.length; at++) runs[at] = {...runs[at]!, text: shift(runs[at]!.text, tagName)};
    }
  }
}

function linkRun(element: HtmlElement, runs: readonly Run[]): Run[] {
  const url = webUrl(attribute(element, 'href'));
  const text = url && clean(runs.map((run) => run.text).join(''));
  return url && text ? [{text: '', bold: true, link: {text, url}}] : [];
}

/** "1 in 100" with a raised 2 behind it must not become "1 in 1002". */
function shift(text: string, tag: 'sup' | 'sub'): string {
  const digits = tag === 'sup' ? RAISED : LOWERED;
  return /^[\s\d]+$/.test(text) ? text.trim().replace(/\d/g, (digit) => digits[Number(digit)]!) : text;
}

/** An address, if it is one of the web. */
export function webUrl(address: string | undefined): string | undefined {
  const trimmed = address?.trim() ?? '';
  return /^https?:\/\/[^\s/]/i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : undefined;
}

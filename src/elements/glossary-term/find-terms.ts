import {html} from 'lit';
import type {GlossaryEntry} from '../../model/procedure.js';

interface Word {
  readonly pattern: RegExp;
  readonly definition: string;
}

/** `\b` knows no letters but ASCII's. Apart from the words' own patterns: with `i`, such a class takes milliseconds to compile. */
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}_]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{M}\p{N}_]/u;

const glossaries = new WeakMap<readonly GlossaryEntry[], readonly Word[]>();

/** The words of a glossary, the longest first; of two that differ in case alone, the first. */
function wordsOf(glossary: readonly GlossaryEntry[]): readonly Word[] {
  const entries = new Map([...glossary].reverse().map((entry) => [entry.term.trim().toLowerCase(), entry]));
  const words = [...entries.values()]
    .map(({term, definition}) => ({term: term.trim(), definition}))
    .sort((a, b) => b.term.length - a.term.length)
    .map(({term, definition}) => {
      const pattern = term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
      return {pattern: new RegExp(pattern, 'giu'), definition};
    });
  glossaries.set(glossary, words);
  return words;
}

/**
 * The function that explains a glossary's words in the texts of one section, each at its first use there. The text stays as it is:
 * a word only gets a button of its own.
 */
export function glossaryExplainer(glossary: readonly GlossaryEntry[]): (text: string) => unknown {
  const left = new Set(glossaries.get(glossary) ?? wordsOf(glossary));
  return (text) => {
    const uses: {from: number; to: number; definition: string}[] = [];
    for (const word of left) {
      const use = Array.from(text.matchAll(word.pattern), ({0: match, index}) => ({from: index, to: index + match.length})).find(
        ({from, to}) =>
          !ENDS_IN_WORD.test(text.slice(Math.max(from - 2, 0), from)) &&
          !BEGINS_WITH_WORD.test(text.slice(to)) &&
          uses.every((other) => to <= other.from || from >= other.to),
      );
      if (!use) continue;
      uses.push({...use, definition: word.definition});
      left.delete(word);
    }
    let done = 0;
    const parts = uses
      .sort((a, b) => a.from - b.from)
      .map(({from, to, definition}) => {
        const before = text.slice(done, from);
        done = to;
        return html`${before}<glossary-term definition=${definition}>${text.slice(from, to)}</glossary-term>`;
      });
    return uses.length ? [parts, text.slice(done)] : text;
  };
}

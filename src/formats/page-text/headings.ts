import type {HeadingBlock} from '../blocks/block.js';
import {isCommandLabel} from '../sections/item-labels.js';
import {isRiskLabel} from '../sections/english/risk-words.js';
import {urgencyOf} from '../sections/warning-signs.js';
import {endsSentence} from './lines.js';
import type {TextLine} from './source-lines.js';

/** Finds the field of a heading; `weak` where it was found by a pattern that takes any words. */
export type MatchText = (
  heading: string,
) => {readonly field: string; readonly weak?: boolean; readonly keepsWords?: boolean} | undefined;

/** Levels that headings of plain text get: it shows none. */
const SECTION = 2;
const GROUP = 3;
const MAX = {known: 120, unknown: 60, words: 8};

/** A line that asks to do something, or not to, without a colon behind it. */
const COMMAND =
  /^(?:please )?(?:do not|don['’]t|never|stop|avoid|bring|wear|take|drink|eat|arrange|you (?:must|should|need))\b.*[^:：]$/i;

/** Finds the lines of a text that are headings. */
export class TextHeadings {
  private field: string | undefined;
  /** The section has labels of its own, such as "The day before:" in the preparation. */
  private isLabelled = false;
  /** Nothing stands below the last heading yet. */
  private empty = false;

  constructor(
    private readonly lines: readonly TextLine[],
    private readonly match: MatchText,
  ) {}

  /** The heading that a line is; `undefined` for text. Lines are asked for in their order. */
  at(index: number): HeadingBlock | undefined {
    const line = this.lines[index]!;
    const heading = this.known(line, index) ?? this.group(line, index) ?? this.unknown(line, index);
    this.empty = heading !== undefined;
    return heading;
  }

  private known(line: TextLine, index: number): HeadingBlock | undefined {
    const {text, mark, afterBlank} = line;
    if (text.length > MAX.known || /[.!;,]["”’)]?$/.test(text)) return undefined;
    if (mark !== undefined && !(afterBlank && /^\d/.test(mark))) return undefined;
    // "What are the risks?" among the questions to ask is one of them.
    if (this.field === 'questions' && text.endsWith('?') && !this.standsAlone(index)) return undefined;
    // "Version: 2.1" is a fact, whose value stands on its line.
    const [, label] = /^([^:：]{2,60})[:：]\s*\S/.exec(text) ?? [];
    if (label && this.match(label)) return undefined;
    const found = this.match(text);
    if (!found || found.field === 'more') return undefined;
    const above = this.lines[index - 1];
    const finished = !above || afterBlank || above.mark !== undefined || endsSentence(above.text);
    const stands = /^[\p{Lu}\p{Lo}\d¿¡]/u.test(text) && finished;
    if (!stands && !text.endsWith(':')) return undefined;
    if (found.weak && !afterBlank && !this.asks(index) && !this.standsOverProse(index)) return undefined;
    if ((found.weak || found.keepsWords) && this.isItem(line, index, found)) return undefined;
    // A list of numbered questions is not a row of headings.
    if (
      mark !== undefined &&
      this.lines[index + 1]?.mark !== undefined &&
      !this.lines[index + 1]!.afterBlank &&
      /^\d/.test(this.lines[index + 1]!.mark!)
    )
      return undefined;
    this.isLabelled = found.field === this.field && /[:：]$/.test(text);
    this.field = found.field;
    return {
      type: 'heading',
      level: this.isLabelled ? GROUP : SECTION,
      text: text.replace(/\s*[:：]$/, ''),
      place: {line: line.number},
      ...(found.weak && {weak: true}),
    };
  }

  /** Is a line a question that the next one answers, not one of a list of them? */
  private asks(index: number): boolean {
    const [above, line, below] = [this.lines[index - 1], this.lines[index]!, this.lines[index + 1]];
    const isQuestion = (other: TextLine | undefined): boolean => !!other && /[?？؟]$/.test(other.text);
    return this.field !== 'questions' && isQuestion(line) && !!below && !isQuestion(above) && !isQuestion(below);
  }

  /** Does a short line without an end mark stand between finished sentences, the next of which is a long one? */
  private standsOverProse(index: number): boolean {
    const [above, line, below] = [this.lines[index - 1], this.lines[index]!, this.lines[index + 1]];
    const isLong = !!below && below.mark === undefined && below.text.length > MAX.unknown && endsSentence(below.text);
    return isLong && isShort(line.text) && !!above && (above.mark !== undefined || endsSentence(above.text));
  }

  /** Does a line stand between blank lines, below a list whose items do not? */
  private standsAlone(index: number): boolean {
    const [above, line, below] = [this.lines[index - 1], this.lines[index]!, this.lines[index + 1]];
    return !!above && !above.afterBlank && line.afterBlank && !!below?.afterBlank && !below.text.endsWith('?');
  }

  /** Is a line a few words between blank lines, without a bullet? */
  private isLone(index: number): boolean {
    const [line, below] = [this.lines[index], this.lines[index + 1]];
    return !!line && line.mark === undefined && line.afterBlank && (!below || below.afterBlank) && isShort(line.text);
  }

  /**
   * Is a line that could be a heading an item of a list without bullets: "Do not eat for 6 hours before the test", or
   * "Bruising" as the first of the risks?
   */
  private isItem({text}: TextLine, index: number, {field, weak}: NonNullable<ReturnType<MatchText>>): boolean {
    if (field !== 'warningSigns' && COMMAND.test(text)) return true;
    const below = this.lines[index + 1];
    // Among risks with blank lines between them, "A longer recovery" is one more.
    const isAsked = /[?？:：]$/.test(text) || inTitleCase(text);
    if (field !== this.field && !isAsked && this.isLone(index - 1) && this.isLone(index + 1)) return true;
    const isFirst = this.empty && (weak || field !== this.field);
    return isFirst && below !== undefined && below.mark === undefined && !below.afterBlank;
  }

  /** "Common risks" above risks without bullets; "If you have diabetes:" beside "The day before:". */
  private group({text, mark, number, afterBlank}: TextLine, index: number): HeadingBlock | undefined {
    const below = this.lines[index + 1];
    if (mark !== undefined || !below || endsSentence(text)) return undefined;
    const isRating = this.field === 'risks' && below.mark === undefined && isRiskLabel(text, true);
    const isSibling = this.isLabelled && afterBlank && text.length <= MAX.unknown && /[:：]$/.test(text);
    if (!isRating && !(isSibling && !isCommandLabel(text) && !urgencyOf(text))) return undefined;
    return {type: 'heading', level: GROUP, text: text.replace(/\s*[:：]$/, ''), place: {line: number}, weak: true};
  }

  private unknown(line: TextLine, index: number): HeadingBlock | undefined {
    const {text, mark, afterBlank, number} = line;
    const below = this.lines[index + 1];
    if (mark !== undefined || !(afterBlank || this.asks(index)) || !below || this.empty || !isShort(text)) return undefined;
    if (isCommandLabel(text) || urgencyOf(text) || line.cells.length) return undefined;
    if (isShort(below.text) && below.mark === undefined) return undefined;
    const above = this.lines[index - 1];
    const finished = !above || above.mark !== undefined || endsSentence(above.text);
    if (!finished && !inTitleCase(text)) return undefined;
    this.field = undefined;
    this.isLabelled = false;
    return {type: 'heading', level: SECTION, text, place: {line: number}, weak: true};
  }
}

/** Could a line be a heading by its form? */
const isShort = (text: string): boolean =>
  text.length <= MAX.unknown &&
  text.split(' ').length <= MAX.words &&
  /^[\p{Lu}\p{Lo}¿]/u.test(text) &&
  !/[.!;,:。；，：]["”’)]?$/.test(text) &&
  !/: /.test(text);

/** Capitals at every word of four letters or more: `Cost and Coverage`. */
const inTitleCase = (line: string): boolean => line.split(/[\s/–-]+/).every((word) => !/^\p{Ll}[\p{L}’']{3,}/u.test(word));

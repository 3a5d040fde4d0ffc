import type {Procedure} from '../model/procedure.js';
import {splitSentences, splitWords} from './segments.js';

/** A text that patients read, and its place. */
export interface ReaderText {
  /** JSON pointer of the text. */
  readonly path: string;
  /** The field of the record that contains it, such as `risks`. */
  readonly field: string;
  readonly text: string;
}

/** A list that patients read. */
interface ReaderList {
  readonly path: string;
  readonly length: number;
}

/** The texts of a record as its readers see them. */
export interface RecordTexts {
  readonly all: readonly ReaderText[];
  readonly lists: readonly ReaderList[];
  /** Every string of the record, sources and notices included. */
  readonly strings: readonly Pick<ReaderText, 'path' | 'text'>[];
  /** The name and the other names. */
  readonly names: readonly string[];
  /** The terms of the glossary, in lower case. */
  readonly terms: ReadonlySet<string>;
  sentencesOf(text: string): readonly string[];
  wordsOf(text: string): readonly string[];
}

/** Keys whose values are codes, dates, addresses or the words of sources: readers of the page meet them elsewhere or not at all. */
const NOT_READ = new Set(
  (
    'schemaVersion id lang type codes similar sources review notices integrity translation alternates contacts version ' +
    'kind when rule source severity urgency likelihood repeat dose for appointment medicine src credit licence section min max term ' +
    'date replacedBy field'
  ).split(' '),
);

/** Collects the texts and lists of a record with the JSON pointer of each. */
export function recordTexts(procedure: Procedure): RecordTexts {
  const all: ReaderText[] = [];
  const lists: ReaderList[] = [];
  const strings: Pick<ReaderText, 'path' | 'text'>[] = [];
  const collect = (value: unknown, path: string, field: string, isRead: boolean): void => {
    if (typeof value === 'string') {
      strings.push({path, text: value});
      if (isRead) all.push({path, field, text: value});
    } else if (Array.isArray(value)) {
      if (isRead) lists.push({path, length: value.length});
      value.forEach((item, index) => collect(item, `${path}/${index}`, field, isRead));
    } else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        collect(item, `${path}/${pointerStep(key)}`, field || key, isRead && !NOT_READ.has(key));
  };
  collect(procedure, '', '', true);
  const {name, alsoKnownAs = [], glossary = [], lang} = procedure;
  return {
    all,
    lists,
    strings,
    names: [name, ...alsoKnownAs],
    terms: new Set(glossary.map(({term}) => term.toLowerCase())),
    sentencesOf: remember((text) => splitSentences(text, lang)),
    wordsOf: remember((text) => splitWords(text, lang)),
  };
}

const pointerStep = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

function remember(split: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const result = known.get(text) ?? split(text);
    known.set(text, result);
    return result;
  };
}

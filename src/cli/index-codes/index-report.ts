import type {IndexSet} from '../../codes/format/manifest.js';
import type {NamedCodeFile} from './code-file.js';

/** The input and output of one run of the index command. */
export interface IndexReport {
  readonly files: readonly NamedCodeFile[];
  readonly set: IndexSet;
  /** Tables of synonyms of the person, with how many meanings lead nowhere and the line of the first. */
  readonly unresolved: readonly {readonly file: string; readonly count: number; readonly line: number}[];
  readonly out: string;
  /** Files of earlier runs, which pages that are open may still ask for. */
  readonly former: readonly string[];
}

const MAX_FAULTS = 20;
const SAMPLE_ROWS = 3;

/** Reports each file: its layout, the first rows as they were read, and skipped rows. */
export function fileReport({name, rows, layout, columns, faults, ended}: NamedCodeFile): {out: string[]; err: string[]} {
  return {
    out: [
      `${name}: ${count(rows.length, 'code')} (${layout})${columns ? `, ${columns}` : ''}`,
      ...rows.slice(0, SAMPLE_ROWS).map(({code, title}) => `  ${code}  ${title}`),
      ...(ended ? [`  Left out: ${count(ended, 'code')} that cannot be used now. Keep those that have ended with --ended`] : []),
    ],
    err: [
      ...faults.slice(0, MAX_FAULTS).map(({line, text}) => `${name}:${line === undefined ? '' : `${line}:`} ${text}. Left out`),
      ...(faults.length > MAX_FAULTS ? [`${name}: ${number(faults.length - MAX_FAULTS)} more were left out`] : []),
    ],
  };
}

/** Reports the result: written files and unresolved terms. */
export function indexSummary({set, unresolved, out, former}: IndexReport): string[] {
  const {title, version, aliases} = set;
  const synonyms = aliases ? `, ${count(aliases.count, 'term')} in ${kilobytes(aliases.bytes)}` : '';
  return [
    `${title}${version ? ` ${version}` : ''}: ${count(set.count, 'code')} in ${kilobytes(set.bytes)}${synonyms}`,
    ...unresolved.map(
      (one) => `${one.file}: ${count(one.count, 'meaning')} led to no code, the first in line ${one.line}. Left out`,
    ),
    `Wrote ${[set.url, aliases?.url, 'codes.json'].filter(Boolean).join(', ')} to ${out}`,
    ...(former.length
      ? [`No longer named in codes.json: ${former.join(', ')}. Delete them once no page that is still open can ask for them`]
      : []),
  ];
}

const number = (value: number): string => value.toLocaleString('en');
const count = (value: number, noun: string): string => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
const kilobytes = (bytes: number): string => `${number(Math.ceil(bytes / 1000))} kB`;

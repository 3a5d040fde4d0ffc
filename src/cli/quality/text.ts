import type {Level, Score, Scores} from '../../quality/check-quality.js';
import type {FileReport} from './check-file.js';

const NAMES: Readonly<Record<keyof Scores, string>> = {
  ipdas: 'IPDAS',
  pematUnderstand: 'PEMAT to understand',
  pematAct: 'PEMAT to act',
  cci: 'Clear Communication Index',
};

/** Returns a report as lines: `file:line:column level rule path: message [source]`, then the figures. */
export function reportLines({file, findings, waived, scores, readability}: FileReport): readonly string[] {
  const lines = findings.map(
    ({line, column, level, rule, path, message, source}) =>
      `${file}:${line}:${column} ${level} ${rule}${path && ` ${path}`}: ${message} [${source}]`,
  );
  if (scores && readability) {
    const figures = readability.map(({formula, value}) => `${formula} ${value}`);
    const parts = (Object.keys(NAMES) as (keyof Scores)[]).map((name) => `${NAMES[name]} ${written(scores[name])}`);
    if (figures.length) lines.push(`${file}: readability: ${figures.join(', ')}`);
    lines.push(`${file}: of what a program can decide: ${parts.join(', ')}${waived.length ? `; ${waived.length} waived` : ''}`);
  }
  return lines;
}

const written = ({met, decided}: Score): string => `${met} of ${decided}`;

/** Returns the last line: how many there are of each level. */
export function summaryLine(reports: readonly FileReport[]): string {
  const count = (level: Level, noun: string): string => {
    const many = reports.flatMap(({findings}) => findings).filter((finding) => finding.level === level).length;
    return `${many || 'no'} ${noun}${many === 1 ? '' : 's'}`;
  };
  return `Checked ${reports.length} file${reports.length === 1 ? '' : 's'}: ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('note', 'note')}.`;
}

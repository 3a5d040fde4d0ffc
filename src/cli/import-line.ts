import type {PageReport} from '../formats/sections/report.js';

const MAX_NAMED = 6;

/** One line on what became of a page: `html, 8 sections read (summary, risks …), 1 kept under its own heading ("Parking"), …`. */
export function describeReport({format, sections, leftOut, toCheck}: PageReport): string {
  const known = sections.filter(({field}) => field !== 'more');
  const kept = sections.filter(({field}) => field === 'more');
  const fields = [...new Set(known.map(({field}) => field))];
  const reasons = [...new Set(leftOut.map(({why}) => why))];
  const parts = [
    `${count(known.length, 'section')} read${named(fields)}`,
    kept.length
      ? `${kept.length} kept under ${kept.length === 1 ? 'its' : 'their'} own heading${named(kept.map(({heading}) => `"${heading}"`))}`
      : '',
    leftOut.length ? `${leftOut.length} left out${named(reasons)}` : '',
    toCheck.length
      ? `${toCheck.length} to check${named(
          toCheck.map(({path, why}) => `${path} ${why}`),
          2,
        )}`
      : '',
  ];
  return [format, ...parts.filter(Boolean)].join(', ');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function named(names: readonly string[], most = MAX_NAMED): string {
  if (!names.length) return '';
  const shown = names.slice(0, most).map((name) => (name.length > 60 ? `${name.slice(0, 59)}…` : name));
  return ` (${shown.join(', ')}${names.length > most ? `, ${names.length - most} more` : ''})`.replace(/\s+/g, ' ');
}

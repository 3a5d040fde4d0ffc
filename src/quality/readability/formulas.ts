import {countSyllables} from './syllables.js';

/** The counts that the formulas use. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly letters: number;
  readonly syllables: number;
  /** Words of one syllable, and of three or more. */
  readonly short: number;
  readonly polysyllables: number;
  /** Words of more than six letters. */
  readonly long: number;
}

/** One figure of a readability formula. */
export interface Readability {
  /** The name of the formula, such as `SMOG`. */
  readonly formula: string;
  readonly value: number;
  /** The value is a school grade, or years of schooling; otherwise a higher value is easier. */
  readonly isGrade: boolean;
}

interface Formula {
  readonly name: string;
  readonly isGrade?: boolean;
  value(counts: Counts): number;
  /** The grade that the publication gives for a value that is not one. */
  grade?(value: number): number;
}

/** Reads a table of `[least value, grade]`, from the easiest down. */
const byTable =
  (rows: readonly (readonly [least: number, grade: number])[], hardest: number) =>
  (value: number): number =>
    rows.find(([least]) => value >= least)?.[1] ?? hardest;

/** The table of Flesch, 1949, The Art of Readable Writing. */
const FLESCH_GRADES = byTable([[90, 5], [80, 6], [70, 7], [60, 9], [50, 12], [30, 16]], 17); // prettier-ignore

/**
 * Named formulas by language, the one that gives the grade first. Sources: SMOG: McLaughlin 1969, J Reading 12:639. Flesch-Kincaid:
 * Kincaid and others 1975, Naval Technical Training Command report 8-75. Crawford 1989, Lectura y Vida 10:18. Fernández-Huerta
 * 1959, Consigna 214:29. INFLESZ: Barrio-Cantalejo and others 2008, An Sist Sanit Navar 31:135. Wiener Sachtextformel: Bamberger
 * and Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben. LIX: Björnsson 1968, Läsbarhet. Kandel and Moles 1958, Cahiers Études de
 * Radio-Télévision 19:253. Portuguese: Martins and others 1996, Notas do ICMSC 28. Gulpease: Lucisano and Piemontese 1988, Scuola e
 * Città 39:110. Flesch-Vacca: Franchina and Vacca 1986, Linguaggi 3:47.
 */
const FORMULAS: Readonly<Record<string, readonly Formula[]>> = {
  en: [
    {
      name: 'SMOG',
      isGrade: true,
      value: ({polysyllables, sentences}) => 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291,
    },
    {
      name: 'Flesch-Kincaid',
      isGrade: true,
      value: ({words, sentences, syllables}) => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
    },
  ],
  es: [
    {
      name: 'Crawford',
      isGrade: true,
      value: ({words, sentences, syllables}) =>
        -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407,
    },
    {
      name: 'Fernández-Huerta',
      value: ({words, sentences, syllables}) => 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences),
    },
    {name: 'INFLESZ', value: ({words, sentences, syllables}) => 206.835 - 62.3 * (syllables / words) - words / sentences},
  ],
  de: [
    {
      name: 'Wiener Sachtextformel 1',
      isGrade: true,
      value: ({words, sentences, polysyllables, long, short}) =>
        (19.35 * polysyllables) / words + 0.1672 * (words / sentences) + (12.97 * long) / words - (3.27 * short) / words - 0.875,
    },
    {name: 'LIX', value: lix},
  ],
  fr: [
    {
      name: 'Kandel-Moles',
      value: ({words, sentences, syllables}) => 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words),
      grade: FLESCH_GRADES,
    },
    {name: 'LIX', value: lix},
  ],
  pt: [
    {
      name: 'Flesch-Martins',
      value: ({words, sentences, syllables}) => 248.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
      grade: byTable([[75, 4], [50, 8], [25, 11]], 12), // prettier-ignore
    },
    {name: 'LIX', value: lix},
  ],
  it: [
    {
      name: 'Gulpease',
      value: ({words, sentences, letters}) => Math.min(100, 89 + (300 * sentences - 10 * letters) / words),
      grade: byTable([[80, 5], [60, 8], [40, 13]], 14), // prettier-ignore
    },
    {name: 'Flesch-Vacca', value: ({words, sentences, syllables}) => 206 - 65 * (syllables / words) - words / sentences},
  ],
};

function lix({words, sentences, long}: Counts): number {
  return words / sentences + (100 * long) / words;
}

/** The languages that have formulas. */
export const FORMULA_LANGUAGES: readonly string[] = Object.keys(FORMULAS);

/** Counts what the formulas need. Numbers are left out: no formula was fitted to them. */
export function countText(
  sentences: readonly string[],
  wordsOf: (sentence: string) => readonly string[],
  language: string,
): Counts {
  const counts = {sentences: 0, words: 0, letters: 0, syllables: 0, short: 0, polysyllables: 0, long: 0};
  for (const sentence of sentences) {
    const words = wordsOf(sentence).filter((word) => /\p{L}/u.test(word));
    if (!words.length) continue;
    counts.sentences++;
    counts.words += words.length;
    for (const word of words) {
      const letters = word.match(/\p{L}/gu)!.length;
      const syllables = countSyllables(word, language);
      counts.letters += letters;
      counts.syllables += syllables;
      if (syllables === 1) counts.short++;
      if (syllables > 2) counts.polysyllables++;
      if (letters > 6) counts.long++;
    }
  }
  return counts;
}

/** Returns the figures of a language's formulas, rounded to tenths; none for other languages and for texts without words. */
export function readability(counts: Counts, language: string): readonly Readability[] {
  if (!counts.words) return [];
  return (FORMULAS[language] ?? []).map(({name, isGrade = false, value}) => ({
    formula: name,
    value: Math.round(value(counts) * 10) / 10,
    isGrade,
  }));
}

/** Returns the school grade by the first formula of a language; `undefined` where there is none. */
export function gradeOf(counts: Counts, language: string): {readonly grade: number; readonly formula: string} | undefined {
  const [formula] = FORMULAS[language] ?? [];
  if (!formula || !counts.words) return undefined;
  const value = formula.value(counts);
  return {grade: Math.round((formula.grade?.(value) ?? value) * 10) / 10, formula: formula.name};
}

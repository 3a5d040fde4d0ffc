import {Problem} from '../problem.js';

/** Names of columns with codes, and with titles from the best on, in the languages of publishers; compared without accents. */
const CODE =
  /^(?:(?:.*[ _-])?(?:codes?|kode[rn]?|codigos?|cod|koodi|kod|kodas|code[s]?[ _](?:acte|du terme|do termo|del? .*))|codigo d[oe] .*|code d[eu] .*|hcpcs?|cpt|tun|nr|schluessel\w*|schlussel\w*|(?:.*[ _])?(?:loinc_num|conceptid|concept[ _]?id|notation)|zcode|编码|代码|code编码|コード|코드|код|κωδικος)$/i;
const TITLES = [
  /long[ _]?(?:common[ _]?name|desc\w*|title|name)|langtext|lange? ?bezeichnung|(?:libelle|texte)[ _]long|descricao[ _]longa/i,
  /^(?:term|termo|termino|titel|title|titulo|titre|titolo|display|bezeichnung|klassentitel|libelle|texte|text|descripcion|descricao|designation|denominacion|denominazione|descrizione|omschrijving|benamning|betegnelse|tekst|nimi|otsikko|naziv|nazwa|name|nom|nome|名称|名稱|中文名称|名前|名称等|명칭|название|наименование|ονομασια)$/i,
  /title|display|descri|bezeichn|libell|intitul|termo|termin|titul|titol|omschrijv|benamn|betegn|nazw|popis|名/i,
  /procedimento|procedimiento|procedure|prestation|prestazione|prestacion|intervent|acte|leistung|prozedur|massnahme|zabieg|vykon/i,
  /linguisticvariant|desc$|name|nom\b|nome|text|tekst|component/i,
  /short|kurz|court|corta|breve/i,
];
const CELL_OF_CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d./+*†!-]{1,17}$/u;

/** Removes what names of columns differ in: accents, quotes, blanks around. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/^["'\s\ufeff]+|["'\s]+$/g, '');

/** Returns the place of the column of codes among the names of columns; -1 if none is one. */
export const codeColumn = (names: readonly string[]): number => {
  const folded = names.map(fold);
  const exact = folded.findIndex((name) => /^(?:code|codigo|kode|hcpcs?|cpt)$/i.test(name));
  return exact >= 0 ? exact : folded.findIndex((name) => CODE.test(name));
};

/**
 * Returns the places of columns that may have titles, the best first: those of the language that is asked for, then longer ones.
 * @param lang such as `de`, which names as `title_de`, `Text DE` or just `DE` match.
 */
export function titleColumns(names: readonly string[], code: number, lang?: string): number[] {
  const folded = names.map(fold);
  const inLanguage = lang ? new RegExp(`(?:^|[ _.(-])${lang.split('-')[0]}(?:[-_][a-z]{2})?\\)?$`, 'i') : undefined;
  const rank = (name: string): number => {
    const at = TITLES.findIndex((pattern) => pattern.test(name));
    return (inLanguage?.test(name) ? -100 : 0) + (at < 0 ? 50 : at);
  };
  return folded
    .map((name, at) => ({at, rank: rank(name)}))
    .filter(({at, rank: own}) => at !== code && own < 50)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({at}) => at);
}

/** Whether a cell looks like a code: a digit, no blanks, not too long. */
export const looksLikeCode = (cell: string): boolean => CELL_OF_CODE.test(cell.trim());

/**
 * Finds the column that an option names, by its name or its number from 1.
 * @throws {Problem} if there is no such column.
 */
export function namedColumn(option: string, wanted: string, names: readonly string[] | undefined, width: number): number {
  const number = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  const at = number ? number - 1 : (names ?? []).findIndex((name) => fold(name).toLowerCase() === fold(wanted).toLowerCase());
  if (at >= 0 && at < width) return at;
  const known = names
    ? `Its columns are ${names.map((name) => `"${name.trim()}"`).join(', ')}`
    : `It has ${width} columns without names`;
  throw new Problem(`--${option} ${wanted}: there is no such column. ${known}`);
}

/** Columns by what is in them, where they have no names: codes are distinct and without blanks, titles are the longest text. */
export function guessColumns(rows: readonly (readonly string[])[]): {code: number; title: number} {
  const width = largest(rows.map((row) => row.length));
  const columns = Array.from({length: width}, (_, at) => rows.map((row) => row[at]?.trim() ?? ''));
  const score = columns.map((cells) => {
    const filled = cells.filter(Boolean);
    const share = (filled.filter(looksLikeCode).length / rows.length) * (new Set(filled).size / rows.length);
    return isRunningNumber(cells) ? share / 10 : share;
  });
  const code = score.indexOf(largest(score));
  const length = columns.map((cells, at) => (at === code ? -1 : cells.reduce((sum, cell) => sum + letters(cell), 0)));
  const longest = largest(length);
  return {code, title: longest > 0 ? length.lastIndexOf(longest) : code === width - 1 ? 0 : width - 1};
}

/** Numbers the rows: 1, 2, 3 … */
const isRunningNumber = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, at) => /^\d+$/.test(cell) && (!at || Number(cell) === Number(cells[at - 1]) + 1));

const letters = (cell: string): number => (/\p{L}{2}/u.test(cell) ? (cell.match(/\p{L}/gu)?.length ?? 0) : 0);

/** Numbers as arguments of Math.max overflow the stack in a file of 200,000 columns. */
const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0);

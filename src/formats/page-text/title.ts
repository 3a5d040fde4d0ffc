import {instructs, isNameless, mayName, repeatsName} from '../page-name.js';
import type {MatchText} from './headings.js';
import type {TextLine} from './source-lines.js';

/** The title of a text, what stands below it, and what stands above it. */
export interface Titled {
  readonly title?: string;
  readonly lines: readonly TextLine[];
  readonly above: readonly TextLine[];
}

/** How many lines may stand above a title: links and buttons of a site, copied with it. */
const MAX_ABOVE = 25;
const MAX_TITLE = 120;
/** Words of sites in front of what they say. */
const SITE_WORDS =
  /^(?:skip to\b.*|(?:go |back )?to (?:main )?content|menu|home(?: ?page)?|search|close|log ?in|sign in|cookies?\b.*|accept\b.*|reject\b.*|share|print|listen|contact(?: us)?|about(?: us)?|services|our services|treatments|news|book(?: now| online)?|find us|make an appointment|english|language|saltar al contenido|inicio|buscar|menú|zum inhalt.*|startseite|suche|accueil|rechercher|aller au contenu.*|首页|搜索|菜单|الرئيسية|بحث|القائمة)$/i;

/** Names of the house that wrote the page. */
const PLACE =
  /(?:\b(?:hospitals?|trust|clinics?|medical cent(?:er|re)|health ?care|klinik|krankenhaus|hôpital|clinique|ospedale|clínica|hospital universitario)|klinikum|医院)$/i;

/** Finds the title: of the short lines on top the one that the rest of the text repeats most, else the first. */
export function splitTitle(lines: readonly TextLine[], match: MatchText): Titled {
  const end = lines.findIndex(
    (line, index) =>
      index >= MAX_ABOVE ||
      !isCandidate(line) ||
      (!SITE_WORDS.test(line.text) && match(line.text) !== undefined && !isNameless(line.text)),
  );
  const top = lines.slice(0, end < 0 ? Math.min(lines.length, MAX_ABOVE) : end);
  const rest = lines.slice(0, 400).map(({text}) => text.toLowerCase());
  const scores = top.map(({text}, index) =>
    SITE_WORDS.test(text) || isNameless(text) || instructs(text)
      ? 0
      : PLACE.test(text)
        ? 0.5
        : 1 + repeats(text.toLowerCase(), index, rest),
  );
  const best = Math.max(0, ...scores);
  if (!best) return {lines, above: []};
  const named = scores.findIndex((score) => score >= 1);
  const first = named >= 0 ? named : scores.findIndex((score) => score > 0);
  const at = best > scores[first]! + 1 ? scores.indexOf(best) : first;
  return {title: top[at]!.text, lines: lines.slice(at + 1), above: lines.slice(0, at)};
}

const isCandidate = ({text, mark, cells}: TextLine): boolean =>
  text.length <= MAX_TITLE && mark === undefined && !cells.length && !/[.!;,:]$|^[^:]{2,30}: /.test(text);

/** Finds the title in the headers of a text's pages, which have it beside the name of the house: the part that names one. */
export function titleOfHeaders(headers: readonly string[], lines: readonly TextLine[]): string | undefined {
  const texts = lines.slice(0, 400).map(({text}) => text);
  const parts = headers.flatMap((header) => header.split(/\s{3,}|\s[|•]\s/)).map((part) => part.trim());
  const names = [...new Set(parts)].filter(
    (part) =>
      /^\p{Lu}|^\p{Lo}/u.test(part) && part.length <= MAX_TITLE && !PLACE.test(part) && !/[\d:.]/.test(part) && !instructs(part),
  );
  return (
    names.find((part) => repeatsName(part, texts)) ??
    (names.length === 1 ? names.find((part) => mayName(part, texts)) : undefined)
  );
}

/** A line that a sentence begins with is worth most: "Stress echo is an ultrasound …". */
function repeats(title: string, at: number, texts: readonly string[]): number {
  let score = 0;
  texts.forEach((text, index) => {
    if (index === at || !text.includes(title)) return;
    score += text.length > title.length && text.startsWith(title) ? 3 : text === title ? 0 : 1;
  });
  return Math.min(score, 6);
}

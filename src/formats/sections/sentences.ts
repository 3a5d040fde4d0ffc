/** Where a sentence may end: a mark, then the first letter of another one; or a new line. */
const ENDS = /(?:[.!?؟…]["”’»)\]]*\s+|[。！？]["”’」）]*\s*)(?=["“„«‘([¿¡]*[\p{Lu}\p{Lo}]|\d{1,2}[.)]\s+\p{Lu})|\n+/gu;

/** A few characters before a stop: the longest abbreviation and the word in front of it. */
const LOOK_BACK = 24;
/** Short forms that stand in front of a name, a number or an example, never at the end of a sentence. */
const ABBREVIATION = new RegExp(
  String.raw`(?<![\p{L}.])(?:` +
    // English
    String.raw`Dr|Mrs?|Ms|Prof|Revd?|St|vs|[Aa]pprox|[Ee]\.\s?g|[Ii]\.\s?e|[Mm]ax|(?<!\d\s?)[Mm]in|U\.\s?S|U\.\s?K|` +
    // Spanish and Portuguese
    String.raw`Dra|Drs|Sres|Sra?|Srta|Dña|Uds?|Vds?|[Aa]prox|[Pp]\.\s?ej|[Nn]úm|[Pp]ág|[Pp]\.\s?ex|` +
    // German
    String.raw`[Zz]\.\s?B|[Dd]\.\s?h|[Uu]\.\s?[aU]|[Bb]zw|[Cc]a|[Gg]gf|[Ee]vtl|[Ii]nkl|[Ee]xkl|Nr|Hr|Fr|[Vv]gl|[Ss]og|med|` +
    // French and Italian
    String.raw`MM?|Mmes?|Mlle|Pr|[Ee]nv|[Cc]\.-à-d|Dott|Sig|[Aa]d es|` +
    // In all of them
    String.raw`[Tt][eé]l)\.$|(?<![\p{L}.])Dott\.ssa$`,
  'u',
);
/** "J. Smith", "Dr. J. Smith"; the end of "vitamin C." is not one. */
const INITIAL = /(?:^|["“(]|\.\s?)\p{Lu}\.$/u;
/** The number of an item: "2. Dry your hands". */
const ITEM_NUMBER = /(?:^|[.!?]\s+)\d{1,2}\.$/;
/** "Open from 8 a.m. Monday to Friday". */
const OF_DAY = /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\b|^(?:GMT|BST|E[SD]T|P[SD]T|C[SD]T|Uhr)\b/i;
/** "am 3. Mai", "im 2. Stock". */
const ORDINAL_OF =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Tag|Woche|Monat|Stock|Etage|Obergeschoss|OG|Lebensjahr)/;

/** Splits a text of any language into its sentences, and not at the stop of "Dr.", "z. B." or "8 a.m. Monday". */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const {0: end, index} of text.matchAll(ENDS)) {
    const next = index + end.length;
    if (
      end.startsWith('.') &&
      goesOn(text.slice(Math.max(start, index - LOOK_BACK), index + 1), text.slice(next, next + LOOK_BACK))
    )
      continue;
    sentences.push(text.slice(start, next).trim());
    start = next;
  }
  return [...sentences, text.slice(start).trim()].filter(Boolean);
}

function goesOn(before: string, after: string): boolean {
  if (ABBREVIATION.test(before) || INITIAL.test(before) || ITEM_NUMBER.test(before)) return true;
  // "z. B.", "i. d. R."
  if (/(?<![\p{L}.])\p{L}\.$/u.test(before) && /^\p{Lu}\./u.test(after)) return true;
  if (/[ap]\.\s?m\.$/i.test(before)) return OF_DAY.test(after);
  if (/\b[Nn][or]\.$/.test(before)) return /^\p{Lu}?\d/u.test(after);
  return /\d\.$/.test(before) && ORDINAL_OF.test(after);
}

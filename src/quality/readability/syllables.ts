import {syllable} from './syllable.bundled.js';

/** Counts the syllables of a word, by the rules of its language. At least one. */
export type SyllableCounter = (word: string) => number;

const known = new Map<string, number>();

/** Two vowels next to each other are two syllables where both are strong, or where the weak one has an accent: "día", "caer". */
function romance(strong: string, weak: string, accentedWeak: string, isSilent?: RegExp): SyllableCounter {
  const groups = new RegExp(`[${strong}${weak}${accentedWeak}]+`, 'gu');
  const isStrong = new RegExp(`[${strong}${accentedWeak}]`, 'gu');
  return (word) => {
    const sounded = isSilent ? word.replace(isSilent, '$1') : word;
    const count = (sounded.match(groups) ?? []).reduce((sum, group) => sum + Math.max(1, group.match(isStrong)?.length ?? 0), 0);
    return Math.max(1, count);
  };
}

const groupsOf =
  (vowels: RegExp): SyllableCounter =>
  (word) =>
    Math.max(1, word.match(vowels)?.length ?? 0);

const portuguese = romance('aeoáéóâêôãõ', 'iuü', 'íú', /([qg])u(?=[eiéíê])|(?<=[ãõ])[eo]/gu);

/** Frequent words of health texts that the library counts one short, or one over. Found with 130 words counted by hand. */
const [MORE, LESS] = [
  /^diabetes|^diarrh|esthesia$|^areas?$|^nurses$|osteoa|flui|^nause|^ideas?$|experience|^ruin|^poem|^science|dietic/,
  /geon|^several|(?:au|n)[tx]ious|gious|^seeing|^everyday/,
];
const english: SyllableCounter = (word) => syllable(word) + Number(MORE.test(word)) - Number(LESS.test(word));

const COUNTERS: Readonly<Record<string, SyllableCounter>> = {
  en: english,
  // In "qu" and before e or i in "gu" the u is silent, a "y" at the end is a vowel.
  es: romance('aeoáéó', 'iuüy', 'íú', /([qg])u(?=[eiéí])/gu),
  // Without a written accent, "ia" at the end is two syllables: "cirurgia".
  pt: (word) => portuguese(word.replace(/^([^áéíóúâêô]*i)(?=as?$)/u, '$1-')),
  it: romance('aeoàèéòó', 'iu', 'ìù', /([qgc])[ui](?=[aeioàèéìò])/gu),
  // Final e, es and ent are silent after another vowel group.
  fr: (word) =>
    groupsOf(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu)(word.replace(/(?<=[aeiouyàâéèêëîïôùûœ]\p{L}*[^aeiouyàâéèêëîïôùûœ])e(?:s|nt)?$/u, '')),
  de: (word) => groupsOf(/aa|ee|oo|ai|ei|au|äu|eu|ie|ay|ey|[aeiouyäöü]/gu)(word),
};

/** Languages whose syllables are counted. */
export const SYLLABLE_LANGUAGES: readonly string[] = Object.keys(COUNTERS);

/** Longer than any word that is read: the time of the library grows with the square of the letters. */
const LONGEST_WORD = /.{1,60}/gsu;

/** Counts the syllables of a word. Each word is counted once, and a longer run of letters in parts. */
export function countSyllables(word: string, language: string): number {
  const key = `${language} ${word}`;
  const parts = (): string[] => word.toLowerCase().match(LONGEST_WORD) ?? [];
  const counted = known.get(key) ?? parts().reduce((sum, part) => sum + COUNTERS[language]!(part), 0);
  known.set(key, counted);
  return counted;
}

/** Limits of a list of codes, beyond what any system has: a page that reads a forged file must not stand still. */
export const MAX_CODES = 1 << 20;
/** Different words of all titles. */
export const MAX_WORDS = 1 << 18;
/** UTF-16 units of a word. */
export const MAX_WORD_LENGTH = 1000;
/** Bytes of an unpacked file, and words of all titles together. */
export const MAX_SIZE = 1 << 24;
/** Codes of a group: the reader looks endings up one after another. */
export const MAX_GROUP = 200;
/** Characters of `codes.json`, and lists that it names. */
export const MAX_MANIFEST = 1_000_000;
export const MAX_SETS = 200;

/** The reason why a file is refused. */
export const DAMAGED = 'it is damaged, or larger than a list of codes can be';

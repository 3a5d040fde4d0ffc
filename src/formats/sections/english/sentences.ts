/** The end of a sentence, and not that of "Dr." or "approx.". */
const END = /(?<=[\p{L}\p{N})%][.!?]["”’)]?)(?<!\b(?:Dr|Mr|Mrs|Ms|St|approx|max|min|e\.g|i\.e)\.)\s+(?=\p{Lu})|\n+/u;

/** Splits an English text into its sentences. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(END)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

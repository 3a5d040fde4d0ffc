/** Letters that no accent makes, and how they are written without them. */
const LETTERS: Readonly<Record<string, string>> = {œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i'};

/**
 * Splits a text into words as they are compared: lower case, without accents and punctuation. `"X-Ray, (Chest)"` → `x`, `ray`,
 * `chest`; `"Œil"` → `oeil`. Chinese and Japanese have no spaces: each two characters are a word, and the last one of a run.
 */
export function foldWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[œæßøłđı]/g, (letter) => LETTERS[letter]!)
      .replace(/[\u3040-\u30ff\u3400-\u9fff](?=([\u3040-\u30ff\u3400-\u9fff]?))/g, ' $&$1 ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Writes a code as it is compared: upper case, without dots, dashes and spaces. */
export const foldCode = (code: string): string => code.toUpperCase().replace(/[.\s-]/g, '');

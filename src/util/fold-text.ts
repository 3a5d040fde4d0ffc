/** Words as they are compared: lower case, without accents and punctuation. `"X-Ray, (Chest)"` → `x`, `ray`, `chest`. */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A code as it is compared: upper case, without dots, dashes and spaces. */
export const foldCode = (code: string): string => code.toUpperCase().replace(/[.\s-]/g, '');

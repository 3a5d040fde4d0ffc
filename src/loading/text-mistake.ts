/** Sign-in pages, and what servers send for a file that they do not have. */
export const WEB_PAGE = 'is a web page, not a record. Make a record of a page with "procedure-elements import".';

/** Some Windows programs write it. */
export const UTF_16 = 'is UTF-16, and pages read UTF-8 alone. Save it with the encoding UTF-8.';

/** Explains why a text is not a record, as the end of a sentence, where that is a usual mistake. The same on pages and in `check`. */
export const textMistake = (text: string): string | undefined =>
  /^\s*</.test(text) ? WEB_PAGE : /^(\uFFFD|\uFEFF?.?\0)/.test(text) ? UTF_16 : undefined;

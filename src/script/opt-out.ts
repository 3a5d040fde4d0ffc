/** `off` on a page or a part of it keeps the script from it. On blocks the script notes how it hides them. */
export const ATTRIBUTE = 'data-procedure-elements';

/** Marks the elements that the script adds; `after` those that follow their origin. */
export const MADE = `${ATTRIBUTE}-made`;

/** Content that is left as its author wrote it. In WordPress's block editor React owns it. */
export const EXCLUDED = `[${ATTRIBUTE}=off], .block-editor-block-list__layout`;

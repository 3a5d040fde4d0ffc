/**
 * Elements that the single script does not include: most pages never show them. It fetches
 * `procedure-elements.TAG.min.js` when a page has the tag or a card needs it.
 */
export const LATER_ELEMENTS = [
  'code-search',
  'glossary-term',
  'option-compare',
  'procedure-list',
  'procedure-pictures',
  'procedure-timeline',
  'question-list',
  'review-note',
  'similar-codes',
  'understanding-check',
  'version-changes',
];

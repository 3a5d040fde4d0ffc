/** Tags of the elements that the single script fetches when a page needs them. */
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

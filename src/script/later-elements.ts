/** Tags of the elements that the single script fetches when a page needs them. */
export const LATER_ELEMENTS = [
  'code-search',
  'option-compare',
  'procedure-list',
  'procedure-pictures',
  'procedure-timeline',
  'question-list',
  'similar-codes',
  'understanding-check',
  'version-changes',
];

/** The words of the elements that search, and come as parts of their own: the script has none of them. */
export const codes = {
  label: 'Search all medical codes',
  hint: 'Type a word, or the beginning of a code.',
  loading: 'The codes are still loading…',
  found: (count: string): string => `Codes found: ${count}.`,
  none: 'Nothing was found. Try another word.',
  moreToCome: 'More lists are still loading.',
  family: (count: string, code: string): string => `Show ${count} results in ${code}`,
  back: 'Back to all results',
  because: (term: string): string => `for “${term}”`,
  failed: 'The codes could not be loaded.',
  someFailed: 'Some codes could not be loaded.',
  retry: 'Try again',
  hasPage: 'There is a page about it',
};

export const list = {
  heading: 'Procedures',
  words: 'Search',
  setting: 'Where it is done',
  personnel: 'Who takes part',
  any: 'Any',
  count: (count: string, of: string): string => `${count} of ${of} procedures.`,
  none: 'Try fewer or other words.',
  showAll: 'Show all',
};

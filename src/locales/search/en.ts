/** The words of the elements that search, and come as parts of their own: the script has none of them. */
export const codes = {
  label: 'Search all medical codes',
  hint: 'Type a word, or the beginning of a code.',
  loading: 'The codes are still loading…',
  found: (count: string): string => `Codes found: ${count}.`,
  foundSome: (count: string): string => `Codes shown: ${count}. There may be more.`,
  without: (words: string): string => `Without “${words}”.`,
  none: 'Nothing was found. Try another word.',
  moreToCome: 'More lists are still loading.',
  family: (count: string, code: string): string =>
    count === '1' ? `1 more code that starts with ${code}` : `${count} more codes that start with ${code}`,
  back: 'Back to all results',
  because: (term: string): string => `for “${term}”`,
  failed: 'The codes could not be loaded.',
  someFailed: 'Some codes could not be loaded.',
  chooseOne: 'Choose a code from the list.',
  retry: 'Try again',
  hasPage: 'There is a page about it',
};

export const list = {
  heading: 'Procedures',
  words: 'Search procedures',
  setting: 'Where it is done',
  personnel: 'Who takes part',
  any: 'Any',
  count: (count: string, of: string): string => `${count} of ${of} procedures.`,
  none: 'No matches. Try different words.',
  showAll: 'Show all',
  empty: 'No procedures here yet.',
  letters: 'Go to a letter',
  retry: 'Try again',
};

export const options = {
  changeOrder: 'Change the order',
  onlyFor: (aspect: string, option: string): string => `${aspect}: known for ${option} only`,
};

export const pictures = {
  enlarge: (picture: string): string => `Enlarge: ${picture}`,
  close: 'Close',
};

export const timeline = {
  heading: 'When things happen',
  before: 'Before',
  day: 'The day of your procedure',
  after: 'After',
  takes: (time: string): string => `It takes ${time}.`,
  note: 'This is an overview. The list of how to prepare and the part on recovery say more.',
};

export const understanding = {
  heading: 'Check what you have understood',
  intro: 'Nobody sees your answers. They are not kept and not counted.',
  howLong: 'How long before the procedure? Choose what belongs in the gap.',
  howUrgent: 'How urgent is this?',
  yes: 'Yes. This page says:',
  no: 'Not quite. This page says:',
  read: 'Go to this part',
  none: 'There is nothing to check on this page yet.',
  talk: 'Talk about these with your team',
};

/** The words of hosted pages and of the feed of their changes, in English. */
export const page = {
  withdrawn: (date: string): string => `This information was withdrawn on ${date}.`,
  doNotUse: 'Do not follow it any more. This includes copies that you have printed or saved.',
  ask: 'Ask your care team what applies to you.',
  instead: 'Read this instead',
  changes: 'Changes to information for patients',
  change: {
    new: (name: string): string => `${name}: new`,
    changed: (name: string): string => `${name}: changed`,
    withdrawn: (name: string): string => `${name}: withdrawn`,
    'rule-ended': (name: string): string => `${name}: a rule has ended, and its times are no longer shown`,
    removed: (name: string): string => `${name}: page removed`,
  },
};

export type PageWords = typeof page;

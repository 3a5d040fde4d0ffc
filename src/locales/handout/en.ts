/** The words of a card's handout, in English: part of the chunk that prints it. */
export const handout = {
  page: (page: string, pages: string): string => `Page ${page} of ${pages}`,
  address: 'For the latest version, go to:',
  scan: 'Or scan this code with your phone.',
  code: (address: string): string => `QR code of the address ${address}`,
  name: 'Your name:',
  appointment: 'Your appointment:',
  place: 'Where to go:',
  leftOut: (topics: string): string => `Not on these sheets: ${topics}. See the address below, or ask your care team.`,
  nothing: 'If nothing printed, open this page in a new tab, or in another browser, and print it there.',
};

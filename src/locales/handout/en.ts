/** The words of a card's handout, in English: part of the chunk that prints it. */
export const handout = {
  page: (page: string, pages: string): string => `Page ${page} of ${pages}`,
  address: 'To read this again and see whether it has changed, type this address:',
  scan: 'Or point a phone’s camera at the square.',
  code: (address: string): string => `QR code of the address ${address}`,
  nothing: 'If nothing was printed, open this page in its own window, or in another browser, and print it there.',
};

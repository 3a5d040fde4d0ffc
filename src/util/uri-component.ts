/** Writes a text as part of an address. Halves of characters, which `encodeURIComponent` throws on, become U+FFFD. */
export const uriComponent = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

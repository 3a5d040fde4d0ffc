/** Shortens a text that is quoted in a message. */
export const shorten = (text: string): string => (text.length > 50 ? `${text.slice(0, 50).trimEnd()}…` : text);

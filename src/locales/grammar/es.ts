/** A time of day with its article, which depends on the hour: "la 1:30", "las 13:30". */
export const theHour = (time: string): string => `${/^0?1(?!\d)/.test(time) ? 'la' : 'las'} ${time}`;

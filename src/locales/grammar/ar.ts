/** A time as it stands after a preposition: `Intl` writes "ساعتان", which becomes "ساعتين". */
export const oblique = (time: string): string => time.replace(/([تمعر])ان(?=[\s،]|$)/g, '$1ين');

/** "By" a time, "بساعتين": before a figure the letter needs a stroke to hold on to, "بـ6 ساعات". */
export const by = (time: string): string => `ب${/^\p{L}/u.test(time) ? '' : 'ـ'}${oblique(time)}`;

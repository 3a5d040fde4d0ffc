/** Matches any of these words or phrases, whole and in any case. They are separated by commas and may be patterns. */
export const anyWord = (...lists: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\w)(?:${lists.join(',').split(/,\s*/).join('|')})(?!\w)`, 'i');

/** Words and marks in front of a number that is not exact, as a pattern. */
export const ABOUT = String.raw`about|around|approximately|approx\.?|circa|ca?\.|ca|roughly|~|≈`;

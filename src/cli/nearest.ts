/** The candidate that was most likely meant, if one is near: `risk` → `risks`. Case and hyphens do not count. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const meant = fold(word);
  const ranked = candidates
    .map((candidate) => ({candidate, edits: editsBetween(meant, fold(candidate))}))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= Math.ceil(meant.length / 3) ? best.candidate : undefined;
}

/** `, did you mean "risks"?` or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `, did you mean "${meant}"?`;
}

// Nobody mistypes a word of a hundred letters, and the distance is quadratic.
const fold = (word: string): string =>
  word
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s_-]/g, '');

/** Levenshtein's distance: letters to insert, delete or replace. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length]!;
}

/** Ends a sentence about a name: with the one that was meant, if any is near. */
export function meant(word: string, names: Iterable<string>): string {
  const near = nearest(word, names);
  return near ? `. Did you mean "${near}"?` : '.';
}

/** Returns the name that differs least from a word: in one letter of four, and in so many at most. */
export function nearest(word: string, names: Iterable<string>, most = 2): string | undefined {
  let [best, least] = [undefined as string | undefined, Math.min(most, Math.ceil(word.length / 4)) + 1];
  for (const name of names) {
    const changes = distance(word.toLowerCase(), name);
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}

/** Counts the letters to add, leave out, replace or swap with the next (Damerau and Levenshtein). */
function distance(from: string, to: string): number {
  let [before, row] = [[] as number[], [...to, ''].map((_letter, at) => at)];
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, swapped));
    }
    [before, row] = [row, next];
  }
  return row[to.length]!;
}

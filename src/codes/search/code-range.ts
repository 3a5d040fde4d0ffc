import {lowerBound} from './word-index.js';
import {foldCode} from '../../util/fold-text.js';

/** Finds the rows whose codes begin with a prefix, dots and case aside: from the first to the one after the last. */
export function codeRange(codes: readonly string[], codePrefix: string): [from: number, to: number] {
  const prefix = foldCode(codePrefix);
  const cut = (at: number): string => foldCode(codes[at]!).slice(0, prefix.length);
  return [lowerBound(codes.length, (at) => cut(at) < prefix), lowerBound(codes.length, (at) => cut(at) <= prefix)];
}

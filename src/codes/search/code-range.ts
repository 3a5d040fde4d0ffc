import {lowerBound} from './word-index.js';
import {foldCode} from '../../util/fold-text.js';

/** The rows whose codes begin with something, dots and case aside: from the first to the one after the last. */
export function codeRange(codes: readonly string[], beginning: string): [from: number, to: number] {
  const prefix = foldCode(beginning);
  const cut = (at: number): string => foldCode(codes[at]!).slice(0, prefix.length);
  return [lowerBound(codes.length, (at) => cut(at) < prefix), lowerBound(codes.length, (at) => cut(at) <= prefix)];
}

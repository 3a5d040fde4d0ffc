import {lowerBound} from './word-index.js';
import {foldCode} from './words.js';

/** The rows whose codes begin with something, dots and case aside: from the first to the one after the last. */
export function codeRange(codes: readonly string[], beginning: string): [from: number, to: number] {
  const prefix = foldCode(beginning);
  const before = (code: string): boolean => foldCode(code).slice(0, prefix.length) < prefix;
  const upTo = (code: string): boolean => foldCode(code).slice(0, prefix.length) <= prefix;
  return [lowerBound(codes.length, (at) => before(codes[at]!)), lowerBound(codes.length, (at) => upTo(codes[at]!))];
}

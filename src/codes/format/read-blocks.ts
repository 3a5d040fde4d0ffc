import {DAMAGED, MAX_CODES, MAX_WORD_LENGTH} from './limits.js';

/** Words, prefixes of codes and endings. */
const MAX_LINES = 2 * MAX_CODES;
/** Lines between two pauses. */
const STEP = 1000;

/**
 * Reads lists of front-coded lines, with an empty line between two lists, in steps.
 * @throws if there are more or longer lines than any list has.
 */
export function* decodeFrontCoded(text: string): Generator<void, string[][]> {
  let list: string[] = [];
  const lists = [list];
  let last = '';
  let count = 0;
  for (let at = 0, end; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (end > at) list.push((last = last.slice(0, text.charCodeAt(at) - 48) + text.slice(at + 1, end)));
    else {
      lists.push((list = []));
      last = '';
    }
    if (last.length > MAX_WORD_LENGTH || ++count > MAX_LINES) throw new Error(DAMAGED);
    if (count % STEP === 0) yield;
  }
  return lists;
}

/** Numbers of 7 bits a byte, and zeros behind them. */
export function decodeVarints(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    numbers[count] = numbers[count]! * 128 + (bytes[at]! % 128);
    if (bytes[at]! < 128) count++;
  }
  return numbers;
}

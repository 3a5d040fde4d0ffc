import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {step} from '../model/validate.js';
import {Problem} from './problem.js';

/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A JSON text whose values know where they stand. */
export interface JsonText {
  readonly value: unknown;
  /** Where the value of a JSON path (`$.risks[2].text`) stands; the value around it if there is no such path. */
  readonly positionOf: (path: string) => Position;
  /** Where the key that a JSON path ends with stands. */
  readonly keyPositionOf: (path: string) => Position;
  /** Keys that stand twice in one object, at their second place. */
  readonly repeated: readonly {readonly path: string; readonly position: Position; readonly first: Position}[];
}

/** The first syntax error of a JSON text. */
export interface JsonFault {
  readonly fault: {readonly position: Position; readonly found: string; readonly expected: string};
}

const EXPECTED: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace }',
  CloseBracketExpected: 'a closing bracket ]',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comments',
  UnexpectedEndOfComment: 'no comments',
  UnexpectedEndOfString: 'a closing quotation mark on the same line',
  InvalidEscapeCharacter: 'an escape such as \\n, \\" or \\\\',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidCharacter: 'no tabs or control characters in a text: write \\t for a tab',
};

/**
 * Reads JSON strictly, as `JSON.parse` does.
 * @param name of the file, for the message.
 * @returns the value with positions, the first fault in it, or `undefined` if the text holds no JSON at all.
 * @throws {Problem} if it is nested thousands of levels deep.
 */
export function readJson(text: string, name: string): JsonText | JsonFault | undefined {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Problem(`${name}: this is nested too deeply. Check that it is the right file`);
  }
}

function read(text: string): JsonText | JsonFault | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true});
  if (!root || (root.type !== 'object' && root.type !== 'array' && errors.length)) return undefined;
  const at = positions(text);
  const [error] = errors;
  if (error) {
    const found = text.slice(error.offset, error.offset + Math.max(1, error.length)).split(/[\r\n]/)[0]!;
    const expected =
      EXPECTED[printParseErrorCode(error.error)] ?? 'JSON: texts and keys in double quotes, numbers, true, false or null';
    return {
      fault: {position: at(error.offset), found: found ? shorten(found) : error.length ? 'a line break' : 'nothing', expected},
    };
  }
  const values = new Map<string, number>();
  const keys = new Map<string, number>();
  const repeated: {path: string; position: Position; first: Position}[] = [];
  const collect = (node: Node, path: string): void => {
    values.set(path, node.offset);
    if (node.type === 'array') node.children?.forEach((child, index) => collect(child, `${path}[${index}]`));
    if (node.type !== 'object') return;
    const own = new Map<string, number>();
    for (const {children: [key, value] = []} of node.children ?? []) {
      if (!key || !value) continue;
      const here = path + step(String(key.value));
      const first = own.get(here);
      if (first !== undefined) repeated.push({path: here, position: at(key.offset), first: at(first)});
      own.set(here, key.offset);
      keys.set(here, key.offset);
      collect(value, here);
    }
  };
  collect(root, '$');
  const around = (path: string): string => path.replace(/(?:\.\w+|\[[^[\]]*\])$/, '');
  return {
    value: JSON.parse(text),
    positionOf: (path) => at(values.get(path) ?? values.get(around(path)) ?? root.offset),
    keyPositionOf: (path) => at(keys.get(path) ?? root.offset),
    repeated,
  };
}

const shorten = (found: string): string => JSON.stringify(found.length > 40 ? `${found.slice(0, 40)}…` : found);

/** Turns offsets into lines and columns. The lines are counted once, and only if somebody asks. */
function positions(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|[\r\n]/g), ({index, 0: end}) => index + end.length)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
}

/** Lines that were front-coded. */
export function unfront(text: string, separator: string): string[] {
  let last = '';
  return text === '' ? [] : text.split(separator).map((line) => (last = last.slice(0, line.charCodeAt(0) - 48) + line.slice(1)));
}

/** A block of numbers, read from its beginning. */
export class Numbers {
  readonly values: Uint32Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    const values = new Uint32Array(bytes.length);
    let count = 0;
    for (let at = 0, shift = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      values[count]! |= (byte & 127) << shift;
      shift = byte > 127 ? shift + 7 : 0;
      if (!shift) count++;
    }
    this.values = values.subarray(0, count);
  }

  next(): number {
    return this.values[this.at++]!;
  }
}

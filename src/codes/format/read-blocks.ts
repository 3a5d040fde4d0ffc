/** Lines that were front-coded. */
export function decodeFrontCoded(text: string): string[] {
  let last = '';
  return text.split('\n').map((line) => (last = last.slice(0, line.charCodeAt(0) - 48) + line.slice(1)));
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

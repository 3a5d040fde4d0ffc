/**
 * Decodes bytes in a named encoding.
 * As a stream: at once, Node 20.20 reads windows-1252 as Latin 1, and with it "œ", "€" and curly quotes as control characters.
 * @throws {RangeError} if the encoding is not known.
 * @throws {TypeError} if the bytes are not in it and `fatal` is set.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string, fatal = false): string {
  const decoder = new TextDecoder(encoding, {fatal});
  return decoder.decode(bytes, {stream: true}) + decoder.decode();
}

/** Reads a stream of bytes, and leaves it where there are more than `most`: then the result is `undefined`. */
export async function readUpTo(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream?.getReader();
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value as Uint8Array<ArrayBuffer>);
    if ((size += value.length) <= most) continue;
    void reader!.cancel();
    return undefined;
  }
}

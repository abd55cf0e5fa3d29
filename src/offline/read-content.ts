const GZIP = [0x1f, 0x8b];

/** Tell whether bytes are gzip (RFC 1952, 2.3.1). */
function isGzip(bytes: Uint8Array): boolean {
  return GZIP.every((byte, i) => bytes[i] === byte);
}

/**
 * Give the content of a file: of Pagefind's, which are gzip each on its own, what is in them. Together they compress to
 * little more than half, and Pagefind's script takes them unpacked, too. Works in browsers and in Node.
 */
export async function readContent(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!isGzip(bytes)) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** 128 bits tell damaged content from whole. */
const BYTES = 16;

/** Name a content by the first 128 bits of its SHA-256, in base64url. Works in browsers and in Node. */
export async function hashContent(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash.slice(0, BYTES)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

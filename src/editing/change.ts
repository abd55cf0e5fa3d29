import type { ContentFile } from '../content/content-file.ts';

/** What becomes of a file: its new text, or `null` where it goes. */
export interface Change {
  /** Path from the project's root with forward slashes. */
  path: string;
  text: string | null;
}

/** The files as they are after the changes, in no order. */
export function applyChanges(files: readonly ContentFile[], changes: readonly Change[]): ContentFile[] {
  const changed = new Set(changes.map(({ path }) => path));
  return [
    ...files.filter(({ path }) => !changed.has(path)),
    ...changes.flatMap(({ path, text }) => (text === null ? [] : [{ path, bytes: new TextEncoder().encode(text) }])),
  ];
}

/** The text of a file, as it was written: nothing is normalised, so that what is not changed keeps its bytes. */
export function rawText({ bytes }: ContentFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

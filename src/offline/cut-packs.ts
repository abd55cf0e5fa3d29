import type { KeptFile } from './pack.ts';

/** A pack before it is compressed: what it is called, and its files. */
export interface PackDraft<File> {
  name: string;
  files: File[];
  /** It may be kept by itself; where it is not, the reader is asked. */
  isCandidate: boolean;
}

/**
 * What each pack is for, in the order in which they are fetched: a file goes into the first that takes it. What a page
 * shows of others' (`andre-steder`) and whole documents on one page are large and say again what stands elsewhere, so
 * they are kept when read or asked for.
 */
const PACKS: readonly { name: string; isCandidate: boolean; takes: (url: string) => boolean }[] = [
  // What writes Word files serves few: who has made one, or asked for the whole atlas, has it.
  { name: 'word', isCandidate: false, takes: (url) => url.startsWith('assets/word-file.') },
  { name: 'faelles', isCandidate: true, takes: isShell },
  { name: 'soegning', isCandidate: true, takes: (url) => url.startsWith('pagefind/') },
  // Few readers ask for what a newer edition has taken the place of.
  { name: 'tidligere', isCandidate: false, takes: (url) => url.startsWith('pagefind-tidligere/') },
  { name: 'gentaget', isCandidate: false, takes: (url) => /\/(?:andre-steder|samlet)\/$/u.test(url) },
  { name: 'dokumenter', isCandidate: true, takes: (url) => url.startsWith('dokumenter/') },
  { name: 'sider', isCandidate: true, takes: () => true },
];

/** A pack is unpacked in memory: one that holds more bytes than this is cut in several. */
const MEMORY_LIMIT = 16e6;

/** Cut the files of a site into packs: those that may be kept by themselves first. A pack has a file at least. */
export function cutPacks<File extends Pick<KeptFile, 'url' | 'size'>>(files: readonly File[]): PackDraft<File>[] {
  const purposes = PACKS.map(({ takes }) => takes);
  const drafts = PACKS.flatMap(({ name, isCandidate }, i) => {
    const own = files.filter(({ url }) => purposes.findIndex((takes) => takes(url)) === i);
    const parts = cutBySize(own);
    return parts.map((part, p) => ({ name: parts.length > 1 ? `${name}-${p + 1}` : name, files: part, isCandidate }));
  });
  return [...drafts.filter(({ isCandidate }) => isCandidate), ...drafts.filter(({ isCandidate }) => !isCandidate)];
}

/** What every page needs, and the search page. */
function isShell(url: string): boolean {
  return url === './' || !url.includes('/') || /^(?:assets|soeg|uden-net)\//u.test(url);
}

function cutBySize<File extends { size: number }>(files: readonly File[]): File[][] {
  const parts: File[][] = [];
  let room = 0;
  for (const file of files) {
    if (file.size > room || parts.length === 0) {
      parts.push([]);
      room = MEMORY_LIMIT;
    }
    parts.at(-1)?.push(file);
    room -= file.size;
  }
  return parts;
}

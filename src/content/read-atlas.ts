import type { Atlas } from '../atlas/atlas.ts';
import { deriveAtlas } from '../atlas/derive-atlas.ts';
import type { Diagnostic } from '../atlas/diagnostic.ts';
import { deriveCorpusWords } from '../atlas/lexicon/derive-corpus-words.ts';
import type { Lexicon } from '../atlas/lexicon/lexicon.ts';
import type { Model } from '../atlas/model.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { parseContent } from './parse-content.ts';
import { readContentFiles } from './read-content-files.ts';

/** The index with what it was derived from, or the mistakes in the content. */
export type AtlasReading =
  { atlas: Atlas; model: Model; lexicon: Lexicon; diagnostics: [] } | { atlas: null; diagnostics: Diagnostic[] };

/** Read `<root>/content` and derive the index; with any mistake in the content there is no index, only the mistakes. */
export function readAtlas(root: string): AtlasReading {
  const { model, diagnostics } = parseContent(readContentFiles(root));
  if (diagnostics.length > 0) return { atlas: null, diagnostics };
  const lexicon = readLexicon(deriveCorpusWords(model));
  return { atlas: deriveAtlas(model, lexicon), model, lexicon, diagnostics: [] };
}

import type { Atlas } from '../atlas/atlas.ts';
import { deriveAtlas } from '../atlas/derive-atlas.ts';
import type { Diagnostic } from '../atlas/diagnostic.ts';
import { deriveCorpusWords } from '../atlas/lexicon/derive-corpus-words.ts';
import type { Lexicon } from '../atlas/lexicon/lexicon.ts';
import type { Model } from '../atlas/model.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { leaveOutDrafts } from '../atlas/editions/leave-out-drafts.ts';
import { parseContent } from './parse-content.ts';
import { readContentFiles } from './read-content-files.ts';
import { reportTo } from './report.ts';

/** The index with what it was derived from, or the mistakes in the content. */
export type AtlasReading =
  { atlas: Atlas; model: Model; lexicon: Lexicon; diagnostics: [] } | { atlas: null; diagnostics: Diagnostic[] };

/**
 * Read `<root>/content` and derive the index; with any mistake in the content there is no index, only the mistakes.
 *
 * @param withDrafts keep the levels that are not restated yet: for who edits
 */
export function readAtlas(root: string, { withDrafts = false }: { withDrafts?: boolean } = {}): AtlasReading {
  const content = parseContent(readContentFiles(root));
  const { diagnostics } = content;
  const model = withDrafts ? content.model : leaveOutDrafts(content.model);
  if (diagnostics.length === 0 && model.documents.length === 0) {
    reportTo(diagnostics, 'content/dokumenter')('only-drafts', { line: 1 });
  }
  if (diagnostics.length > 0) return { atlas: null, diagnostics };
  const lexicon = readLexicon(deriveCorpusWords(model));
  return { atlas: deriveAtlas(model, lexicon), model, lexicon, diagnostics: [] };
}

import type { Atlas } from '../../../src/atlas/atlas.ts';
import { deriveAtlas } from '../../../src/atlas/derive-atlas.ts';
import type { Model } from '../../../src/atlas/model.ts';
import type { ContentFile } from '../../../src/content/content-file.ts';
import { formatDiagnostics } from '../../../src/content/format-diagnostics.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { plainLexicon } from '../plain-lexicon.ts';
import { type Change, sampleContent } from './sample-content.ts';

/** The sample content with some files changed, and what is made of it. */
export interface Sample {
  files: ContentFile[];
  model: Model;
  /** With drafts, as they are shown to who edits. */
  atlas: Atlas;
}

/** Read the sample content with some files changed, and derive the index. Throws where it has a mistake. */
export function readSample(changes: Readonly<Record<string, Change>> = {}): Sample {
  const files = sampleContent(changes);
  const { model, diagnostics } = parseContent(files);
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
  return { files, model, atlas: deriveAtlas(model, plainLexicon) };
}

import { rawText } from '../../src/editing/change.ts';
import { NEW_EDITION } from '../unit/content/new-edition.ts';
import { sampleContent } from '../unit/content/sample-content.ts';

/** A content with a new edition of one document, words that readers type for the old, and a draft in the other. */
export const TWO_EDITIONS: Readonly<Record<string, string>> = Object.fromEntries(
  sampleContent({
    ...NEW_EDITION,
    'dokumenter/kompas/soegeord.yaml': `searchedAs:
  leder/trivsel: [frisk luft]
`,
    'dokumenter/rejse/mester.mdx': ['title: Mester\n', 'title: Mester\ndraft: true\n'],
  }).map((file) => [file.path, rawText(file)]),
);

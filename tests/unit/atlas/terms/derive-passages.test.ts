import { expect, test } from 'vitest';
import type { AtlasDocument, Level, SourceMap } from '../../../../src/atlas/model.ts';
import { derivePassages } from '../../../../src/atlas/terms/derive-passages.ts';
import { buildTermMatcher } from '../../../../src/atlas/terms/match-terms.ts';

const matcher = buildTermMatcher(
  ['trivsel', 'drift', 'mål'].map((term) => ({ id: term, term, inflections: [], synonyms: [] })),
);
const prose = (page: string, slug: string, text: string) => ({ anchor: `${page}#${slug}`, slug, text });

test('passages of a document and its levels, each with the terms of its restatement and of its source', () => {
  const passages = derivePassages(
    {
      documents: [
        { id: 'd', prose: [prose('index', 'indledning', 'Om drift og trivsel.')] } as unknown as AtlasDocument,
      ],
      levels: [
        { id: 'd/chef', document: 'd', prose: [prose('chef', 'indledning', 'Intet.')] } as unknown as Level,
        { id: 'e/chef', document: 'e', prose: [prose('chef', 'fremmed', 'Intet.')] } as unknown as Level,
      ],
      sourceMaps: [
        {
          document: 'd',
          passages: [
            { kind: 'prose', anchor: 'chef#indledning', words: ['mål', 'drift'] },
            { kind: 'prose', anchor: 'index#indledning', words: ['drift'] },
            { kind: 'statement', anchor: 'chef#indledning', words: ['trivsel'] },
          ],
        } as unknown as SourceMap,
      ],
    },
    matcher,
  );
  expect(passages.map(({ level, href, terms }) => [level, href, ...terms])).toEqual([
    [null, '/dokumenter/d/#indledning', 'drift', 'trivsel'],
    ['d/chef', '/dokumenter/d/chef/#indledning', 'mål', 'drift'],
  ]);
});

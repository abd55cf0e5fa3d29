import { describe, expect, test } from 'vitest';
import { deriveAtlas } from '../../../src/atlas/derive-atlas.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { sampleContent } from '../content/sample-content.ts';
import { plainLexicon } from '../plain-lexicon.ts';

describe('a term as the subject of statements', () => {
  const { model, diagnostics } = parseContent(
    sampleContent({
      'begreber/trivsel.yaml': [
        'inflections: [trivslen]',
        'inflections: [trivslen]\nsubjectOf: [kompas/leder/*, kompas/*/naervaer]',
      ],
    }),
  );
  const { statements, terms } = deriveAtlas(model, plainLexicon);
  const trivsel = terms.find(({ id }) => id === 'trivsel');

  test('the content is sound', () => {
    expect(diagnostics).toEqual([]);
  });

  test('is that of those that have not its word, in their order', () => {
    expect(trivsel?.statements).toEqual(['kompas/leder/trivsel']);
    const selected = ['kompas/alle-ledere/naervaer', 'kompas/leder/pege'];
    expect(trivsel?.subjectOf).toEqual(statements.map(({ id }) => id).filter((id) => selected.includes(id)));
  });

  test('is said by the statements too', () => {
    const about = statements.filter(({ subjects }) => subjects.includes('trivsel')).map(({ id }) => id);
    expect(about).toEqual(trivsel?.subjectOf);
  });
});

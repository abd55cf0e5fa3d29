import { describe, expect, test } from 'vitest';
import { readSample } from '../content/read-sample.ts';

describe('a term as the subject of statements', () => {
  const { statements, terms } = readSample({
    'begreber/trivsel.yaml': [
      'inflections: [trivslen]',
      'inflections: [trivslen]\nsubjectOf: [kompas/leder/*, kompas/*/naervaer]',
    ],
  }).atlas;
  const trivsel = terms.find(({ id }) => id === 'trivsel');

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

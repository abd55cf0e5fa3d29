import { describe, expect, test } from 'vitest';
import { describeComparison } from '../../../src/client/compare/format-comparison.ts';
import { level } from '../atlas/crosswalk/side-by-side/compared-levels.ts';

const kompas = level('kompas/chef');
const rejse = level('rejse/leder');

describe('levels beside each other', () => {
  test('that have been read together are called what they are', () => {
    expect(describeComparison([kompas, rejse], 2)).toBe('Begge niveauer står på trin\u00a02.');
  });

  test('of documents nobody has read together: what stands alone is not said to have no counterpart', () => {
    const levels = [
      { ...kompas, unread: ['rejse'] },
      { ...rejse, unread: ['kompas'] },
    ];
    expect(describeComparison(levels, 2)).toBe(
      'Begge niveauer står på trin\u00a02. Ingen har læst dokumenterne fra KOMPAS og REJSE igennem sammen endnu: Det, der kun står ét sted, kan have en modpart.',
    );
  });

  test('another document that nobody has read beside one of them is not spoken of', () => {
    expect(describeComparison([{ ...kompas, unread: ['vej'] }, rejse], 2)).toBe('Begge niveauer står på trin\u00a02.');
  });
});

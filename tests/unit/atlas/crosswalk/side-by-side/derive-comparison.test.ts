import { describe, expect, test } from 'vitest';
import type { ComparedLink } from '../../../../../src/atlas/crosswalk/side-by-side/compared.ts';
import { deriveComparison } from '../../../../../src/atlas/crosswalk/side-by-side/derive-comparison.ts';
import { duty, forms, level } from './compared-levels.ts';

const overlap = (subject: string, object: string): ComparedLink => ({
  subject,
  object,
  relation: 'overlapper',
  strength: 5,
});

describe('two documents', () => {
  const comparison = deriveComparison({
    forms,
    levels: [level('d/x'), level('e/y')],
    duties: [
      duty('d/x/1'),
      duty('d/x/2', { forms: ['drift'] }),
      duty('d/x/3', { forms: [] }),
      duty('e/y/1', { forms: ['drift', 'strategisk'] }),
      duty('e/y/2'),
      duty('e/z/1'),
    ],
    links: [
      overlap('d/x/1', 'e/y/1'),
      overlap('d/x/1', 'e/z/1'),
      { subject: 'd/x/2', object: 'e/y/2', relation: 'se-ogsaa', strength: 3 },
    ],
  });

  test('each duty stands once, under the form of the first of its line', () => {
    expect(
      comparison.sections.map(({ form, lines }) => [
        form?.id ?? null,
        ...lines.map(({ cells }) => cells.map((cell) => cell.duties.map(({ id }) => id).join()).join(' | ')),
      ]),
    ).toEqual([
      ['strategisk', 'd/x/1 | e/y/1'],
      ['drift', 'd/x/2 | e/y/2'],
      [null, 'd/x/3 | '],
    ]);
  });

  test('lines are numbered through all forms, and counted by what they show', () => {
    expect(comparison.sections.flatMap(({ lines }) => lines.map(({ number, kinds }) => [number, kinds]))).toEqual([
      [1, ['answered']],
      [2, ['pointed']],
      [3, ['only-1']],
    ]);
    expect(comparison.counts).toEqual([
      { kind: 'answered', count: 1 },
      { kind: 'pointed', count: 1 },
      { kind: 'only-1', count: 1 },
    ]);
    expect(comparison.pointers).toEqual(['se-ogsaa']);
  });

  test('a form says where else duties that carry it stand, and who has none of it', () => {
    expect(comparison.sections.map(({ elsewhere }) => elsewhere)).toEqual([
      [[], [2]],
      [[], [1]],
      [[], null],
    ]);
  });

  test('the second says what joins it with the first', () => {
    const [line] = comparison.sections.flatMap(({ lines }) => lines);
    expect(line?.cells[1]?.duties[0]?.beside).toEqual({
      relation: 'overlapper',
      strength: 5,
      column: 0,
      wording: null,
    });
  });
});

describe('one document', () => {
  const derive = (first: string, second: string) =>
    deriveComparison({
      forms,
      levels: [level('d/x'), level('d/y')],
      duties: [duty('d/x/1', { row: 'd/1', text: first }), duty('d/y/1', { row: 'd/1', text: second })],
      links: [],
    });

  test.each([
    ['the same words are one cell', 'Sætte mål.', 'Sætte mål.', ['equal'], 1],
    ['other words are two', 'Sætte mål for afdelingen.', 'Sætte mål for tilbuddet.', ['changed'], 2],
  ])('%s', (_, first, second, kinds, cells) => {
    const [line] = derive(first, second).sections.flatMap(({ lines }) => lines);
    expect([line?.kinds, line?.cells.length]).toEqual([kinds, cells]);
  });

  test('the words the other has not are marked on both sides', () => {
    const [line] = derive('Sætte mål for afdelingen.', 'Sætte mål for tilbuddet.').sections[0]?.lines ?? [];
    const marked = line?.cells.map(({ duties }) =>
      duties.flatMap(({ parts }) => parts?.flatMap(({ text, change }) => (change === 'new' ? [text] : [])) ?? []),
    );
    expect(marked).toEqual([['afdelingen'], ['tilbuddet']]);
    expect(line?.cells[1]?.duties[0]?.beside?.wording).toBe('changed');
  });

  test('what is written anew has no marks, and says so', () => {
    const [line] = derive('Sætte mål for afdelingen.', 'Følge op hver måned.').sections[0]?.lines ?? [];
    expect(line?.cells[1]?.duties[0]).toMatchObject({ parts: null, beside: { wording: 'anew' } });
  });
});

describe('three levels', () => {
  test('lines that all of them have are counted apart', () => {
    const { counts } = deriveComparison({
      forms,
      levels: [level('d/x'), level('e/y'), level('f/z')],
      duties: ['d/x/1', 'd/x/2', 'e/y/1', 'e/y/2', 'f/z/1', 'f/z/2'].map((id) => duty(id)),
      links: [
        overlap('d/x/1', 'e/y/1'),
        overlap('d/x/1', 'f/z/1'),
        overlap('d/x/2', 'e/y/2'),
        // Another line answers to the second: it is in all of them, though nothing of the third stands beside it.
        overlap('d/x/2', 'f/z/1'),
      ],
    });
    expect(counts).toEqual([
      { kind: 'all', count: 2 },
      { kind: 'answered', count: 2 },
      { kind: 'only-3', count: 1 },
    ]);
  });

  test('adjacent levels of one wording are one cell, beside a third', () => {
    const row = { row: 'd/1', text: 'Sætte mål.' };
    const { sections } = deriveComparison({
      forms,
      levels: [level('d/x'), level('d/y'), level('e/z')],
      duties: [duty('d/x/1', row), duty('d/y/1', row), duty('e/z/1')],
      links: [overlap('d/x/1', 'e/z/1')],
    });
    const [line] = sections[0]?.lines ?? [];
    expect(line?.cells.map(({ first, last, duties }) => [first, last, duties.length])).toEqual([
      [0, 1, 2],
      [2, 2, 1],
    ]);
  });
});

test('the order of duties of different levels and of links makes no difference', () => {
  const source = {
    forms,
    levels: [level('d/x'), level('e/y')],
    duties: ['d/x/1', 'd/x/2', 'e/y/1', 'e/y/2'].map((id) => duty(id)),
    links: [overlap('d/x/1', 'e/y/2'), overlap('d/x/2', 'e/y/2'), overlap('d/x/2', 'e/y/1')],
  };
  const turned = {
    ...source,
    duties: [...source.duties.slice(2), ...source.duties.slice(0, 2)],
    links: source.links.toReversed(),
  };
  expect(deriveComparison(turned)).toEqual(deriveComparison(source));
});

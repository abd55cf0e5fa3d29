import { describe, expect, test } from 'vitest';
import { alignDuties } from '../../../../../src/atlas/crosswalk/side-by-side/align-duties.ts';
import type { ComparedLink, ComparedRelation } from '../../../../../src/atlas/crosswalk/side-by-side/compared.ts';

/** A link in short: `a1 b1 7` overlaps by 7, `a1 b1 se-ogsaa` has another relation. */
function parseLink(short: string): ComparedLink {
  const [subject = '', object = '', by = ''] = short.split(' ');
  const isStrength = /^\d+$/u.test(by);
  return {
    subject,
    object,
    relation: isStrength ? 'overlapper' : (by as ComparedRelation),
    strength: isStrength ? Number(by) : 3,
  };
}

/** Lines in short: cells by ` | `, and what stands on other lines in brackets. */
function align(columns: string[], links: string[]): string[] {
  return alignDuties(
    columns.map((ids) => ids.split(' ').filter((id) => id !== '')),
    links.map(parseLink),
  ).map(({ cells, further }) =>
    cells
      .map((cell, column) => {
        const others = (further[column] ?? []).map(({ other }) => other);
        return [...cell.map(({ id }) => id), ...(others.length === 0 ? [] : [`(${others.join(' ')})`])].join(' ');
      })
      .join(' | ')
      .trim(),
  );
}

describe('which lines are made', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'one duty answers to two: both stand beside it',
      ['a1', 'b1 b2 b3'],
      ['a1 b1 4', 'a1 b3 4'],
      ['a1 | b1 b3', '| b2'],
    ],
    [
      'two answer to one: it stands beside the stronger, and the other leads there',
      ['a1 a2', 'b1'],
      ['a1 b1 4', 'a2 b1 6'],
      ['a1 | (b1)', 'a2 | b1'],
    ],
    [
      'of equally strong ones it stands beside the one with fewer links',
      ['a1 a2', 'b1 b2'],
      ['a1 b1 5', 'a1 b2 5', 'a2 b1 5'],
      ['a1 | b2 (b1)', 'a2 | b1'],
    ],
    ['of equals in all of it, beside the first', ['a1 a2', 'b1'], ['a1 b1 5', 'a2 b1 5'], ['a1 | b1', 'a2 | (b1)']],
    ['what nothing joins stands alone, the first column in its order', ['a1 a2', 'b1'], [], ['a1 |', 'a2 |', '| b1']],
    [
      'a chain does not gather on one line',
      ['a1 a2', 'b1 b2'],
      ['a1 b1 6', 'a2 b1 4', 'a2 b2 6'],
      ['a1 | b1', 'a2 | b2 (b1)'],
    ],
    [
      'a weak counterpart comes before a strong pointer',
      ['a1 a2', 'b1'],
      ['a1 b1 se-ogsaa', 'a2 b1 1'],
      ['a1 | (b1)', 'a2 | b1'],
    ],
    ['a row comes before a counterpart', ['a1 a2', 'b1'], ['a1 b1 9', 'a2 b1 raekke'], ['a1 | (b1)', 'a2 | b1']],
    [
      'what only points to what is answered stands alone, and leads there',
      ['a1', 'b1 b2'],
      ['a1 b1 5', 'a1 b2 se-ogsaa'],
      ['a1 | b1', '(a1) | b2'],
    ],
    ['a pointer is told where nothing answers', ['a1', 'b1 b2'], ['a1 b1 se-ogsaa'], ['a1 | b1', '| b2']],
  ])('%s', (_, columns, links, expected) => {
    expect(align(columns, links)).toEqual(expected);
  });

  test.each<[string, string[], string[], string[]]>([
    [
      'all that answer to the first stand on its line',
      ['a1', 'b1', 'c1'],
      ['a1 b1 5', 'a1 c1 4', 'b1 c1 3'],
      ['a1 | b1 | c1'],
    ],
    [
      'what answers to the second stands on its line, wherever that is',
      ['a1', 'b1', 'c1'],
      ['a1 b1 5', 'b1 c1 7'],
      ['a1 | b1 | c1'],
    ],
    ['the second has lines of its own after the first', ['a1', 'b1', 'c1'], ['b1 c1 5'], ['a1 |  |', '| b1 | c1']],
    [
      'the firmer of two decides, and the other leads there',
      ['a1', 'b1', 'c1'],
      ['a1 c1 3', 'b1 c1 8'],
      ['a1 |  | (c1)', '| b1 | c1'],
    ],
  ])('of three levels: %s', (_, columns, links, expected) => {
    expect(align(columns, links)).toEqual(expected);
  });

  test('four levels stand on one line', () => {
    expect(align(['a1', 'b1', 'c1', 'd1'], ['a1 d1 4', 'a1 b1 4', 'b1 c1 4'])).toEqual(['a1 | b1 | c1 | d1']);
  });

  test('the order of links makes no difference, nor which end is written first', () => {
    const columns = ['a1 a2 a3', 'b1 b2 b3', 'c1 c2'];
    const links = ['a1 b1 5', 'a2 b1 5', 'a2 b2 5', 'a3 c1 4', 'b3 c1 4', 'b2 c2 7'];
    const turned = links.map((link) => link.replace(/^(\S+) (\S+)/u, '$2 $1'));
    expect(align(columns, links.toReversed())).toEqual(align(columns, links));
    expect(align(columns, turned)).toEqual(align(columns, links));
  });

  test('every duty stands on one line', () => {
    const lines = align(['a1 a2', 'b1 b2', 'c1'], ['a1 b1 5', 'a2 b1 6', 'c1 b2 4', 'c1 a1 3']);
    const standing = lines.flatMap((line) =>
      line
        .replaceAll(/\([^)]*\)|\|/gu, '')
        .trim()
        .split(/\s+/u),
    );
    expect(standing.toSorted()).toEqual(['a1', 'a2', 'b1', 'b2', 'c1']);
  });
});

test('a relation is seen from the left', () => {
  const link: ComparedLink = { subject: 'b1', object: 'a1', relation: 'daekker', strength: 6 };
  const [line] = alignDuties([['a1'], ['b1']], [link]);
  expect(line?.cells[1]).toEqual([{ id: 'b1', beside: { other: 'a1', relation: 'daekkes-af', strength: 6 } }]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Collection, LONGEST_NOTE, NOTHING } from '../../../src/client/collection/collection.ts';
import { formatStored, parseStored } from '../../../src/client/collection/stored-form.ts';
import { anyString } from '../any-string.ts';

const pick = { id: 'by/chef/trivsel', note: 'Husk »TR«', text: 'Sikre trivsel.', source: 'Chef, By' };
const collection: Collection = { picks: [pick, { ...pick, id: 'by/chef/drift' }], before: 'Vi søger', after: 'Send' };
const ids = (text: string): string[] => parseStored(text).collection.picks.map(({ id }) => id);

test('what is kept comes back', () => {
  expect(parseStored(formatStored(collection))).toEqual({ collection, damage: 'none' });
});

test.each([null, ''])('%j is a collection of nothing', (text) => {
  expect(parseStored(text)).toEqual({ collection: NOTHING, damage: 'none' });
});

test('whatever is written in a note comes back', () => {
  fc.assert(
    fc.property(anyString, (note) => {
      const written = { ...collection, picks: [{ ...pick, note }] };
      expect(parseStored(formatStored(written)).collection).toEqual(written);
    }),
  );
});

describe('what is damaged, older or newer is read as far as it goes', () => {
  test.each([
    ['cut off', formatStored(collection).slice(0, -40), 'partly', 2],
    ['a bare list of ids', '["by/chef/trivsel","by/chef/drift"]', 'none', 2],
    ['picks with an id alone', '{"picks":[{"id":"by/chef/trivsel"}]}', 'none', 1],
    ['one of two is no pick', '{"version":1,"picks":[{"id":"by/chef/trivsel"},{"id":7}]}', 'partly', 1],
    ['no pick is one', '{"version":1,"picks":[1,null,{"id":"../x"}]}', 'unreadable', 0],
    ['a note that is no text', '{"version":1,"picks":[{"id":"by/chef/trivsel","note":{}}]}', 'unreadable', 0],
    ['twice the same', '{"version":1,"picks":["by/chef/trivsel","by/chef/trivsel"]}', 'partly', 1],
    ['no list', '{"version":1,"picks":{"0":"by/chef/trivsel"}}', 'partly', 1],
    ['nothing of ours', 'hej', 'unreadable', 0],
    ['null', 'null', 'unreadable', 0],
    ['a later version', '{"version":2,"picks":[{"id":"by/chef/trivsel","farve":"rød"}],"mere":1}', 'newer', 1],
    ['own words that are none', '{"version":1,"picks":[],"before":7}', 'partly', 0],
    [
      'a note too long',
      `{"version":1,"picks":[{"id":"by/a/b","note":"${'x'.repeat(LONGEST_NOTE + 1)}"}]}`,
      'unreadable',
      0,
    ],
  ] as const)('%s', (_, text, damage, count) => {
    const reading = parseStored(text);
    expect({ damage: reading.damage, count: reading.collection.picks.length }).toEqual({ damage, count });
  });

  test('ids are read out of broken text in their order', () => {
    expect(ids(`${formatStored(collection)}}`)).toEqual(['by/chef/trivsel', 'by/chef/drift']);
  });

  test('whatever stands there, it is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, fc.json()), (text) => {
        const { collection: read, damage } = parseStored(text);
        expect(parseStored(formatStored(read))).toEqual({ collection: read, damage: 'none' });
        if (damage === 'unreadable') expect(read.picks).toEqual([]);
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { readPublishedAtlas } from './published-atlas.ts';

const { dir, pages } = readBuiltSite();
const atlas = readPublishedAtlas(dir);
const levels = atlas.levels.map((level) => [level.id, level] as const);

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

// The pages render the MDX themselves; the index reads it. They must say the same, in the same order.
test.each(levels)('%s shows the text of the model', (_, level) => {
  const page = pages.find(({ pathname }) => pathname === level.href);
  if (page === undefined) throw new Error(`${level.href} was not built`);
  const { $ } = page;
  const shown = $('[data-statement]')
    .toArray()
    .map((item) => ({
      id: $(item).attr('data-statement'),
      text: squeeze($(item).find('.statement-text').text()),
      remarks: $(item)
        .find('.remark')
        .toArray()
        .map((remark) => squeeze($(remark).text()).replace(/^(?:Note|Variant):? /u, '')),
    }));
  const statements = level.statements.map((id) => atlas.statements.find((statement) => statement.id === id));
  expect(shown).toEqual(
    statements.map((statement) => ({
      id: statement?.id,
      text: [statement?.title == null ? '' : `${statement.title}. `, statement?.text].join(''),
      remarks: [...(statement?.notes ?? []), ...(statement?.variants ?? [])],
    })),
  );
});

test('every level has its page', () => {
  expect(levels.length).toBeGreaterThan(0);
});

test('what the editors say themselves is marked as theirs, wherever it stands', () => {
  const paragraphs = pages
    .filter(({ pathname }) => pathname.startsWith('/dokumenter/'))
    .flatMap(({ $ }) =>
      $('.prose p')
        .toArray()
        .map((paragraph) => $(paragraph)),
    );
  const own = paragraphs.filter((paragraph) => squeeze(paragraph.text()).startsWith('Redaktionen:'));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((paragraph) => !paragraph.is('.editorial'))).toEqual([]);
  expect(paragraphs.filter((paragraph) => paragraph.is('.editorial'))).toHaveLength(own.length);
});

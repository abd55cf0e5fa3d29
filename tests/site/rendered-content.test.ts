import { expect, test } from 'vitest';
import { documentPathname, levelPathname } from '../../src/atlas/addresses/pathnames.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
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
        .map((remark) => squeeze($(remark).text()).replace(/^(?:Redaktionens note|De to steder): /u, '')),
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

const { model } = parseContent(readContentFiles(process.cwd()));
const prose = [
  ...model.documents.map(({ id, prose: passages }) => [id, documentPathname(id), passages] as const),
  ...model.levels.map(({ id, prose: passages }) => [id, levelPathname(id), passages] as const),
].filter(([, , passages]) => passages.length > 0);

test.each(prose)('%s shows the prose of the model, at its addresses', (_, pathname, passages) => {
  const page = pages.find((each) => each.pathname === pathname);
  if (page === undefined) throw new Error(`${pathname} was not built`);
  const shown = passages.map(({ slug }) => squeeze(page.$(`[id="${slug}"]`).text()));
  expect(shown).toEqual(passages.map(({ text }) => text));
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
  expect(paragraphs.length).toBeGreaterThan(0);
  expect(own.filter((paragraph) => !paragraph.is('.editorial'))).toEqual([]);
  expect(paragraphs.filter((paragraph) => paragraph.is('.editorial'))).toHaveLength(own.length);
});

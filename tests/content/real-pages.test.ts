import { expect, test } from 'vitest';
import { judgeReading } from '../../scripts/try/judge-content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';

const files = readContentFiles(process.cwd());
const { model } = parseContent(files);

// The site's own renderer makes the pages; a count of words that knows no Markdown holds that none was lost.
test.each(files.map((file) => [file.path, file] as const))('%s is read to the last word', async (_, file) => {
  expect(await judgeReading(file, model)).toEqual([]);
});

test('a word that was lost, and one that a page shows otherwise, are found', async () => {
  const file = files.find(({ path }) => path.endsWith('specialsektoren/tilbudsleder.mdx'));
  if (file === undefined) throw new Error('The page is gone.');
  const [first, ...others] = model.statements.filter(({ at }) => at.file === file.path);
  if (first === undefined) throw new Error('The page has no statement.');
  const changed = { ...model, statements: [{ ...first, text: `${first.text} Mere.` }, ...others] };
  expect(await judgeReading(file, changed)).toHaveLength(1);
  const struck = new TextEncoder().encode(new TextDecoder().decode(file.bytes).replace(/ \^/u, ' ![tabt](a.png) ^'));
  expect(await judgeReading({ path: file.path, bytes: struck }, model)).toHaveLength(1);
});

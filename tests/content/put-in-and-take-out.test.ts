import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { applyChanges, rawText } from '../../src/editing/change.ts';
import { planRemoval } from '../../src/editing/plan-removal.ts';

/**
 * A framework of three levels and forty expectations, invented for this test, is put into a copy of the content by the
 * commands an editor has, and taken out again.
 */
const FRAMEWORK = path.join(import.meta.dirname, '..', 'new-document');
const LEVELS = ['forvaltningschef', 'centerleder', 'teamleder'] as const;
const ID = 'maagesund';

let root: string;
let before: Map<string, string>;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'put-in-'));
  cpSync('content', path.join(root, 'content'), { recursive: true });
  before = readTree();
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Run a command as `npm run` does, on the copy. */
function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const script = path.resolve('scripts', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

/** Every file and folder of the copy, with what is in it. */
function readTree(): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .map((entry) => [entry, path.join(entry.parentPath, entry.name)] as const)
      .map(([entry, file]) => [path.relative(root, file), entry.isFile() ? readFileSync(file, 'latin1') : '(folder)']),
  );
}

const fileOf = (name: string): string => path.join(root, 'content', 'dokumenter', ID, name);

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

/** What an editor does by hand: the expectations, why the level stands where it stands, and that it is no draft any more. */
function restate(level: string): void {
  edit(
    fileOf(`${level}.mdx`),
    (text) =>
      `${text.replace('draft: true\n', '').replace('evidence: ikke skrevet endnu', 'evidence: Sådan er den fundet på.')}\n` +
      readFileSync(path.join(FRAMEWORK, `${level}.md`), 'utf8'),
  );
}

describe('a document', () => {
  test('is put in by one command, and passes the check as it stands', () => {
    const { status, output } = run(
      'new-document',
      ...['--title', 'Ledelse i Mågesund', '--organisation', 'Mågesund Kommune', '--year', '2026', '--id', ID],
      ...['--level', 'Forvaltningschef: Centerleder', '--level', 'Centerleder: Teamleder'],
      ...['--level', 'Teamleder: medarbejdere'],
    );
    expect(output).toContain(`skrevet: content/dokumenter/${ID}/index.mdx`);
    expect(status).toBe(0);
    expect(parseContent(readContentFiles(root)).diagnostics).toEqual([]);
  });

  test('is whole once its forty expectations are written; nobody types the forms', () => {
    for (const level of LEVELS) restate(level);
    writeFileSync(fileOf('raekker.yaml'), readFileSync(path.join(FRAMEWORK, 'raekker.yaml')));
    const { status, output } = run('check', '--fix');
    expect(output).toContain(`rettet: content/dokumenter/${ID}/teamleder.mdx`);
    expect(status).toBe(0);
    const { model, diagnostics } = parseContent(readContentFiles(root));
    expect(diagnostics).toEqual([]);
    expect(model.statements.filter(({ document }) => document === ID)).toHaveLength(40);
    const levels = model.levels.filter(({ document }) => document === ID);
    expect(levels.map(({ slug }) => slug)).toEqual([...LEVELS]);
    expect(levels.find(({ slug }) => slug === 'teamleder')?.forms).toEqual([
      ...['strategisk', 'faglig', 'personale', 'drift', 'udvikling', 'tvaergaaende', 'borger', 'selvledelse'],
    ]);
  });

  test('is made better by the lines that »missing« proposes', () => {
    const { status, output } = run('missing', ID, '--all');
    expect(status).toBe(0);
    const words = [...output.matchAll(/^ {4}(?<line> {2}"\S+": \[\S.*\])$/gmu)].map(
      ({ groups }) => groups?.['line'] ?? '',
    );
    expect(words.length).toBeGreaterThan(0);
    writeFileSync(fileOf('soegeord.yaml'), `searchedAs:\n${words.join('\n')}\n`);
    const { model, diagnostics } = parseContent(readContentFiles(root));
    expect(diagnostics).toEqual([]);
    expect(model.searchWords.filter(({ at }) => at.file.includes(`/${ID}/`))).toHaveLength(words.length);
  });

  test('is named by other files, and taken out of them again: the tree is as before', () => {
    const { model } = parseContent(readContentFiles(root));
    const other = model.documents.find(({ id }) => id !== ID);
    const statement = model.statements.find(({ document, pitfall }) => document === other?.id && !pitfall);
    if (other === undefined || statement === undefined) throw new Error('The content has no document.');
    const pair = [ID, other.id].sort().join('--');
    writeFileSync(
      path.join(root, 'content', 'krydsreferencer', `${pair}.yaml`),
      `mappings:
  - subject: ${ID}/teamleder/vagtplan
    relation: overlapper
    object: ${statement.id}
    strength: 3
    why: Begge er skrevet for at blive taget ud igen.
    author: testen
    date: 2026-12-01
    status: kladde
`,
    );
    const term = model.terms.find(({ subjectOf }) => subjectOf.length > 0);
    const title = model.terms.find(({ levels }) => levels.length > 0);
    if (term === undefined || title === undefined) throw new Error('The content has no such terms.');
    edit(path.join(root, term.at.file), (text) =>
      text.replace(
        /^(?<list>subjectOf:\n(?:[ \t]*#.*\n)*)(?<indent> *)- /mu,
        `$<list>$<indent>- ${ID}/*/budget\n$<indent>- `,
      ),
    );
    edit(path.join(root, title.at.file), (text) => text.replace('levels: [', `levels: [${ID}/teamleder, `));
    const level = model.levels.find(({ document, facts }) => document === other.id && facts?.reportsTo.known === false);
    expect(level).toBeDefined();
    expect(parseContent(readContentFiles(root)).diagnostics).toEqual([]);

    const { status, output } = run('remove-document', ID);
    expect(output).toContain('»Ledelse i Mågesund« er taget ud');
    expect(status).toBe(0);
    const after = readTree();
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [file, text] of before) expect(after.get(file) === text, file).toBe(true);
  });
});

test('each document of ours can be taken out, and nothing names it any more', () => {
  const files = readContentFiles('.');
  const { model } = parseContent(files);
  expect(model.documents.length).toBeGreaterThan(1);
  for (const document of model.documents) {
    const after = applyChanges(files, planRemoval(files, document, model, 'Dokumentet er taget ud.').changes);
    expect(parseContent(after).diagnostics).toEqual([]);
    const named = after.filter(
      (file) =>
        !/(?:adresser\.txt|flyttet\.yaml)$/u.test(file.path) &&
        new RegExp(`(?:^|[^a-z-])${document.id}/`, 'mu').test(rawText(file)),
    );
    expect(named.map(({ path: name }) => name)).toEqual([]);
  }
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { applyChanges, rawText } from '../../src/editing/change.ts';
import { planEdition, readNewEdition } from '../../src/editing/plan-edition.ts';
import { planRemoval } from '../../src/editing/plan-removal.ts';
import {
  type CommandResult,
  EXPECTATIONS,
  fileOf,
  ID,
  LEVELS,
  listPlaces,
  listProposals,
  putIn,
  restate,
  runCommand,
  writeSource,
} from '../new-document/put-in.ts';

let root: string;
let before: Map<string, string>;
/** How long each command took: said, and held to nothing. */
const times: string[] = [];

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'put-in-'));
  cpSync('content', path.join(root, 'content'), { recursive: true });
  before = readTree();
});

afterAll(() => {
  rmSync(root, { recursive: true });
  console.log(`Put in and taken out, command by command:\n${times.join('\n')}`);
});

function timed(name: string, result: CommandResult): CommandResult {
  times.push(`  ${name.padEnd(28)} ${(result.ms / 1000).toFixed(1)} s`);
  return result;
}

const run = (command: string, ...args: string[]): CommandResult => timed(command, runCommand(root, command, ...args));

/** Every file and folder of the copy, with what is in it. */
function readTree(): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .map((entry) => [entry, path.join(entry.parentPath, entry.name)] as const)
      .map(([entry, file]) => [path.relative(root, file), entry.isFile() ? readFileSync(file, 'latin1') : '(folder)']),
  );
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

describe('a document', () => {
  test('is put in by one command, and passes the check as it stands', () => {
    const { status, output } = timed('new-document', putIn(root));
    expect(output).toContain(`skrevet: content/dokumenter/${ID}/index.mdx`);
    expect(status).toBe(0);
    expect(parseContent(readContentFiles(root)).diagnostics).toEqual([]);
  });

  test('is whole once its forty expectations are written; nobody types the forms', () => {
    restate(root);
    const { status, output } = run('check', '--fix');
    expect(output).toContain(`rettet: content/dokumenter/${ID}/teamleder.mdx`);
    expect(status).toBe(0);
    const { model, diagnostics } = parseContent(readContentFiles(root));
    expect(diagnostics).toEqual([]);
    expect(model.statements.filter(({ document }) => document === ID)).toHaveLength(EXPECTATIONS);
    const levels = model.levels.filter(({ document }) => document === ID);
    expect(levels.map(({ slug }) => slug)).toEqual([...LEVELS]);
    expect(levels.find(({ slug }) => slug === 'teamleder')?.forms).toEqual([
      ...['strategisk', 'faglig', 'personale', 'drift', 'udvikling', 'tvaergaaende', 'borger', 'selvledelse'],
    ]);
  });

  test.each(['text', 'PDF'] as const)('says where each expectation stands, from the %s', (kind) => {
    rmSync(fileOf(root, 'kilde.json'), { force: true });
    const source = writeSource(root, kind);
    const first = timed(`anchors, from the ${kind}`, runCommand(root, 'anchors', source, ID));
    expect(first.output).toContain(`${EXPECTATIONS} forventninger`);
    const chosen = listProposals(first.output);
    // Most of it is sure. Of the rest the first proposal is the right one.
    expect(chosen.length / 2).toBeLessThan(EXPECTATIONS / 4);
    const { status, output } = timed('anchors --place', runCommand(root, 'anchors', source, ID, ...chosen));
    expect(output).toContain('Ingen mangler.');
    expect(status).toBe(0);
    rmSync(source);
    const { model, diagnostics } = parseContent(readContentFiles(root));
    expect(diagnostics).toEqual([]);
    const map = model.sourceMaps.find(({ document }) => document === ID);
    expect(map?.unplaced).toEqual([]);
    const places = listPlaces();
    expect(places).toHaveLength(EXPECTATIONS);
    const found = model.statements
      .filter(({ document }) => document === ID)
      .map(({ level, slug }) => {
        const anchor = `${level.slice(ID.length + 1)}#${slug}`;
        return map?.passages.find((passage) => passage.anchor === anchor)?.ranges;
      });
    expect(found).toEqual(places.map((place) => [expect.objectContaining(place) as unknown]));
  });

  test('is made better by the lines that »missing« proposes', () => {
    const { status, output } = run('missing', ID, '--all');
    expect(status).toBe(0);
    const words = [...output.matchAll(/^ {4}(?<line> {2}"\S+": \[\S.*\])$/gmu)].map(
      ({ groups }) => groups?.['line'] ?? '',
    );
    expect(words.length).toBeGreaterThan(0);
    writeFileSync(fileOf(root, 'soegeord.yaml'), `searchedAs:\n${words.join('\n')}\n`);
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

test('each document of ours can get a new edition that says all it says, and lose it again', () => {
  const files = readContentFiles('.');
  const { model } = parseContent(files);
  const isFormer = (id: string): boolean => model.documents.some(({ replaces }) => replaces === id);
  const textsOf = (list: typeof files) => new Map(list.map((file) => [file.path, rawText(file)]));
  const was = textsOf(files);
  const documents = model.documents.filter(({ id }) => !isFormer(id));
  expect(documents.length).toBeGreaterThan(1);
  for (const { id: of } of documents) {
    const { edition } = readNewEdition({ of, year: '2099', id: '', title: '' }, model);
    expect(edition).not.toBeNull();
    if (edition === null) continue;
    const both = applyChanges(files, planEdition(files, model, edition));
    const { model: withBoth, diagnostics } = parseContent(both);
    expect(diagnostics).toEqual([]);
    const count = (id: string): number =>
      withBoth.mappings.filter(({ subject, object }) => `${subject} ${object}`.includes(`${id}/`)).length;
    expect(count(edition.id)).toBe(count(of));
    const fresh = withBoth.documents.find(({ id }) => id === edition.id);
    if (fresh === undefined) throw new Error(`${edition.id} is not there.`);
    const out = textsOf(applyChanges(both, planRemoval(both, fresh, withBoth, 'Ude.').changes));
    expect([...out.keys()].sort()).toEqual([...was.keys()].sort());
    for (const [name, text] of was) expect(out.get(name) === text, name).toBe(true);
  }
});

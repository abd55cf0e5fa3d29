import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkshop } from '../../../src/build/open-workshop.ts';
import { writeSiteMark } from '../../../src/build/site-mark.ts';
import { swapSite } from '../../../src/build/swap-site.ts';
import { makeFolder, readFolder, writeSite } from './sample-build.ts';

/** Build once into a folder of a project. */
function build(outDir: string, root: string, name: 'earlier' | 'next'): void {
  using made = makeFolder();
  const site = path.join(made.dir, 'site');
  writeSite(site, name);
  writeSiteMark(site);
  using workshop = openWorkshop(outDir, root);
  workshop.publish(site);
  expect(existsSync(site)).toBe(false);
}

describe('a build takes the place of', () => {
  test.each<[what: string, outDir: string, lay: (out: string, root: string) => void]>([
    ['nothing', 'dist', () => undefined],
    ['nothing, in folders that are not there', 'a/b/dist', () => undefined],
    ['an empty folder', 'dist', (out) => mkdirSync(out)],
    [
      'a folder with what systems leave',
      'dist',
      (out) => {
        mkdirSync(out);
        writeFileSync(path.join(out, '.DS_Store'), '');
      },
    ],
    ['an earlier build', 'dist', (_, root) => build('dist', root, 'earlier')],
    [
      'an earlier build behind a link',
      'link',
      (out, root) => {
        build('elsewhere/dist', root, 'earlier');
        symlinkSync(path.join(root, 'elsewhere/dist'), out);
      },
    ],
  ])('%s', (_, outDir, lay) => {
    using folder = makeFolder();
    const out = path.join(folder.dir, outDir);
    lay(out, folder.dir);
    build(outDir, folder.dir, 'next');
    expect(Object.keys(readFolder(out))).toEqual([
      '.ledelsesatlas',
      'assets/page.css',
      'index.html',
      'only-next/index.html',
    ]);
    // Nothing is left beside it.
    const beside = readdirSync(path.dirname(out)).filter((name) => name.includes('ledelsesatlas-build'));
    expect(beside).toEqual([]);
  });
});

describe('refused, with every file where it was:', () => {
  test.each<[what: string, outDir: string, lay: (root: string) => void, message: RegExp]>([
    [
      'a folder that no build made',
      'mine',
      (root) => write(root, 'mine/notes.txt'),
      /^mine is no site that a build of this project made .*holds notes\.txt\.\n.*OUT_DIR/su,
    ],
    [
      'a folder with an index.html of another site',
      'mine',
      (root) => write(root, 'mine/index.html'),
      /holds index\.html/u,
    ],
    ['the project itself', '.', (root) => write(root, 'package.json'), /holds package\.json/u],
    ['the folder above', '..', (root) => write(root, 'package.json'), /is no site/u],
    [
      'the content',
      'content',
      (root) => write(root, 'content/former.yaml'),
      /lies in content\/, which the build reads/u,
    ],
    ['a new folder in the content', 'content/ud', () => undefined, /lies in content\//u],
    ['a new folder in what is published as it is', 'public/site', () => undefined, /lies in public\//u],
    ['a file', 'file', (root) => write(root, 'file'), /OUT_DIR=file is no folder/u],
    ['a folder below a file', 'file/dist', (root) => write(root, 'file'), /OUT_DIR=file\/dist cannot be made \(E/u],
    [
      'a link that leads nowhere',
      'link',
      (root) => symlinkSync(path.join(root, 'missing'), path.join(root, 'link')),
      /OUT_DIR=link is a link that leads nowhere/u,
    ],
    [
      'an earlier build with something of another in it',
      'dist',
      (root) => {
        build('dist', root, 'earlier');
        write(root, 'dist/.git/HEAD');
        write(root, 'dist/CNAME');
      },
      /^dist holds what the last build did not make: \.git, CNAME\.\n.*public\//u,
    ],
  ])('%s', (_, outDir, lay, message) => {
    using folder = makeFolder();
    const root = path.join(folder.dir, 'project');
    mkdirSync(root);
    lay(root);
    const before = readFolder(folder.dir);
    expect(() => openWorkshop(outDir, root)).toThrow(message);
    expect(readFolder(folder.dir)).toEqual(before);
  });
});

/** A folder in memory, which is another disk than the folder of the tests; `null` where the system has none. */
const MEMORY = ['/dev/shm'].find((dir) => existsSync(dir) && statSync(dir).dev !== statSync(tmpdir()).dev) ?? null;

test.skipIf(MEMORY === null)('on another disk than where it is made, a build takes the place of the one before', () => {
  using folder = makeFolder();
  using elsewhere = makeFolder(MEMORY ?? '');
  const out = path.join(elsewhere.dir, 'dist');
  build(out, folder.dir, 'earlier');
  build(out, folder.dir, 'next');
  expect(Object.keys(readFolder(out))).toContain('only-next/index.html');
  expect(readdirSync(elsewhere.dir)).toEqual(['dist']);
});

test('a build that breaks off leaves the earlier one, and nothing beside it', () => {
  using folder = makeFolder();
  build('dist', folder.dir, 'earlier');
  const before = readFolder(folder.dir);
  expect(() => {
    using workshop = openWorkshop('dist', folder.dir);
    expect(workshop.hasFinished).toBe(false);
    throw new Error('a step failed');
  }).toThrow('a step failed');
  expect(readFolder(folder.dir)).toEqual(before);
  expect(readdirSync(folder.dir)).toEqual(['dist']);
});

test('where the next site cannot be moved to its place, the earlier one stands', () => {
  using folder = makeFolder();
  build('dist', folder.dir, 'earlier');
  const before = readFolder(folder.dir);
  expect(() => {
    using workshop = openWorkshop('dist', folder.dir);
    workshop.publish(path.join(folder.dir, 'missing'));
  }).toThrow('ENOENT');
  expect(readFolder(folder.dir)).toEqual(before);
});

test('what a killed build has left is taken away', () => {
  using folder = makeFolder();
  write(folder.dir, 'dist.ledelsesatlas-build/next/half.html');
  write(folder.dir, 'dist.ledelsesatlas-build/old/site/index.html');
  build('dist', folder.dir, 'next');
  expect(readdirSync(folder.dir)).toEqual(['dist']);
});

test('a swap that was broken off is finished as soon as the workshop opens, also for a build that fails', () => {
  using folder = makeFolder();
  build('dist', folder.dir, 'earlier');
  const workshop = path.join(folder.dir, 'dist.ledelsesatlas-build');
  const next = path.join(workshop, 'next');
  mkdirSync(next, { recursive: true });
  writeSite(next, 'next');
  writeSiteMark(next);
  let renames = 0;
  const places = {
    out: path.join(folder.dir, 'dist'),
    next,
    old: path.join(workshop, 'old'),
    journal: path.join(workshop, 'swap.json'),
    isContentsOnly: false,
  };
  expect(() =>
    swapSite(places, (from, to) => {
      renames += 1;
      if (renames > 2) throw new Error('killed');
      renameSync(from, to);
    }),
  ).toThrow();
  expect(existsSync(places.out)).toBe(false);

  expect(() => {
    using again = openWorkshop('dist', folder.dir);
    expect(again.hasFinished).toBe(true);
    throw new Error('the content has a mistake');
  }).toThrow('the content has a mistake');
  expect(Object.keys(readFolder(folder.dir))).toContain('dist/only-next/index.html');
  expect(readdirSync(folder.dir)).toEqual(['dist']);
});

test('of two builds of one site the second is refused', () => {
  using folder = makeFolder();
  using first = openWorkshop('dist', folder.dir);
  expect(first.hasFinished).toBe(false);
  // This process holds the lock itself, and would take it over: in the name of its parent it is another's.
  const lock = path.join(folder.dir, 'dist.ledelsesatlas-build/lock');
  const text = JSON.stringify({ ...readLock(lock), pid: process.ppid });
  writeFileSync(lock, text);
  expect(() => openWorkshop('dist', folder.dir)).toThrow('Another build is at work on dist');
  expect(readFileSync(lock, 'utf8')).toBe(text);
});

function write(root: string, file: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), `This is ${file}`);
}

function readLock(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

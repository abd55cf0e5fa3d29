import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../../src/build/take-lock.ts';
import { makeFolder } from './sample-build.ts';

/** The number of a process that has ended. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;

/** A process of this machine that lives, and is not this one. */
const ALIVE = process.ppid;

const holder = (of: { pid?: number; host?: string }) =>
  JSON.stringify({ pid: ALIVE, host: hostname(), since: new Date(2030, 0, 2, 13, 14, 15).getTime(), ...of });

test('a lock is held until it is let go of', () => {
  using folder = makeFolder();
  const file = path.join(folder.dir, 'lock');
  const unlock = takeLock(file, 'dist');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  unlock();
  expect(readdirSync(folder.dir)).toEqual([]);
});

test.each([
  [
    'another process of this machine',
    holder({}),
    `Another build is at work on dist since 13:14:15 (process ${ALIVE}):`,
  ],
  ['a process of another machine', holder({ host: 'elsewhere' }), `(process ${ALIVE} on elsewhere):`],
])('a lock that %s holds is refused, and left', (_, text, message) => {
  using folder = makeFolder();
  const file = path.join(folder.dir, 'lock');
  writeFileSync(file, text);
  expect(() => takeLock(file, 'dist')).toThrow(message);
  expect(() => takeLock(file, 'dist')).toThrow(`delete ${file} and build again`);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test.each([
  ['a process that has died', holder({ pid: DEAD })],
  ['an earlier process of the same number', holder({ pid: process.pid })],
  ['nobody: it is empty', ''],
  ['nobody: it is no lock', '{"pid":'],
  ['nobody: it lacks a time', '{"pid":1}'],
])('a lock that is held by %s is taken over', (_, text) => {
  using folder = makeFolder();
  const file = path.join(folder.dir, 'lock');
  writeFileSync(file, text);
  const unlock = takeLock(file, 'dist');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(folder.dir)).toEqual(['lock']);
  unlock();
  expect(existsSync(file)).toBe(false);
});

test('a folder that is not there is an error', () => {
  using folder = makeFolder();
  expect(() => takeLock(path.join(folder.dir, 'missing', 'lock'), 'dist')).toThrow('ENOENT');
});

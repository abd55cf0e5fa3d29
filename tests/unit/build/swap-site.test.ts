import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSiteMark } from '../../../src/build/site-mark.ts';
import { finishSwap, swapSite, type Places, type Rename } from '../../../src/build/swap-site.ts';
import { makeFolder, readFolder, writeSite } from './sample-build.ts';

/** What changes place, whether there is an earlier build, and how many renames it takes (the journal's among them). */
const WAYS = [
  ['the folder', false, true, 3],
  ['the folder, with no earlier build', false, false, 2],
  ['the contents of a mounted folder', true, true, 9],
  ['the contents of a mounted folder, with no earlier build', true, false, 5],
] as const;

function placesIn(dir: string, isContentsOnly: boolean): Places {
  const out = path.join(dir, 'dist');
  const workshop = isContentsOnly ? path.join(out, '.workshop') : path.join(dir, 'dist.workshop');
  return {
    out,
    next: path.join(workshop, 'next'),
    old: path.join(workshop, 'old'),
    journal: path.join(workshop, 'swap.json'),
    isContentsOnly,
  };
}

/** Lay out an earlier build (or none) and the next one, and say what each looks like where it stands. */
function layOut(dir: string, isContentsOnly: boolean, hasEarlier: boolean) {
  const places = placesIn(dir, isContentsOnly);
  const earlier = hasEarlier ? makeSite(places.out, 'earlier') : {};
  const next = makeSite(places.next, 'next');
  return { places, earlier, next };
}

/** Read what readers see: all but the workshop. */
function readSite({ out }: Places): Record<string, string> {
  if (!existsSync(out)) return {};
  return Object.fromEntries(Object.entries(readFolder(out)).filter(([file]) => !file.startsWith('.workshop')));
}

function makeSite(dir: string, build: 'earlier' | 'next'): Record<string, string> {
  writeSite(dir, build);
  writeSiteMark(dir);
  return readFolder(dir);
}

/**
 * Swap, and keep what the disk holds before each rename and after it: all that a process can leave when it is killed.
 * Gives the folders of these states.
 */
function keepStates(dir: string, kept: string, swap: (rename: Rename) => void): string[] {
  const states: string[] = [];
  const keep = () => {
    const state = path.join(kept, String(states.length));
    cpSync(dir, state, { recursive: true });
    states.push(state);
  };
  swap((from, to) => {
    keep();
    renameSync(from, to);
    keep();
  });
  return states;
}

/** Fail once, at one step. */
function failAt(step: number): Rename {
  let at = 0;
  return (from, to) => {
    at += 1;
    if (at === step) throw Object.assign(new Error('resource busy'), { code: 'EBUSY' });
    renameSync(from, to);
  };
}

describe.each(WAYS)('putting in place %s', (_, isContentsOnly, hasEarlier, renames) => {
  const steps = Array.from({ length: renames }, (_, step) => step + 1);

  test('the next build stands, and nothing is left to do', () => {
    using folder = makeFolder();
    const { places, next } = layOut(folder.dir, isContentsOnly, hasEarlier);
    swapSite(places);
    expect(readSite(places)).toEqual(next);
    expect(finishSwap(places)).toBe(false);
    expect(readSite(places)).toEqual(next);
  });

  test('killed at any step, the next run finishes it, even one that is killed at any step', () => {
    using folder = makeFolder();
    using kept = makeFolder();
    const { places, earlier, next } = layOut(folder.dir, isContentsOnly, hasEarlier);
    const states = keepStates(folder.dir, kept.dir, (rename) => swapSite(places, rename));
    expect(states).toHaveLength(2 * renames);
    for (const state of states) {
      const found = placesIn(state, isContentsOnly);
      // The first rename is of the journal: before it nothing has been touched.
      const isBegun = state !== states[0];
      using keptAgain = makeFolder();
      const again = keepStates(state, keptAgain.dir, (rename) => expect(finishSwap(found, rename)).toBe(isBegun));
      for (const end of [state, ...again]) {
        finishSwap(placesIn(end, isContentsOnly));
        expect(readSite(placesIn(end, isContentsOnly))).toEqual(isBegun ? next : earlier);
      }
    }
  });

  test.each(steps)('where rename %i fails, the earlier build stands as it did', (step) => {
    using folder = makeFolder();
    const { places, earlier } = layOut(folder.dir, isContentsOnly, hasEarlier);
    expect(() => swapSite(places, failAt(step))).toThrow('resource busy');
    expect(readSite(places)).toEqual(earlier);
    expect(finishSwap(places)).toBe(false);
  });

  test.each(steps.slice(1))('where all renames fail from %i on, the next run finishes it', (step) => {
    using folder = makeFolder();
    const { places, earlier, next } = layOut(folder.dir, isContentsOnly, hasEarlier);
    let done = 0;
    expect(() =>
      swapSite(places, (from, to) => {
        if (done === step - 1) throw new Error('resource busy');
        done += 1;
        renameSync(from, to);
      }),
    ).toThrow();
    const isBegun = existsSync(places.journal);
    expect(isBegun).toBe(step > 2);
    finishSwap(places);
    expect(readSite(places)).toEqual(isBegun ? next : earlier);
  });
});

test('what a build has not made stays in a mounted folder', () => {
  using folder = makeFolder();
  const { places } = layOut(folder.dir, true, true);
  writeFileSync(path.join(places.out, 'lost+found'), 'of the system');
  swapSite(places);
  expect(readSite(places)).toHaveProperty('lost+found', 'of the system');
});

describe('where the folder was renamed, and the next build not yet,', () => {
  function layOutHalf(dir: string, kept: string): { places: Places; next: Record<string, string> } {
    const { places, next } = layOut(dir, false, true);
    const states = keepStates(dir, kept, (rename) => swapSite(places, rename));
    const half = placesIn(states[4] ?? '', false);
    expect(existsSync(half.out)).toBe(false);
    return { places: half, next };
  }

  test('what has come in its place since is named and left alone', () => {
    using folder = makeFolder();
    using kept = makeFolder();
    const { places } = layOutHalf(folder.dir, kept.dir);
    mkdirSync(places.out);
    writeFileSync(path.join(places.out, 'notes.txt'), 'mine');
    expect(() => finishSwap(places)).toThrow(`${places.out} has come since`);
    expect(readSite(places)).toEqual({ 'notes.txt': 'mine' });
  });

  test('an empty folder in its place is no hindrance', () => {
    using folder = makeFolder();
    using kept = makeFolder();
    const { places, next } = layOutHalf(folder.dir, kept.dir);
    mkdirSync(places.out);
    finishSwap(places);
    expect(readSite(places)).toEqual(next);
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.ts';
import { readSiteMark } from './site-mark.ts';

/** Where a site stands, and where its next build is made. All three lie on one disk. */
export interface Places {
  /** The folder of the site: what readers see. It may not be there yet. */
  out: string;
  /** The new build, whole and marked. */
  next: string;
  /** Where the earlier build is put, to be taken away. */
  old: string;
  /** What is to be done, from the first rename until the last: a build that dies in between is finished from it. */
  journal: string;
  /** Whether `out` cannot be renamed itself (a mounted folder), so that what it holds changes place instead. */
  isContentsOnly: boolean;
}

/** One rename; the paths are relative to the folder of the journal. */
interface Move {
  from: string;
  to: string;
}

/** All that puts a new build in the place of an earlier one: first this is put aside, then that is put in. */
interface Swap {
  aside: Move[];
  into: Move[];
}

export type Rename = (from: string, to: string) => void;

/**
 * Put a new build in the place of the earlier one. Where a rename fails, what was done is undone and the earlier build
 * stands as it did. Where the process dies, `finishSwap` does the rest, whenever it is called.
 */
export function swapSite(places: Places, rename: Rename = renameSync): void {
  const swap = planSwap(places);
  // Written beside and renamed: the journal is there whole, or not at all.
  writeFileSync(`${places.journal}.draft`, JSON.stringify(swap));
  rename(`${places.journal}.draft`, places.journal);
  mkdirSync(places.old, { recursive: true });

  const done: Move[] = [];
  try {
    for (const move of [...swap.aside, ...swap.into]) {
      rename(resolve(places, move.from), resolve(places, move.to));
      done.push(move);
    }
  } catch (error) {
    try {
      for (const move of done.reverse()) rename(resolve(places, move.to), resolve(places, move.from));
    } catch (cause) {
      throw new Refusal(`${places.out} holds part of the new site. The next build will put in the rest.`, { cause });
    }
    rmSync(places.journal);
    throw error;
  }
  rmSync(places.journal);
}

/**
 * Finish a swap that was begun and broken off; without one there is nothing to do. Says whether there was one. It may
 * be broken off again, and called again. Throws a refusal where something else has taken the place of the site.
 */
export function finishSwap(places: Places, rename: Rename = renameSync): boolean {
  if (!existsSync(places.journal)) return false;
  const swap = JSON.parse(readFileSync(places.journal, 'utf8')) as Swap;
  mkdirSync(places.old, { recursive: true });
  for (const move of swap.aside) {
    const [from, to] = [resolve(places, move.from), resolve(places, move.to)];
    if (!existsSync(to) && existsSync(from)) rename(from, to);
  }
  for (const move of swap.into) {
    const [from, to] = [resolve(places, move.from), resolve(places, move.to)];
    if (!existsSync(from)) continue;
    if (existsSync(to) && !(statSync(to).isDirectory() && readdirSync(to).length === 0)) {
      throw new Refusal(
        `An earlier build was broken off while it put its site into ${places.out}, and ${to} has come since.\n` +
          `Move that away, or delete it, and build again.`,
      );
    }
    rename(from, to);
  }
  rmSync(places.journal);
  return true;
}

function planSwap(places: Places): Swap {
  const { out, next, old, isContentsOnly } = places;
  if (!isContentsOnly) {
    return {
      aside: existsSync(out) ? [relate(places, out, path.join(old, 'site'))] : [],
      into: [relate(places, next, out)],
    };
  }
  const made = new Set(readSiteMark(out));
  const inOut = readdirSync(out).filter((name) => made.has(name));
  return {
    aside: inOut.map((name) => relate(places, path.join(out, name), path.join(old, name))),
    into: readdirSync(next).map((name) => relate(places, path.join(next, name), path.join(out, name))),
  };
}

function relate({ journal }: Places, from: string, to: string): Move {
  const folder = path.dirname(journal);
  return { from: path.relative(folder, from), to: path.relative(folder, to) };
}

function resolve({ journal }: Places, file: string): string {
  return path.join(path.dirname(journal), file);
}

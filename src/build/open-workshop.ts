import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.ts';
import { MARK_FILE, readSiteMark } from './site-mark.ts';
import { finishSwap, swapSite, type Places } from './swap-site.ts';
import { takeLock } from './take-lock.ts';

/** Where the next site changes place with the one that stands, on the disk of that. `using` clears and closes it. */
export interface Workshop extends Disposable {
  /** Whether a build that was broken off while it put its site in place has been finished. */
  hasFinished: boolean;
  /** Put a site, whole and marked, in the place of the one that stands. Its folder is gone afterwards. */
  publish: (made: string) => void;
}

/** Folders of the project that the build reads: a site in them would be read, too. */
const INPUTS = ['content', 'public', 'src'];

/** What the workshop beside a site adds to the site's name; with a dot before it, the name of the one inside. */
const SUFFIX = 'ledelsesatlas-build';

/** What systems put into folders by themselves: nobody misses it. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found']);

/**
 * Open the workshop of a site. What an earlier build was broken off in is finished first. Throws a refusal where another
 * build is at work on the site, and where the folder holds anything that no build has made.
 */
export function openWorkshop(outDir: string, root: string): Workshop {
  const out = resolvePlace(outDir, root);
  const { folder, unlock } = openFolder(out, outDir);
  const places: Places = {
    out,
    next: path.join(folder, 'next'),
    old: path.join(folder, 'old'),
    journal: path.join(folder, 'swap.json'),
    isContentsOnly: folder.startsWith(out + path.sep),
  };
  const close = () => {
    try {
      // A swap that is not finished is kept for the next build.
      if (!existsSync(places.journal)) clear(places);
    } finally {
      unlock();
    }
    removeIfEmpty(folder);
  };
  try {
    const hasFinished = finishSwap(places);
    checkPlace(out, outDir);
    clear(places);
    const publish = (made: string) => {
      move(made, places.next);
      swapSite(places);
    };
    return { hasFinished, publish, [Symbol.dispose]: close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Follow links to where the site stands: beside it means beside the folder itself. */
function resolvePlace(outDir: string, root: string): string {
  const named = path.resolve(root, outDir);
  if (!existsSync(named) && isLink(named)) {
    throw new Refusal(`OUT_DIR=${outDir} is a link that leads nowhere: mend it, or delete it.`);
  }
  const out = existsSync(named) ? realpathSync(named) : named;
  const input = INPUTS.find((name) => `${out}${path.sep}`.startsWith(path.join(root, name, path.sep)));
  if (input !== undefined) {
    throw new Refusal(`OUT_DIR=${outDir} lies in ${input}/, which the build reads: choose another folder.`);
  }
  return out;
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Make a folder and those above it. Node's own way of it never ends where the system refuses with ENOENT (`/proc`). */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(path.dirname(folder));
  mkdirSync(folder);
}

/** Refuse a place that holds what no build has made. */
function checkPlace(out: string, outDir: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Refusal(`OUT_DIR=${outDir} is no folder: choose another place.`);
  const made = readSiteMark(out);
  const strangers = readdirSync(out)
    .filter((name) => made?.includes(name) !== true && name !== `.${SUFFIX}` && !LITTER.has(name))
    .sort();
  if (strangers.length === 0) return;
  const named = strangers.slice(0, 5).join(', ') + (strangers.length > 5 ? ' …' : '');
  throw new Refusal(
    made === null
      ? `${outDir} is no site that a build of this project made (it has no ${MARK_FILE}), and it holds ${named}.\n` +
          'The build would delete that. Set OUT_DIR to a folder that is empty or not there yet, or empty this one yourself.'
      : `${outDir} holds what the last build did not make: ${named}.\n` +
          'The build would delete that. Move it away. What is to be published with the site belongs in public/.',
  );
}

/** Make the folder of the workshop and lock it: beside the site, or inside it where nothing can be moved in from beside. */
function openFolder(out: string, outDir: string): { folder: string; unlock: () => void } {
  const open = (folder: string) => {
    makeFolders(folder);
    return { folder, unlock: takeLock(path.join(folder, 'lock'), outDir) };
  };
  const isThere = existsSync(out) && statSync(out).isDirectory();
  try {
    const beside = open(`${out}.${SUFFIX}`);
    if (!isThere || isOneDisk(out, beside.folder)) return beside;
    beside.unlock();
    removeIfEmpty(beside.folder);
  } catch (error) {
    if (!isFileError(error) || ['ENOSPC', 'EDQUOT'].includes(error.code ?? '')) throw error;
    if (!isThere) throw new Refusal(`OUT_DIR=${outDir} cannot be made (${error.message}).`);
    // Only the site's own folder can be written to.
  }
  return open(path.join(out, `.${SUFFIX}`));
}

/**
 * Try whether what lies in one folder can be renamed into the other. It cannot where the folder is a mounted one; then
 * neither can the folder itself be renamed, and nothing but trying tells.
 */
function isOneDisk(out: string, beside: string): boolean {
  const trial = path.join(out, `.${SUFFIX}`);
  const moved = path.join(beside, 'trial');
  try {
    mkdirSync(trial);
  } catch (error) {
    // It is there already: another build works inside, or died there.
    return !isFileError(error, 'EEXIST');
  }
  try {
    renameSync(trial, moved);
  } catch {
    rmdirSync(trial);
    return false;
  }
  rmdirSync(moved);
  return true;
}

/** Move a folder, also to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isFileError(error, 'EXDEV')) throw error;
    copyFolder(from, to);
    rmSync(from, { recursive: true });
  }
}

/** Copy a folder file by file: Node's own way of it says of a full disk that it cannot be read (EIO). */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [file, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(file, copy);
    else copyFileSync(file, copy);
  }
}

function clear({ next, old, journal }: Places): void {
  for (const file of [next, old, `${journal}.draft`]) rmSync(file, { recursive: true, force: true });
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!isFileError(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
  }
}

/** Whether the file system refused something, for one of these reasons (or any). */
function isFileError(error: unknown, ...codes: string[]): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return false;
  return codes.length === 0 || codes.includes(String(error.code));
}

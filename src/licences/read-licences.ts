import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ShippedPackage } from './list-shipped-packages.ts';

/** A licence, with the packages that come under its very words. */
export interface Licence {
  packages: { name: string; version: string }[];
  /** As the package names it: an SPDX expression. */
  id: string;
  /** As the packages bring it. */
  text: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/iu;

/** What a package says of the licences of others that it was made with, and that go no farther. */
const OTHERS = /\n#+ licenses of bundled dependencies[^]*$/iu;

/** Read the licences of packages from their own files. Throws where a package brings none. */
export function readLicences(packages: readonly ShippedPackage[]): Licence[] {
  const read = packages.map(({ name, folder }) => {
    const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license?: string;
    };
    const texts = readTexts(folder);
    if (license === undefined || texts.length === 0) throw new Error(`The package ${name} brings no licence.`);
    return { name, version, id: license, text: texts.join('\n\n').replace(OTHERS, '').trim() };
  });
  return [...Map.groupBy(read, ({ id, text }) => `${id}\n${text}`).values()].map((group) => ({
    packages: group.map(({ name, version }) => ({ name, version })),
    id: group[0]?.id ?? '',
    text: group[0]?.text ?? '',
  }));
}

/** Read the licence files of a folder; some packages keep them in one of that name. */
function readTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      return statSync(file).isDirectory() ? readTexts(file) : [readFileSync(file, 'utf8').trim()];
    });
}

import { z } from 'zod';
import type { Move } from '../atlas/model.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** How an address is written: from the root of the site, with slashes at both ends, and then perhaps a fragment. */
export const ADDRESS = /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/u;

const EXPECTED = 'en adresse fra sitets rod, fx /dokumenter/<dokument>/<niveau>/#<adresse>';
const address = z.string({ error: EXPECTED }).regex(ADDRESS, { error: EXPECTED });

/** The shape of `flyttet.yaml`. */
export const movesFile = z.strictObject({
  moves: z.array(
    z.strictObject({
      from: address,
      to: address.optional(),
      why: z.string({ error: 'en sætning' }).trim().min(1, { error: 'en sætning, der ikke er tom' }).optional(),
    }),
    { error: 'en liste af adresser med from og to eller why' },
  ),
});

/** Read where addresses went (`flyttet.yaml`), and refuse an entry that says both where to and why it is gone, or neither. */
export function parseMoves(file: TextFile, report: Report): Move[] {
  const parsed = parseYamlFile(file, movesFile, report);
  return (parsed?.value.moves ?? []).map(({ from, to = null, why = null }, i) => {
    const at = { file: file.path, line: parsed?.yaml.locate(['moves', i]).line ?? 1 };
    if ((to === null) === (why === null)) report('move-without-end', at, from, to !== null);
    return { from, to, why, at };
  });
}

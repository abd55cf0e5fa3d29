import type { PublishedAddress } from '../atlas/model.ts';
import { ADDRESS } from './parse-moves.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Read the addresses that were published (`adresser.txt`), one a line. */
export function parseAddresses(file: TextFile, report: Report): PublishedAddress[] {
  return file.text.split('\n').flatMap((line, i) => {
    if (line === '') return [];
    const at = { file: file.path, line: i + 1 };
    if (ADDRESS.test(line)) return [{ address: line, at }];
    report('bad-address', at, line);
    return [];
  });
}

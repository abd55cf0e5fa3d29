import type { Diagnostic } from '../atlas/diagnostic.ts';
import { toPairId } from '../atlas/crosswalk/derive-pairs.ts';
import type { DocumentPair, Mapping } from '../atlas/model.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import { reportTo } from './report.ts';
import { mappingsFile, RELATIONS, STATUSES } from './schemas.ts';
import type { TextFile } from './text-file.ts';

/** What one file of `content/krydsreferencer/` says of two documents. */
export interface ParsedPair {
  /** `null` where the file's name names no pair. */
  pair: DocumentPair | null;
  mappings: Mapping[];
}

const NAME = /^content\/krydsreferencer\/(?<name>[^/]+)\.yaml$/u;

/** Where the mappings of two documents are written. */
function pairFile(one: string, other: string): string {
  return `content/krydsreferencer/${toPairId(one, other)}.yaml`;
}

/**
 * Read the mappings of two documents, and the day the pair was read through. A file named after no pair is reported,
 * and so is a mapping of two other documents.
 */
export function parseMappings(file: TextFile, documents: readonly string[], diagnostics: Diagnostic[]): ParsedPair {
  const report = reportTo(diagnostics, file.path);
  const pair = readPair(file.path, documents);
  if (pair === null) report('pair-file-name', { line: 1 }, NAME.exec(file.path)?.groups?.['name'] ?? '', documents);
  const parsed = parseYamlFile(file, mappingsFile, report);
  if (parsed === null) return { pair: null, mappings: [] };
  const { value, yaml } = parsed;
  const read = (key: 'levels' | 'mappings'): Mapping[] =>
    (value[key] ?? []).map((mapping, i) => {
      const at = { file: file.path, line: yaml.locate([key, i]).line };
      const [from = '', to = ''] = [mapping.subject, mapping.object].map((end) => end.split('/')[0]);
      // Ends that do not exist, or stand in one document, are reported as that.
      const isPair = from !== to && documents.includes(from) && documents.includes(to);
      if (pair !== null && isPair && toPairId(from, to) !== toPairId(...pair)) {
        report('mapping-in-wrong-file', at, toPairId(from, to), file.path);
      }
      return { ...mapping, relation: RELATIONS[mapping.relation], status: STATUSES[mapping.status], list: key, at };
    });
  return {
    pair:
      pair === null ? null : { documents: pair, reviewed: value.reviewed ?? null, at: { file: file.path, line: 1 } },
    mappings: [...read('levels'), ...read('mappings')],
  };
}

/** The two documents a file is named after, in the order of their code points. */
function readPair(path: string, documents: readonly string[]): [string, string] | null {
  const [one, other, ...rest] = (NAME.exec(path)?.groups?.['name'] ?? '').split('--');
  if (one === undefined || other === undefined || rest.length > 0 || one === other) return null;
  const isKnown = documents.includes(one) && documents.includes(other);
  return isKnown && path === pairFile(one, other) ? [one, other] : null;
}

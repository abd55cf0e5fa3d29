import type { SearchWords } from '../atlas/model.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Report } from './report.ts';
import { searchWordsFile } from './schemas.ts';
import type { TextFile } from './text-file.ts';

/** Read what readers type for the statements of a document: its `soegeord.yaml`. */
export function parseSearchWords(file: TextFile, document: string, report: Report): SearchWords[] {
  const parsed = parseYamlFile(file, searchWordsFile, report);
  if (parsed === null) return [];
  return Object.entries(parsed.value.searchedAs).map(([statements, words]) => ({
    statements: `${document}/${statements}`,
    words,
    at: { file: file.path, line: parsed.yaml.locateKey(['searchedAs'], statements).line },
  }));
}

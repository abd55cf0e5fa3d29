import type { RowEntry } from '../atlas/model.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Report } from './report.ts';
import { rowsFile } from './schemas.ts';
import type { TextFile } from './text-file.ts';

/** Read the rows of a document: its `raekker.yaml`. */
export function parseRows(file: TextFile, document: string, report: Report): RowEntry[] {
  const parsed = parseYamlFile(file, rowsFile, report);
  if (parsed === null) return [];
  return parsed.value.rows.map((row, i) => ({
    document,
    id: row.id,
    title: row.title,
    members: row.members ?? null,
    at: { file: file.path, line: parsed.yaml.locate(['rows', i]).line },
  }));
}

import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Mapping } from '../atlas/model.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import { reportTo } from './report.ts';
import { mappingsFile, RELATIONS, STATUSES } from './schemas.ts';
import type { TextFile } from './text-file.ts';

/** Read the asserted relations of one file of `content/krydsreferencer/`. */
export function parseMappings(file: TextFile, diagnostics: Diagnostic[]): Mapping[] {
  const parsed = parseYamlFile(file, mappingsFile, reportTo(diagnostics, file.path));
  if (parsed === null) return [];
  return parsed.value.mappings.map((mapping, i) => ({
    ...mapping,
    relation: RELATIONS[mapping.relation],
    status: STATUSES[mapping.status],
    at: { file: file.path, line: parsed.yaml.locate(['mappings', i]).line },
  }));
}

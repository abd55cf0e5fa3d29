import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Mapping } from '../atlas/model.ts';
import { checkShape } from './check-shape.ts';
import type { TextFile } from './parse-content.ts';
import { parseYaml } from './parse-yaml.ts';
import { reportTo } from './report.ts';
import { mappingsFile, RELATIONS, STATUSES } from './schemas.ts';

/** Read the asserted relations of one file of `content/krydsreferencer/`. */
export function parseMappings(file: TextFile, diagnostics: Diagnostic[]): Mapping[] {
  const report = reportTo(diagnostics, file.path);
  const yaml = parseYaml(file.text, report);
  const value = yaml === null ? null : checkShape(mappingsFile, yaml, report);
  return (value?.mappings ?? []).map((mapping, i) => ({
    ...mapping,
    relation: RELATIONS[mapping.relation],
    status: STATUSES[mapping.status],
    at: { file: file.path, line: yaml?.locate(['mappings', i]).line ?? 1 },
  }));
}

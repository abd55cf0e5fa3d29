import type { z } from 'zod';
import type { Diagnostic } from '../atlas/diagnostic.ts';
import { type Model, RUNG_NUMBERS } from '../atlas/model.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import { type Report, reportTo } from './report.ts';
import { aspectsFile, formsFile, organisationsFile, RELATIONS, rungsFile } from './schemas.ts';
import type { TextFile } from './text-file.ts';
import { VOCABULARY_FILES } from './vocabulary-files.ts';

export type Vocabularies = Pick<Model, 'organisations' | 'rungs' | 'forms' | 'ownForms' | 'aspects'>;

/**
 * Read the closed lists. A file that is missing or cannot be read counts as empty and is added to
 * `damaged`.
 */
export function parseVocabularies(
  files: readonly TextFile[],
  damaged: Set<string>,
  diagnostics: Diagnostic[],
): Vocabularies {
  const read = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): { value: z.output<Schema>; yaml: ParsedYaml } | null => {
    const report = reportTo(diagnostics, path);
    const file = files.find((candidate) => candidate.path === path);
    if (damaged.has(path)) return null;
    if (file === undefined) {
      damaged.add(path);
      report('missing-file', { line: 1 }, path, 'Filen skal være der, også når listen er kort.');
      return null;
    }
    const parsed = parseYamlFile(file, schema, report);
    if (parsed === null) damaged.add(path);
    return parsed;
  };
  const checkIds = (path: string, key: string, what: string, ids: readonly string[], yaml?: ParsedYaml): void => {
    ids.forEach((id, i) => {
      if (ids.indexOf(id) < i) {
        reportTo(diagnostics, path)('duplicate-id', yaml?.locate([key, i]) ?? { line: 1 }, what, id);
      }
    });
  };
  const organisations = read(VOCABULARY_FILES.organisations, organisationsFile);
  const rungs = read(VOCABULARY_FILES.rungs, rungsFile);
  const forms = read(VOCABULARY_FILES.forms, formsFile);
  const aspects = read(VOCABULARY_FILES.aspects, aspectsFile);
  const listIds = (entries: readonly { id: string }[] | undefined): string[] => (entries ?? []).map(({ id }) => id);
  checkIds(VOCABULARY_FILES.rungs, 'rungs', 'Trinnet', listIds(rungs?.value.rungs), rungs?.yaml);
  checkIds(VOCABULARY_FILES.forms, 'forms', 'Formen', listIds(forms?.value.forms), forms?.yaml);
  checkIds(VOCABULARY_FILES.aspects, 'aspects', 'Vinklen', listIds(aspects?.value.aspects), aspects?.yaml);
  if (rungs !== null) checkRungs(rungs, reportTo(diagnostics, VOCABULARY_FILES.rungs));
  return {
    organisations: (organisations?.value.organisations ?? []).map((entry, i) => ({
      ...entry,
      partOf: entry.partOf ?? null,
      at: { file: VOCABULARY_FILES.organisations, line: organisations?.yaml.locate(['organisations', i]).line ?? 1 },
    })),
    rungs: [...(rungs?.value.rungs ?? [])].sort((a, b) => a.rung - b.rung),
    forms: forms?.value.forms ?? [],
    ownForms: (forms?.value.ownForms ?? []).map((entry, i) => ({
      id: `${entry.document}/${entry.id}`,
      document: entry.document,
      slug: entry.id,
      title: entry.title,
      definedAt: entry.definedAt ?? null,
      mappings: entry.mappings.map((mapping, k) => ({
        ...mapping,
        relation: RELATIONS[mapping.relation],
        at: { file: VOCABULARY_FILES.forms, line: forms?.yaml.locate(['ownForms', i, 'mappings', k]).line ?? 1 },
      })),
      at: { file: VOCABULARY_FILES.forms, line: forms?.yaml.locate(['ownForms', i]).line ?? 1 },
    })),
    aspects: aspects?.value.aspects ?? [],
  };
}

/** Report a rung that the ladder has twice, else one that it has not: most often they are one mistake. */
function checkRungs({ value, yaml }: { value: z.output<typeof rungsFile>; yaml: ParsedYaml }, report: Report): void {
  const numbers = value.rungs.map(({ rung }) => rung);
  const missing = RUNG_NUMBERS.filter((rung) => !numbers.includes(rung));
  const again = numbers.findIndex((rung, i) => numbers.indexOf(rung) < i);
  if (again >= 0) report('rung-twice', yaml.locate(['rungs', again]), numbers[again] ?? 0);
  else if (missing.length > 0) report('missing-rungs', yaml.locate(['rungs']), missing);
}

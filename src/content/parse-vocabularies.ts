import type { z } from 'zod';
import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Model } from '../atlas/model.ts';
import { checkShape } from './check-shape.ts';
import type { TextFile } from './parse-content.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { reportTo } from './report.ts';
import { aspectsFile, formsFile, organisationsFile, RELATIONS, rungsFile, termsFile } from './schemas.ts';

/** Where each vocabulary is written. */
export const FILES = {
  organisations: 'content/organisationer.yaml',
  rungs: 'content/niveauer.yaml',
  forms: 'content/former.yaml',
  aspects: 'content/vinkler.yaml',
  terms: 'content/begreber.yaml',
} as const;

/** Paths of the files that hold the vocabularies. */
export const VOCABULARY_FILES: readonly string[] = Object.values(FILES).sort();

export type Vocabularies = Pick<Model, 'organisations' | 'rungs' | 'forms' | 'ownForms' | 'aspects' | 'terms'>;

/**
 * Read the closed lists and the terms. A file that is missing or cannot be read counts as empty and is added to
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
    const yaml = parseYaml(file.text, report);
    const value = yaml === null ? null : checkShape(schema, yaml, report);
    if (yaml !== null && value !== null) return { value, yaml };
    damaged.add(path);
    return null;
  };
  const organisations = read(FILES.organisations, organisationsFile);
  const rungs = read(FILES.rungs, rungsFile);
  const forms = read(FILES.forms, formsFile);
  const aspects = read(FILES.aspects, aspectsFile);
  const terms = read(FILES.terms, termsFile);
  return {
    organisations: (organisations?.value.organisations ?? []).map((entry, i) => ({
      ...entry,
      partOf: entry.partOf ?? null,
      at: { file: FILES.organisations, line: organisations?.yaml.locate(['organisations', i]).line ?? 1 },
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
        at: { file: FILES.forms, line: forms?.yaml.locate(['ownForms', i, 'mappings', k]).line ?? 1 },
      })),
      at: { file: FILES.forms, line: forms?.yaml.locate(['ownForms', i]).line ?? 1 },
    })),
    aspects: aspects?.value.aspects ?? [],
    terms: (terms?.value.terms ?? []).map((entry, i) => ({
      id: entry.id,
      term: entry.term,
      kind: entry.kind,
      meaning: entry.meaning,
      editorial: entry.editorial,
      inflections: entry.inflections ?? [],
      synonyms: entry.synonyms ?? [],
      searchedAs: entry.searchedAs ?? [],
      subjectOf: entry.subjectOf ?? [],
      broader: entry.broader ?? [],
      seeAlso: entry.seeAlso ?? [],
      levels: entry.levels ?? [],
      at: { file: FILES.terms, line: terms?.yaml.locate(['terms', i]).line ?? 1 },
    })),
  };
}

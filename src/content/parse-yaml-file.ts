import type { z } from 'zod';
import { checkShape } from './check-shape.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Read a YAML file that has the shape of `schema`; with any mistake in it, report it and give `null`. */
export function parseYamlFile<Schema extends z.ZodType>(
  file: TextFile,
  schema: Schema,
  report: Report,
): { value: z.output<Schema>; yaml: ParsedYaml } | null {
  const yaml = parseYaml(file.text, report);
  const value = yaml === null ? null : checkShape(schema, yaml, report);
  return yaml === null || value === null ? null : { value, yaml };
}

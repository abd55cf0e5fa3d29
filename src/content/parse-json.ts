import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Report } from './report.ts';

/**
 * Parse JSON. Positions come from the YAML parser (JSON is YAML 1.2), which is slow and so asked only when something
 * is wrong. Reports `broken-json`.
 */
export function parseJson(text: string, report: Report): ParsedYaml | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    report('broken-json', { line: 1 });
    return null;
  }
  let positions: ParsedYaml | null | undefined;
  const ask = (): ParsedYaml | null => (positions ??= parseYaml(text, report));
  return {
    value,
    locate: (path) => ask()?.locate(path) ?? { line: 1 },
    locateKey: (path, key) => ask()?.locateKey(path, key) ?? { line: 1 },
  };
}

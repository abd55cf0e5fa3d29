import type { Place, Term, TermList } from '../atlas/model.ts';
import { parseYamlFile } from './parse-yaml-file.ts';
import type { Report } from './report.ts';
import { termShape } from './schemas.ts';
import type { TextFile } from './text-file.ts';

/** Read a term: its file of `content/begreber/`. */
export function parseTerm(file: TextFile, id: string, report: Report): Term | null {
  const parsed = parseYamlFile(file, termShape, report);
  if (parsed === null) return null;
  const { value, yaml } = parsed;
  const placeOf = (list: TermList): Place => ({ file: file.path, line: yaml.locateKey([], list).line });
  return {
    id,
    term: value.term,
    kind: value.kind,
    meaning: value.meaning,
    editorial: value.editorial,
    inflections: value.inflections ?? [],
    synonyms: value.synonyms ?? [],
    searchedAs: value.searchedAs ?? [],
    subjectOf: value.subjectOf ?? [],
    broader: value.broader ?? [],
    seeAlso: value.seeAlso ?? [],
    levels: value.levels ?? [],
    at: {
      file: file.path,
      line: yaml.locate([]).line,
      searchedAs: placeOf('searchedAs'),
      subjectOf: placeOf('subjectOf'),
      broader: placeOf('broader'),
      seeAlso: placeOf('seeAlso'),
      levels: placeOf('levels'),
    },
  };
}

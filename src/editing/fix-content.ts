import type { Diagnostic } from '../atlas/diagnostic.ts';
import { allowedStrength } from '../atlas/crosswalk/relations.ts';
import { toPairId } from '../atlas/crosswalk/derive-pairs.ts';
import type { Model } from '../atlas/model.ts';
import type { ContentFile } from '../content/content-file.ts';
import { parseContent } from '../content/parse-content.ts';
import type { RuleName } from '../content/rules/rules.ts';
import { RELATIONS } from '../content/schemas.ts';
import { applyChanges, type Change, rawText } from './change.ts';
import { editFacts } from './edit-page.ts';
import { addKey, findItemAt, readValue, removeItems, replaceValue } from './edit-yaml.ts';

export interface Fixed {
  changes: Change[];
  /** The mistakes that are no more, each once. */
  fixed: Diagnostic[];
}

/** What a fix is given: the text of the file, as it was written, and what is wrong with it. */
type Fix = (text: string, diagnostic: Diagnostic) => string;

/** The mistakes that have exactly one right answer, and it. A fix that is at a loss leaves the text as it is. */
const FIXES: Partial<Record<RuleName, Fix>> = {
  'forms-mismatch': (text, { expected }) =>
    editFacts(text, (facts) =>
      readValue(facts, ['forms']) === undefined
        ? addKey(facts, 'forms', expected ?? '[]')
        : replaceValue(facts, ['forms'], expected ?? '[]'),
    ),
  'redundant-tag': (text, { line, actual }) =>
    editFrom(text, line, new RegExp(`(?<kept>\\^\\S+(?:\\s+#\\S+)*?)\\s+${actual ?? ''}(?=\\s|$)`, 'u'), '$<kept>'),
  'tag-before-slug': (text, { line, actual }) => {
    const tag = (actual ?? '').split(' ')[0] ?? '';
    return editFrom(text, line, new RegExp(`${tag}\\s+(?<slug>\\^\\S+)`, 'u'), `$<slug> ${tag}`);
  },
  'wrong-strength': (text, { line }) => {
    const path = findItemAt(text, line);
    const relation = path === null ? undefined : readValue(text, [...path, 'relation']);
    const known = Object.entries(RELATIONS).find(([name]) => name === relation)?.[1];
    if (path === null || known === undefined) return text;
    const [lowest, highest] = allowedStrength(known);
    return lowest === highest ? replaceValue(text, [...path, 'strength'], String(lowest)) : text;
  },
  'search-word-known': removeRepeatedWords,
  'search-word-twice': removeRepeatedWords,
  'subject-twice': (text) => removeItems(text, ['subjectOf'], isRepeated(readTexts(text, ['subjectOf']))),
};

/** So many times mistakes are looked for anew: what hides one may be another. */
const ROUNDS = 20;

/** Put right all that has exactly one right answer, and leave the rest. */
export function fixContent(files: readonly ContentFile[]): Fixed {
  const changes = new Map<string, Change>();
  const fixed: Diagnostic[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const current = applyChanges(files, [...changes.values()]);
    const { model, diagnostics } = parseContent(current);
    const before = fixed.length;
    const touched = new Set<string>();
    for (const diagnostic of diagnostics) {
      const file = current.find(({ path }) => path === diagnostic.file);
      // The lines of a file hold until it is changed: one mistake of a file at a time.
      if (file === undefined || touched.has(file.path)) continue;
      const made = fixOne(file, diagnostic, model, current);
      if (made.length === 0) continue;
      for (const change of made) changes.set(change.path, change);
      touched.add(file.path);
      fixed.push(diagnostic);
    }
    if (fixed.length === before) break;
  }
  return { changes: [...changes.values()], fixed };
}

function fixOne(file: ContentFile, diagnostic: Diagnostic, model: Model, files: readonly ContentFile[]): Change[] {
  if (diagnostic.rule === 'pair-file-name') return renamePair(file, model, files);
  const fix = FIXES[diagnostic.rule as RuleName];
  if (fix === undefined || file.kind !== undefined) return [];
  const text = rawText(file);
  const edited = fix(text, diagnostic);
  return edited === text ? [] : [{ path: file.path, text: edited }];
}

/** A pair's file with its documents the wrong way round has the other name. */
function renamePair(file: ContentFile, { documents }: Model, files: readonly ContentFile[]): Change[] {
  const name = /(?<name>[^/]+)\.yaml$/u.exec(file.path)?.groups?.['name'] ?? '';
  const [one = '', other = '', ...rest] = name.split('--');
  const isKnown = rest.length === 0 && [one, other].every((id) => documents.some((document) => document.id === id));
  const path = `content/krydsreferencer/${toPairId(one, other)}.yaml`;
  if (!isKnown || one === other || files.some((each) => each.path === path)) return [];
  return [
    { path: file.path, text: null },
    { path, text: rawText(file) },
  ];
}

/** Replace the first match that begins on a line or below. */
function editFrom(text: string, line: number, pattern: RegExp, replacement: string): string {
  const lines = text.split('\n');
  const above = lines.slice(0, line - 1).join('\n');
  const below = lines.slice(line - 1).join('\n');
  return (line > 1 ? `${above}\n` : '') + below.replace(pattern, replacement);
}

/** Of the words of a term, or of a statement, those that are said already. */
function removeRepeatedWords(text: string): string {
  const own = [
    readValue(text, ['term']),
    ...readTexts(text, ['inflections']),
    ...readTexts(text, ['synonyms']),
  ].flatMap((word) => (typeof word === 'string' ? [word.toLowerCase()] : []));
  const lists = readValue(text, ['searchedAs']);
  if (Array.isArray(lists)) return removeItems(text, ['searchedAs'], isRepeated(readTexts(text, ['searchedAs']), own));
  return Object.keys(lists ?? {}).reduce((edited, statement) => {
    const path = ['searchedAs', statement];
    return removeItems(edited, path, isRepeated(readTexts(edited, path)));
  }, text);
}

/** Say whether a word stands further up in its list, or among those known. */
function isRepeated(words: readonly string[], known: readonly string[] = []): (value: unknown, i: number) => boolean {
  const lower = words.map((word) => word.toLowerCase());
  return (_, i) => known.includes(lower[i] ?? '') || lower.indexOf(lower[i] ?? '') < i;
}

function readTexts(text: string, path: readonly string[]): string[] {
  const value = readValue(text, path);
  return Array.isArray(value) ? value.map(String) : [];
}

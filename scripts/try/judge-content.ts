import type { Diagnostic } from '../../src/atlas/diagnostic.ts';
import type { Model } from '../../src/atlas/model.ts';
import type { ContentFile } from '../../src/content/content-file.ts';
import { foldDiagnostics } from '../../src/content/fold-diagnostics.ts';
import { normaliseText } from '../../src/content/normalise-text.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { parseJson } from '../../src/content/parse-json.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import type { Damaged } from './damages.ts';
import { renderPage } from './render-page.ts';

export interface Judgement {
  verdict: 'read' | 'refused';
  /** What is wrong with the reading or the refusal: nothing, if all is well. */
  faults: string[];
  /** What an editor is shown of a refusal. */
  shown: readonly Diagnostic[];
  /** A mistake is shown within two lines of the change; `null` where nothing was refused or the file is another. */
  isNear: boolean | null;
  /** How long the content took to read, in milliseconds. */
  milliseconds: number;
}

/** So many mistakes of one damage are a flood. */
const FLOOD = 12;

/** English that a message of a library, or a slip of ours, would bring in. What is quoted of the content may be English. */
const ENGLISH =
  /\b(?:the|is|are|expected|received|invalid|unexpected|cannot|could|must|should|with|string|object|number|boolean|array|token|parse|undefined|null|NaN|error)\b|\[object|Error/iu;

/** Read a damaged content and say whether it was read rightly, or refused with a place and in Danish. */
export async function judgeContent({ files, path }: Damaged, sound: readonly ContentFile[]): Promise<Judgement> {
  const start = performance.now();
  const { model, diagnostics } = parseContent(files);
  const milliseconds = performance.now() - start;
  const shown = foldDiagnostics(diagnostics).map(({ diagnostic }) => diagnostic);
  if (diagnostics.length > 0) {
    return {
      verdict: 'refused',
      faults: judgeRefusal(shown, files, path),
      shown,
      isNear: isNearChange(shown, files, sound, path),
      milliseconds,
    };
  }
  const before = new Map(sound.map((file) => [file.path, file.bytes]));
  const faults: string[] = [];
  for (const file of files) {
    if (before.get(file.path) !== file.bytes) faults.push(...(await judgeReading(file, model)));
  }
  return { verdict: 'read', faults, shown, isNear: null, milliseconds };
}

function judgeRefusal(shown: readonly Diagnostic[], files: readonly ContentFile[], path: string): string[] {
  const faults: string[] = [];
  const lines = new Map(
    files.map((file) => [file.path, new TextDecoder().decode(file.bytes).split(/\r\n?|\n/u).length]),
  );
  for (const { file, line, column, message, expected, hint, rule } of shown) {
    const last = lines.get(file) ?? 1;
    if (!Number.isInteger(line) || line < 1 || line > last || column < 1)
      faults.push(`no such place: ${file}:${line}:${column} (${rule})`);
    const said = [message, expected ?? '', hint ?? ''].join(' ').replaceAll(/»[^«]*«|"[^"]*"|content\/\S+/gu, '');
    const english = ENGLISH.exec(said)?.[0];
    if (english !== undefined && !/^(?:true eller false|en af: )/u.test(expected ?? ''))
      faults.push(`English (${english}): ${message} ${expected ?? ''}`);
  }
  // A term or a document is known by its name alone.
  const name = /(?<name>[^/]+?)(?:\.[a-z]+)?\/?$/u.exec(path)?.groups?.['name'] ?? path;
  const isThere = (diagnostic: Diagnostic): boolean =>
    diagnostic.file.startsWith(path) || JSON.stringify(diagnostic).includes(name);
  if (!shown.some(isThere))
    faults.push(
      `none of the mistakes is in ${path}: ${shown.map(({ file, line, rule }) => `${file}:${line} ${rule}`).join(', ')}`,
    );
  if (shown.length > FLOOD) faults.push(`a flood of ${shown.length}`);
  return faults;
}

/** So many lines from the change a mistake may be shown: a list is called by its first line, a note by its item. */
const NEAR = 2;

function isNearChange(
  shown: readonly Diagnostic[],
  files: readonly ContentFile[],
  sound: readonly ContentFile[],
  path: string,
): boolean | null {
  const [before, after] = [sound, files].map((each) => each.find((file) => file.path === path));
  if (before === undefined || after === undefined) return null;
  const [old = [], now = []] = [before, after].map(({ bytes }) => new TextDecoder().decode(bytes).split(/\r\n?|\n/u));
  const first = now.findIndex((line, i) => line !== old[i]);
  const last = now.length - 1 - now.toReversed().findIndex((line, i) => line !== old[old.length - 1 - i]);
  return shown.some(
    ({ file, line }) =>
      file === path && line - 1 >= Math.min(first, last) - NEAR && line - 1 <= Math.max(first, last) + NEAR,
  );
}

/**
 * Hold a file that was read against the model: every word of it was read, and a page shows what the model says. Gives what
 * differs.
 */
export async function judgeReading({ path, bytes }: ContentFile, model: Model): Promise<string[]> {
  const text = normaliseText(new TextDecoder().decode(bytes));
  if (!path.endsWith('.mdx')) {
    const said = (path.endsWith('.json') ? parseJson : parseYaml)(text, () => undefined);
    return compareWords(path, wordsOfData(text), wordsOf(JSON.stringify(said?.value)));
  }
  const page = await renderPage(path, text);
  const expected = [
    ...model.statements
      .filter(({ at }) => at.file === path)
      .map(({ slug, title, text: said, notes, variants }) => ({
        slug,
        text: title === null ? said : `${title}. ${said}`,
        remarks: [...notes, ...variants].sort(),
      })),
    ...[...model.documents, ...model.levels]
      .flatMap(({ prose }) => prose)
      .filter(({ at }) => at.file === path)
      .map(({ slug, text: said }) => ({ slug, text: said, remarks: [] as string[] })),
  ];
  const faults = expected.flatMap(({ slug, ...said }) => {
    const shown = page.byId.get(slug);
    const seen = { text: shown?.text, remarks: [...(shown?.remarks ?? [])].sort() };
    return JSON.stringify(seen) === JSON.stringify(said)
      ? []
      : [`${path}#${slug}: page ${JSON.stringify(seen)}, model ${JSON.stringify(said)}`];
  });
  return [...faults, ...compareWords(path, wordsOfPage(text), wordsOf(page.text))];
}

function compareWords(path: string, written: readonly string[], read: readonly string[]): string[] {
  const at = written.findIndex((word, i) => word !== read[i]);
  if (at < 0 && written.length === read.length) return [];
  const place = at < 0 ? written.length : at;
  const around = (words: readonly string[]): string => words.slice(Math.max(0, place - 3), place + 5).join(' ');
  return [`${path}: written »${around(written)}«, read »${around(read)}«`];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of a page's body, by a reading of its own: no parser of Markdown is asked. */
function wordsOfPage(text: string): string[] {
  const body = text
    .replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/u, '')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/gu, '')
    .replaceAll(/ \^[a-z0-9-]+(?: +#[a-z]+)*[ \t]*$/gmu, '')
    .replaceAll(/^\^[a-z0-9-]+(?: +#[a-z]+)*[ \t]*$/gmu, '')
    .replaceAll(/\]\([^)\n]*\)/gu, ']')
    .replaceAll('&amp;', '&');
  return wordsOf(body);
}

/** The words of YAML or JSON, by a reading of its own: all but the lines that are comments. */
function wordsOfData(text: string): string[] {
  return wordsOf(text.replaceAll(/^\s*#.*$/gmu, '').replaceAll(/(?<=["\]}]|true|false|\d)[ \t]+#.*$/gmu, ''));
}

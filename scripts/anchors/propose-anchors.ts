import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { SourceRange } from '../../src/atlas/model.ts';
import { wordStream } from '../../src/atlas/source/word-stream.ts';
import { documentFile } from '../../src/content/document-file.ts';
import { formatDiagnostics } from '../../src/content/format-diagnostics.ts';
import { formatProposal } from '../../src/content/format-proposal.ts';
import { formatSourceMap } from '../../src/content/format-source-map.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { parsePlace } from '../../src/content/parse-place.ts';
import { proposeSourceMap } from '../../src/content/propose-source-map.ts';
import { readContentFiles } from '../../src/content/read-content-files.ts';
import { toRestatedDocument } from '../../src/content/to-restated-document.ts';
import { readSourceText } from '../../src/source-text/read-source-text.ts';
import type { SourceText } from '../../src/source-text/source-text.ts';
import { UnreadableSource } from '../../src/source-text/unreadable-source.ts';
import type { Outcome } from './derive-anchors.ts';

export interface ProposalOptions {
  place: readonly string[];
  words?: string | undefined;
  restart: boolean;
}

const refuse = (mistakes: string): Outcome => ({ said: '', mistakes });

/**
 * Propose where the passages of a document stand in a source, and write the map (`scripts/anchors.ts`).
 *
 * @param root the folder that `content/` lies in; a source is sought from there
 */
export async function proposeAnchors(
  source: string,
  id: string,
  options: ProposalOptions,
  root: string,
): Promise<Outcome> {
  const files = readContentFiles(root);
  const { model, diagnostics } = parseContent(files);
  const file = documentFile(id, 'kilde.json');
  const documents = model.documents.map((document) => document.id);
  if (!documents.includes(id)) {
    return refuse(`Dokumentet »${id}« findes ikke. Der er: ${documents.join(', ')}.`);
  }
  const folder = documentFile(id, '');
  const others = diagnostics.filter((each) => each.file.startsWith(folder) && !each.rule.startsWith('passage-'));
  if (others.length > 0) {
    return refuse(`${formatDiagnostics(others)}\n\nRet først det; ${file} er ikke ændret.`);
  }

  let read: SourceText;
  try {
    read = await readSourceText(resolve(root, source));
  } catch (error) {
    if (error instanceof UnreadableSource) return refuse(`${source}: ${error.message}\n  Ret: ${error.hint}`);
    throw error;
  }
  const { text, remarks } = read;
  const words = wordStream(text);
  if (options.words !== undefined) return printWords(words, options.words);

  const texts = new Map(
    files.flatMap(({ path, bytes, kind }) =>
      kind === undefined && path.startsWith(folder) ? [[path, new TextDecoder().decode(bytes)] as const] : [],
    ),
  );
  const restated = toRestatedDocument(model, id, texts);
  if (restated.passages.length === 0) {
    return refuse(
      `${id} har ingen forventninger og ingen afsnit med ^adresse endnu: Der er intet at finde et sted for.`,
    );
  }
  const map = options.restart ? null : (model.sourceMaps.find(({ document }) => document === id) ?? null);
  if (map !== null && map.passages.length > 0 && map.wordCount !== words.length) {
    return refuse(
      `${file} er lavet af en tekst på ${map.wordCount} ord (${map.file}); ${source} har ${words.length}. Intet er ændret.\n` +
        '  Ret: Brug den samme tekst – eller tilføj --restart, som glemmer alle steder og finder dem forfra.',
    );
  }
  const anchors = restated.passages.map(({ anchor }) => anchor);
  const set = new Map<string, SourceRange[]>();
  for (const written of options.place) {
    const place = parsePlace(written, anchors, words.length);
    if ('mistake' in place) return refuse(place.mistake);
    set.set(place.anchor, place.ranges);
  }
  const taken = [
    ...(map?.passages ?? []).flatMap(({ anchor, ranges }) =>
      anchor === null || set.has(anchor) ? [] : ranges.map((range) => ({ anchor, ...range })),
    ),
    ...[...set].flatMap(([anchor, ranges]) => ranges.map((range) => ({ anchor, ...range }))),
  ].sort((a, b) => a.start - b.start);
  const clash = taken.find(({ start }, i) => start < (taken[i - 1]?.end ?? 0));
  if (clash !== undefined) {
    const other = taken[taken.indexOf(clash) - 1];
    return refuse(
      `»${clash.anchor}« og »${other?.anchor ?? ''}« får begge ord ${clash.start + 1}. Intet er ændret.\n` +
        '  Ret: Hvert ord hører til ét sted. Sæt begge med --place i samme kommando.',
    );
  }
  const proposed = proposeSourceMap({ document: id, restated, file: basename(source), text, map, set });
  writeFileSync(join(root, file), formatSourceMap(proposed.map));
  const said = formatProposal(proposed, `npm run anchors -- ${quote(source)} ${id}`);
  return { said: [...remarks, said].join('\n\n'), mistakes: '' };
}

const quote = (path: string): string => (/\s/u.test(path) ? `"${path}"` : path);

/** So many words stand on a line. */
const WORDS_A_LINE = 10;

function printWords(words: ReturnType<typeof wordStream>, range: string): Outcome {
  const match = /^(?<first>\d+)-(?<last>\d+)$/u.exec(range);
  const first = Number(match?.groups?.['first'] ?? 0);
  const last = Math.min(Number(match?.groups?.['last'] ?? 0), words.length);
  if (match === null || first < 1 || first > last) {
    return refuse(`»${range}« kan ikke læses. Skriv --words <første>-<sidste>, fra 1 til ${words.length}.`);
  }
  const lines: string[] = [];
  for (let start = first - 1; start < last; start += WORDS_A_LINE) {
    const shown = words.slice(start, Math.min(start + WORDS_A_LINE, last)).map(({ token }) => token);
    lines.push(`${String(start + 1).padStart(6)}  ${shown.join(' ')}`);
  }
  return { said: lines.join('\n'), mistakes: '' };
}

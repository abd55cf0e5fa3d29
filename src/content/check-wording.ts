import type { Diagnostic } from '../atlas/diagnostic.ts';
import type { Lexicon } from '../atlas/lexicon/lexicon.ts';
import { tokenize } from '../atlas/lexicon/danish.ts';
import type { Model } from '../atlas/model.ts';
import { buildCopyFinder } from '../atlas/source/find-copied-runs.ts';
import { reportTo } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Find statements that do not begin with an infinitive, as the dictionary knows verbs. Worth a look, no mistake. */
export function checkInfinitives(
  model: Pick<Model, 'statements'>,
  lexicon: Pick<Lexicon, 'isInfinitive'>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { text, at } of model.statements) {
    const first = tokenize(text)[0]?.text ?? '';
    if (!lexicon.isInfinitive(first)) reportTo(diagnostics, at.file)('not-infinitive', at, first);
  }
  return diagnostics;
}

/** Find documents that do not say where in the source their statements stand. Worth a look, no mistake. */
export function checkPlacesGiven(model: Pick<Model, 'documents' | 'statements' | 'sourceMaps'>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { id, at } of model.documents) {
    const own = model.statements.filter(({ document }) => document === id);
    const map = model.sourceMaps.find(({ document }) => document === id);
    const placed = (map?.passages ?? []).filter(({ kind }) => kind === 'statement').length;
    if (placed < own.length) {
      reportTo(diagnostics, at.file)('places-not-given', at, id, own.length - placed, own.length);
    }
  }
  return diagnostics;
}

/**
 * Find wording of the sources in the texts an editor writes: runs of more than six words, names of the documents' own
 * aside. Source maps hold single words and no text, and are passed over.
 *
 * @param sources file name → the text of the source
 */
export function checkCopies(
  files: readonly TextFile[],
  model: Pick<Model, 'documents' | 'levels' | 'statements' | 'ownForms'>,
  sources: ReadonlyMap<string, string>,
): Diagnostic[] {
  const names = [
    ...model.documents.flatMap(({ title, subtitle, headings }) => [
      [title, subtitle].filter((part) => part !== null).join(' '),
      ...headings.map((heading) => heading.text),
    ]),
    ...model.levels.map(({ title }) => title),
    ...model.ownForms.map(({ title }) => title),
    ...model.statements.flatMap(({ title }) => title ?? []),
  ];
  const findCopies = buildCopyFinder(sources, names);
  const diagnostics: Diagnostic[] = [];
  for (const { path, text } of files.filter((file) => !file.path.endsWith('.json'))) {
    for (const { source, line, words } of findCopies(text)) {
      reportTo(diagnostics, path)('copied-wording', { line }, words, source);
    }
  }
  return diagnostics;
}

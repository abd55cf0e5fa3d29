import { tokenize } from './danish.ts';
import type { Model } from '../model.ts';

/** Derive the words of the restatements and of the sources' word lists, as written, in the order they come. */
export function deriveCorpusWords({ statements, sourceMaps }: Pick<Model, 'statements' | 'sourceMaps'>): string[] {
  const restated = statements.flatMap(({ title, text }) => tokenize(`${title ?? ''} ${text}`));
  const listed = sourceMaps.flatMap(({ passages }) => passages.flatMap(({ words }) => words));
  return [...new Set([...restated.map(({ text }) => text), ...listed])];
}

import type { IndexedPassage, IndexedStatement, IndexedTerm } from '../../atlas.ts';
import { contentWords } from '../../lexicon/content-words.ts';
import { tokenize } from '../../lexicon/danish.ts';
import { stemWord } from '../../lexicon/stem-word.ts';

export interface MentionSource {
  terms: readonly Pick<IndexedTerm, 'id' | 'kind'>[];
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'pitfall' | 'terms' | 'subjects'>[];
  passages: readonly Pick<IndexedPassage, 'document' | 'href' | 'text' | 'terms'>[];
}

/** Where documents speak of a subject without asking for it. */
export interface Mentions {
  /** Leave out of terms the titles: they are names and no subjects. */
  listSubjects: (terms: readonly string[]) => string[];
  /** Duties of a document that are about all of the subjects, one at least without its word, as an editor says. */
  findInOtherWords: (document: string, subjects: readonly string[]) => string[];
  /**
   * Addresses of the passages of a document that have all of the subjects or, where a title is given, all words of it
   * that say something.
   */
  findPassages: (document: string, subjects: readonly string[], title: string | null) => string[];
}

/** Read what documents speak of. */
export function readMentions({ terms, statements, passages }: MentionSource): Mentions {
  const titles = new Set(terms.filter(({ kind }) => kind === 'titel').map(({ id }) => id));
  const withSubjects = Map.groupBy(
    statements.filter(({ pitfall, subjects }) => !pitfall && subjects.length > 0),
    ({ document }) => document,
  );
  const passagesOf = Map.groupBy(
    passages.map((passage) => ({ ...passage, stems: new Set(toStems(passage.text)) })),
    ({ document }) => document,
  );
  return {
    listSubjects: (ids) => ids.filter((id) => !titles.has(id)),
    findInOtherWords: (document, subjects) =>
      (withSubjects.get(document) ?? [])
        .filter(
          (statement) =>
            subjects.some((term) => statement.subjects.includes(term)) &&
            subjects.every((term) => statement.subjects.includes(term) || statement.terms.includes(term)),
        )
        .map(({ id }) => id),
    findPassages: (document, subjects, title) => {
      const stems = title === null ? [] : toStems(title);
      return (passagesOf.get(document) ?? [])
        .filter(
          (passage) =>
            (subjects.length > 0 && subjects.every((term) => passage.terms.includes(term))) ||
            (stems.length > 0 && stems.every((stem) => passage.stems.has(stem))),
        )
        .map(({ href }) => href);
    },
  };
}

/** The stems of the words of a text that say something. */
function toStems(text: string): string[] {
  return contentWords(tokenize(text).map(({ word }) => word)).map(stemWord);
}

import type { IndexedStatement, SourceMention } from '../atlas.ts';
import { deriveSourceWords } from '../source/derive-source-words.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import type { CompoundSplitter, TermMatcher } from './match-terms.ts';
import type { Model, Term } from '../model.ts';
import { wordStream } from '../source/word-stream.ts';

/** What speaks of a term besides the statements in whose restatement it was found. */
export interface TermMentions {
  /** Statements whose source has the term, and whose restatement has not. */
  sourceMentions: SourceMention[];
  /** Ids of the documents that have it outside their statements only, or only within a longer term. */
  mentionedElsewhere: string[];
  /** Ids of the documents that do not have it. */
  notMentioned: string[];
}

export type MentionSource = Pick<Model, 'documents' | 'levels' | 'ownForms' | 'sourceMaps'> & {
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'level' | 'title' | 'text' | 'terms'>[];
};

/**
 * Derive, for each term, what speaks of it besides the restated statements: the words of the source where a statement
 * restates them, and everything outside the statements – titles, headings, positions, prose and the words of their
 * sources.
 *
 * A term within a longer one (»inddragelse« where »inddragelse af borgere« was found, »drift« in »driftsledelse«) is
 * not missing there. Of a source we know the words and not their order: a term of several words is found in what is
 * restated only. A level's own title is not looked for in the source of its statements, since it is the subject that a
 * restatement leaves out.
 *
 * @param splitter parts a compound, also one that is a term itself
 * @returns a look-up by term
 */
export function deriveTermMentions(
  source: MentionSource,
  matcher: TermMatcher,
  splitter: CompoundSplitter,
): (term: Pick<Term, 'id' | 'levels'>) => TermMentions {
  const sourceWords = deriveSourceWords(source);
  const passages = source.statements.map((statement) => {
    const restated = findTerms([toText(statement)], matcher);
    return { statement, restated, inSource: findInWords(sourceWords.get(statement.id) ?? [], matcher) };
  });
  const elsewhere = new Map(
    source.documents.map(({ id }) => {
      const own = source.statements.filter(({ document }) => document === id);
      const texts = [
        ...listOutside(id, source, sourceWords),
        ...own.flatMap((statement) => [toText(statement), ...(sourceWords.get(statement.id) ?? [])]),
      ];
      const parts = new Set(texts.flatMap(toWords).flatMap((word) => splitter.splitCompound(word)));
      return [id, new Set([...findTerms(texts, matcher), ...findInWords([...parts], matcher).keys()])] as const;
    }),
  );
  return ({ id, levels }) => {
    const sourceMentions = passages.flatMap(({ statement, restated, inSource }) => {
      const words = inSource.get(id);
      const isOwnTitle = levels.includes(statement.level);
      return words === undefined || restated.has(id) || isOwnTitle ? [] : [{ statement: statement.id, words }];
    });
    const known = new Set(sourceMentions.map(({ statement }) => statement));
    const speaking = new Set(
      source.statements
        .filter((statement) => statement.terms.includes(id) || known.has(statement.id))
        .map(({ document }) => document),
    );
    const others = source.documents.map((document) => document.id).filter((document) => !speaking.has(document));
    return {
      sourceMentions,
      mentionedElsewhere: others.filter((document) => elsewhere.get(document)?.has(id)),
      notMentioned: others.filter((document) => !elsewhere.get(document)?.has(id)),
    };
  };
}

function toText({ title, text }: Pick<IndexedStatement, 'title' | 'text'>): string {
  return title === null ? text : `${title}. ${text}`;
}

/** The words of a text, as the words of a source are written. */
function toWords(text: string): string[] {
  return wordStream(text).map(({ word }) => word);
}

/** Find the terms of texts: in the text as it reads, and in each word by itself, as in the words of a source. */
function findTerms(texts: readonly string[], matcher: TermMatcher): Set<string> {
  return new Set(
    texts.flatMap((text) => [
      ...matcher.match(text).map(({ term }) => term),
      ...findInWords(toWords(text), matcher).keys(),
    ]),
  );
}

/** Find the terms of words, each by itself: id of the term → the words, sorted. */
function findInWords(words: readonly string[], matcher: TermMatcher): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort(compareCodePoints)) {
    for (const { term } of matcher.match(word)) found.set(term, [...(found.get(term) ?? []), word]);
  }
  return found;
}

/** List what a document says outside its statements: texts, and single words of its source. */
function listOutside(
  document: string,
  { documents, levels, ownForms }: MentionSource,
  sourceWords: ReadonlyMap<string, readonly string[]>,
): string[] {
  const own = levels.filter((level) => level.document === document);
  return [
    ...documents
      .filter(({ id }) => id === document)
      .flatMap(({ title, subtitle, headings, prose }) => [
        title,
        subtitle ?? '',
        ...[...headings, ...prose].map(({ text }) => text),
      ]),
    ...ownForms.filter((form) => form.document === document).map(({ title }) => title),
    ...own.flatMap(({ title, facts, prose }) => [title, ...(facts?.positions ?? []), ...prose.map(({ text }) => text)]),
    ...[document, ...own.map(({ id }) => id)].flatMap((id) => sourceWords.get(id) ?? []),
  ];
}

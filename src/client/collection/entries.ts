import type {
  CollectedDocument,
  CollectedLevel,
  CollectedStatement,
  FormerStatements,
} from '../../atlas/statements/collected.ts';
import { type Collection, type Picked, toLevelId } from './collection.ts';

/** What was fetched of the site, by id. */
export interface Library {
  documents: ReadonlyMap<string, CollectedDocument>;
  levels: ReadonlyMap<string, CollectedLevel>;
  statements: ReadonlyMap<string, CollectedStatement>;
  former: FormerStatements;
  /** Whether all that was asked for came. */
  isWhole: boolean;
}

/** A pick with what the site says of it today. */
export interface Entry {
  pick: Picked;
  /** Its words: those of the site, else those it was picked with. */
  text: string;
  /** `null` where the site has it no more, or it could not be fetched. */
  statement: CollectedStatement | null;
  level: CollectedLevel | null;
  document: CollectedDocument | null;
  /** Why it stands no more, where that is known; `null` where it stands, or could not be fetched. */
  gone: string | null;
}

/** What is said of a pick that nobody has moved, and that is not there. */
const GONE = 'Den findes ikke på siderne mere.';

/** Put what the documents say together, by id. */
export function toLibrary(
  documents: readonly CollectedDocument[],
  { former, isWhole }: Pick<Library, 'former' | 'isWhole'>,
): Library {
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    levels: new Map(documents.flatMap(({ levels }) => levels).map((level) => [level.id, level])),
    statements: new Map(
      documents.flatMap(({ statements }) => statements).map((statement) => [statement.id, statement]),
    ),
    former,
    isWhole,
  };
}

/** Look up each pick, in the order of the collection. */
export function lookUpPicks({ picks }: Pick<Collection, 'picks'>, library: Library): Entry[] {
  return picks.map((pick) => {
    const statement = library.statements.get(pick.id) ?? null;
    const level = library.levels.get(toLevelId(pick.id)) ?? null;
    const isKnown = statement !== null || !library.isWhole;
    return {
      pick,
      text: statement === null ? pick.text : toText(statement),
      statement,
      level,
      document: library.documents.get(pick.id.slice(0, pick.id.indexOf('/'))) ?? null,
      gone: isKnown ? null : (library.former[pick.id]?.why ?? GONE),
    };
  });
}

/** The words of a statement, its title first. */
export function toText({ title, text }: Pick<CollectedStatement, 'title' | 'text'>): string {
  return title === null ? text : `${title}. ${text}`;
}

/** Whose a level is, in words, as a pick says it. */
export function toSource(level: CollectedLevel): string {
  return `${level.name}, ${level.owner}`;
}

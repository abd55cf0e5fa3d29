/**
 * The index: everything derived from the content, as the pages ask for it and as `/data/atlas.json` publishes it.
 * Arrays are sorted, so that the same content gives the same bytes.
 */
import type {
  AtlasDocument,
  LevelFacts,
  Mapping,
  MappingStatus,
  Move,
  Organisation,
  OwnPage,
  Relation,
  Rung,
  RungNumber,
  Site,
  SourceRange,
  Term,
  VocabularyEntry,
} from './model.ts';

export type IndexedMove = Omit<Move, 'at'>;

/** An address that others may have written down and that stands no more. */
export interface FormerAddress {
  address: string;
  /** Where to find it now; `null` where it is gone. */
  to: string | null;
  /** Why it is gone; `null` where it is found elsewhere. */
  why: string | null;
}

/** A page of the owner's own, without its text. */
export interface IndexedOwnPage extends Omit<OwnPage, 'at'> {
  href: string;
}

/** Without the place in the content, which is of no use outside it. */
export type IndexedOrganisation = Omit<Organisation, 'at'>;

export interface IndexedDocument extends Omit<
  AtlasDocument,
  'headings' | 'prose' | 'at' | 'organisationAt' | 'replacesAt'
> {
  href: string;
  /** Level ids, top first; *alle ledere* last. */
  levels: string[];
  /** Ids of its own forms, in the document's order. */
  ownForms: string[];
  /** Row ids, in the document's order. */
  rows: string[];
  /** Words of the source by kind of passage; `null` while the source map is not whole. */
  coverage: Record<'statement' | 'prose' | 'heading' | 'furniture', number> | null;
}

/** A document that a newer edition has taken the place of: it keeps its addresses, and stands in nothing else. */
export interface FormerEdition extends Pick<
  AtlasDocument,
  'id' | 'title' | 'subtitle' | 'shortTitle' | 'organisation' | 'year' | 'summary'
> {
  href: string;
  /** Id of the newest edition. */
  newest: string;
  /** Top first; `to` is the level of that name in the newest edition. */
  levels: { id: string; name: string; href: string; to: string | null }[];
  statements: FormerStatement[];
  rows: { slug: string; title: string; href: string; statements: string[] }[];
}

export interface FormerStatement {
  id: string;
  /** Level id. */
  level: string;
  slug: string;
  title: string | null;
  text: string;
  href: string;
  /** The address of what took its place; `null` where nothing did. */
  to: string | null;
}

/** A term found in a text, with the first place it stands. */
export interface TermMatch {
  term: string;
  start: number;
  end: number;
}

/** `samme-trin`: equal spans. `overlapper`: the spans meet. Other values are asserted. */
export interface Equivalent {
  level: string;
  relation: 'samme-trin' | Relation;
  basis: 'derived' | 'asserted';
  /** Of an asserted relation. */
  status: MappingStatus | null;
  /** One sentence: what the relation rests on. */
  why: string;
}

export interface FalseFriend {
  level: string;
  /** The part of the names that is alike, e.g. `afdeling`. */
  shared: string;
}

export interface IndexedLevel {
  id: string;
  document: string;
  slug: string;
  name: string;
  href: string;
  /** Every rung of its span, ascending; empty for *alle ledere*. */
  rungs: RungNumber[];
  /** One sentence: why it stands where it stands; `null` for *alle ledere*. */
  grounds: string | null;
  leads: string[];
  reportsTo: string[];
  positions: string[];
  facts: LevelFacts | null;
  forms: string[];
  /** Level ids nearest above and below in the same document. */
  above: string[];
  below: string[];
  equivalents: Equivalent[];
  falseFriends: FalseFriend[];
  /** Statement ids in the order of the page. */
  statements: string[];
}

export interface Related {
  statement: string;
  shared: string[];
}

export interface IndexedStatement {
  id: string;
  document: string;
  level: string;
  /** Common forms: those its own form carries, then the editorial tags. */
  forms: string[];
  /** Which of `forms` are editorial tags. */
  editorialForms: string[];
  /** Id of the document's own form. */
  ownForm: string | null;
  aspect: string;
  pitfall: boolean;
  /** Row id. */
  row: string | null;
  title: string | null;
  text: string;
  notes: string[];
  variants: string[];
  href: string;
  source: SourceRange[];
  /** Ids of the terms whose word it has. */
  terms: string[];
  /** Ids of the terms that an editor says it is about, and whose word it has not, in restatement or source. */
  subjects: string[];
  /** Where each term first stands in the title and text (`<title>. <text>`), in the order of the text. */
  termPlaces: TermMatch[];
  /** What readers type who are after it, in words that need not stand in it. */
  searchedAs: string[];
  /** Links the script computes, to documents the pair with which nobody has read through. */
  related: Related[];
  /** Links that stand on mappings, the strongest first. */
  mappings: MappingView[];
  /** Documents read through without finding a counterpart; empty for pitfalls, which are not asked for one. */
  withoutCounterpart: MissingCounterpart[];
}

export interface IndexedRow {
  id: string;
  document: string;
  slug: string;
  title: string;
  href: string;
  /** Ids of the terms its title has. */
  terms: string[];
  /** Statement ids, top level first. */
  statements: string[];
}

/** A restated passage that asks for nothing: what a document says before and around its statements. */
export interface IndexedPassage {
  document: string;
  /** Id of the level on whose page it stands; `null` on the page of the document. */
  level: string | null;
  href: string;
  text: string;
  /** Ids of the terms that its restatement or its source has. */
  terms: string[];
}

export interface IndexedOwnForm {
  id: string;
  document: string;
  slug: string;
  title: string;
  definition: string | null;
  href: string;
  mappings: { form: string; relation: Relation; strength: number; why: string; carried: boolean }[];
}

export interface IndexedForm extends VocabularyEntry {
  href: string;
  /** Statement ids. */
  statements: string[];
}

export interface IndexedRung extends Rung {
  href: string;
  /** Ids of the levels whose span holds the rung. */
  levels: string[];
}

/** A term without its place in the content, with what is found by it. */
export interface IndexedTerm extends Omit<Term, 'at'> {
  /** Ids of the statements that an editor says are about it, and that do not have it, in restatement or source. */
  subjectOf: string[];
  narrower: string[];
  href: string;
  /** Ids of the statements whose restatement has it. */
  statements: string[];
  /** Statements whose source has it, and whose restatement has not. */
  sourceMentions: SourceMention[];
  /** Where both kinds of statements stand. */
  chart: TermChartRow[];
  /** Ids of the documents that have it outside their statements only, or only within a longer term. */
  mentionedElsewhere: string[];
  /** Ids of the documents that do not have it. */
  notMentioned: string[];
}

/** A statement that has a term in the words of its source only. */
export interface SourceMention {
  statement: string;
  /** The words, in lower case. */
  words: string[];
}

/** Where a document speaks of a term. */
export interface TermChartRow {
  document: string;
  /** One a rung that the document describes, from the top down; what binds all leaders last. */
  cells: TermChartCell[];
  /** Pitfalls: they stand in no cell. */
  pitfalls: number;
  /** All its statements with the term, each once. */
  count: number;
}

export interface TermChartCell {
  rung: RungNumber | null;
  /** Ids of the levels on it that speak of the term. */
  levels: string[];
  /** Statements that are no pitfalls. A level that spans several rungs counts on each. */
  count: number;
}

/** A mapping as it is published, once, in the direction the editor wrote it. */
export interface IndexedMapping extends Omit<Mapping, 'at' | 'list' | 'author'> {
  /** `<subject> <relation> <object>`. */
  id: string;
  /** `null` where nobody wrote it: it follows from a chain of *samme indhold*. */
  author: string | null;
}

/** What a link between two ends stands on: a mapping of the two themselves, or one of a row they belong to. */
export type LinkBasis = 'level' | 'statement' | 'row';

/** A link between two single statements, derived from the mapping that decides it. */
export interface StatementLink {
  /** Id of the mapping. */
  mapping: string;
  /** Statement id; the side the mapping's subject is on. */
  subject: string;
  /** Statement id. */
  object: string;
  relation: Relation;
  strength: number;
  basis: LinkBasis;
}

/** A mapping or link seen from one of its ends. */
export interface MappingView {
  /** Id of the mapping it stands on. */
  mapping: string;
  /** The other level or statement. */
  other: string;
  /** As seen from this end. */
  relation: Relation;
  strength: number;
  basis: LinkBasis;
}

/** Two documents, and whether an editor has read them through for counterparts. */
export interface IndexedPair {
  /** `<a>--<b>`, in the order of their code points. */
  id: string;
  documents: [string, string];
  /** ISO 8601 date; `null` where the pair has not been read through. */
  reviewed: string | null;
}

/**
 * A document that was read through and has no counterpart of a duty: `other-rung`, where the duty's row is answered at
 * another of its levels; `no-level`, where the document describes no level that meets the duty's; else `none`.
 */
export interface MissingCounterpart {
  document: string;
  reason: 'none' | 'other-rung' | 'no-level';
  /** For `other-rung`: ids of the statements there that answer to the rest of the row, in the document's order. */
  elsewhere: string[];
}

export interface Atlas {
  site: Site;
  /** The owner's own pages, in the order of their titles. */
  pages: IndexedOwnPage[];
  /** What the owner says of addresses that stand no more; a page takes all below it along. */
  moves: IndexedMove[];
  /** Every published address that stands no more, with where it leads in the end. Sorted. */
  formerAddresses: FormerAddress[];
  organisations: IndexedOrganisation[];
  rungs: IndexedRung[];
  forms: IndexedForm[];
  aspects: VocabularyEntry[];
  ownForms: IndexedOwnForm[];
  documents: IndexedDocument[];
  levels: IndexedLevel[];
  statements: IndexedStatement[];
  rows: IndexedRow[];
  passages: IndexedPassage[];
  terms: IndexedTerm[];
  /** All mappings, replaced ones too, and those that follow from a chain of *samme indhold*. */
  mappings: IndexedMapping[];
  /** Every two documents. */
  pairs: IndexedPair[];
  /** Documents that others have taken the place of. */
  formerEditions: FormerEdition[];
}

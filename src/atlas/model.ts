/**
 * What the content says, as plain data: the model every rule in this folder works on.
 *
 * The words are those of docs/design.md, Words we use. Ids are ASCII slugs; a level's id is `<document>/<level>`, a
 * statement's `<document>/<level>/<slug>`, an own form's `<document>/<form>`, a row's `<document>/<row>`.
 */

/** Where in the content something is written. `line` is 1-based. */
export interface Place {
  file: string;
  line: number;
}

/** What the owner of an atlas says of it (`websted.yaml`), and what holds where the file is silent. */
export interface Site {
  name: string;
  /** What stands after the name in the title of the front page. */
  tagline: string;
  /** One or two sentences: what the atlas is; `null` leaves the front page its own words. */
  intro: string | null;
  /** The host, without a folder or a slash at the end. */
  address: string | null;
  /** The folder of the host, with slashes at both ends. */
  folder: string;
  /** Year and month: `2026-12`. */
  edition: string | null;
  publisher: { name: string; isPublicBody: boolean } | null;
  contact: { mail: string | null; telephone: string | null };
  repository: Repository | null;
  /** Where the official statement of accessibility stands that a public body must publish. */
  accessibilityStatement: string | null;
  /** What others may do with the owner's own words and data. */
  licence: { name: string; address: string } | null;
  /** Two colours for links and marks, on light and on dark paper. */
  accent: { light: string; dark: string } | null;
  /** Names of files in `content/websted/`. */
  logo: string | null;
  favicon: string | null;
}

/** Where the files of the atlas are kept in the open. */
export interface Repository {
  address: string;
  /** Address for changing one file, `{fil}` standing for its path. */
  edit: string | null;
  /** Address for reporting a mistake, `{titel}` and `{tekst}` standing for what is filled in. */
  report: string | null;
}

/** An address that was published and stands no more: where it went, or why it is gone. */
export interface Move {
  from: string;
  to: string | null;
  why: string | null;
  at: Place;
}

/** An address that others may have written down. */
export interface PublishedAddress {
  address: string;
  at: Place;
}

/** A page of the owner's own (`content/sider/<slug>.mdx`). */
export interface OwnPage {
  slug: string;
  title: string;
  /** What a search engine shows of it. */
  description: string;
  lede: string | null;
  at: Place;
}

export interface Organisation {
  id: string;
  name: string;
  shortName: string;
  /** The organisation this one is a part of. */
  partOf: string | null;
  /** Number of the colour slot in the style sheet, 1–8. */
  colour: number;
  at: Place;
}

export type RungNumber = 1 | 2 | 3 | 4;

export const RUNG_NUMBERS: readonly RungNumber[] = [1, 2, 3, 4];

/** A step on the common ladder. */
export interface Rung {
  rung: RungNumber;
  id: string;
  title: string;
  definition: string;
}

/** A common form or an aspect: an entry of a closed list. */
export interface VocabularyEntry {
  id: string;
  title: string;
  definition: string;
}

/**
 * The relations of docs/design.md, The crosswalk of statements. The values are data and stand in the published files;
 * what they mean in set theory (NIST IR 8477) is in `crosswalk/relations.ts`.
 */
export type Relation =
  'samme-indhold' | 'daekkes-af' | 'daekker' | 'overlapper' | 'se-ogsaa' | 'modsiger' | 'ingen-modpart';

/** How one of a document's own forms answers to a common form. */
export interface FormMapping {
  /** Id of a common form. */
  form: string;
  relation: Relation;
  /** 1 (weak) to 10 (equal). */
  strength: number;
  why: string;
  at: Place;
}

/** A form as a document itself names it. */
export interface OwnForm {
  id: string;
  document: string;
  slug: string;
  title: string;
  /** Slug of the passage on the document's index page that defines the form. */
  definedAt: string | null;
  mappings: FormMapping[];
  at: Place;
}

/** What a heading on a level page says of the statements under it. `null` leaves it to the heading above. */
export interface HeadingMeaning {
  text: string;
  /** Slug of one of the document's own forms. */
  form: string | null;
  aspect: string | null;
  pitfall: boolean;
  at: Place;
}

export interface Sector {
  id: string;
  title: string;
}

/** A paragraph or list item that restates a passage of the source without being an expectation. */
export interface Prose {
  /** `<page>#<slug>` within the document, as in `kilde.json`. */
  anchor: string;
  slug: string;
  text: string;
  at: Place;
}

export interface AtlasDocument {
  id: string;
  title: string;
  subtitle: string | null;
  shortTitle: string;
  organisation: string;
  year: number | null;
  /** Where its publisher has it, as an address; `null` where the editors know none. */
  source: string | null;
  /** Id of the former edition that this one takes the place of. */
  replaces: string | null;
  summary: string;
  /** Slugs of the levels, top first. */
  levels: string[];
  sectors: Sector[];
  headings: HeadingMeaning[];
  prose: Prose[];
  at: Place;
  organisationAt: Place;
  replacesAt: Place;
}

/** What a level leads: named levels, leaders the document does not name, employees – or the document is silent. */
export interface Leads {
  /** Level ids. */
  levels: string[];
  unnamedLeaders: boolean;
  employees: boolean;
  known: boolean;
}

/** Whom a level reports to: named levels (of any document) and bodies outside – or the document is silent. */
export interface ReportsTo {
  levels: string[];
  bodies: string[];
  known: boolean;
}

export interface MedCommittee {
  committee: string;
  chair: string;
}

export interface LevelFacts {
  positions: string[];
  leads: Leads;
  reportsTo: ReportsTo;
  /** Nothing stands above it but the direktion or the politicians. */
  top: boolean;
  evidence: string;
  sectors: string[];
  /** The document only promises to describe the level. */
  announced: boolean;
  disagreement: string | null;
  med: MedCommittee | null;
}

export interface Level {
  id: string;
  document: string;
  slug: string;
  title: string;
  /** Not restated yet: shown to who edits, and left out of what is built. */
  isDraft: boolean;
  /** `null` for *alle ledere*, which stands on no rung. */
  facts: LevelFacts | null;
  /** Common forms as the page's frontmatter lists them. */
  forms: string[];
  prose: Prose[];
  /** Where the page's facts are written, and each of those another file can contradict. */
  at: Place & Record<'forms' | 'leads' | 'reportsTo' | 'sector', Place>;
}

/** One expectation: the smallest thing with an address. */
export interface Statement {
  id: string;
  document: string;
  /** Level id. */
  level: string;
  slug: string;
  /** Slug of the document's own form, from the headings above. */
  ownForm: string | null;
  aspect: string;
  pitfall: boolean;
  /** Editorial common forms. */
  tags: string[];
  title: string | null;
  text: string;
  notes: string[];
  variants: string[];
  at: Place;
}

/** A row as `raekker.yaml` gives it. Without members, every statement of the document with the slug `id` belongs. */
export interface RowEntry {
  document: string;
  id: string;
  title: string;
  /** `<level>#<slug>`, or `null`. */
  members: string[] | null;
  at: Place;
}

/** What readers type who are after some statements: known to the search, never shown. */
export interface SearchWords {
  /** As `selectStatements` reads it. */
  statements: string;
  words: string[];
  at: Place;
}

export type TermKind = 'emne' | 'titel' | 'forkortelse';

export interface Term {
  id: string;
  term: string;
  kind: TermKind;
  meaning: string;
  /** The meaning is ours: no document explains the word. */
  editorial: boolean;
  inflections: string[];
  synonyms: string[];
  /** Words a reader types who is after this term: known to the search, never shown. Several terms may share one. */
  searchedAs: string[];
  /** Statements that are about it without its word, as `selectStatements` reads them. */
  subjectOf: string[];
  broader: string[];
  seeAlso: string[];
  /** For titles: the levels that carry it. */
  levels: string[];
  /** Where the term is written, and each list that refers to something else or is held against another. */
  at: Place & Record<TermList, Place>;
}

export type TermList = 'searchedAs' | 'subjectOf' | 'broader' | 'seeAlso' | 'levels';

export type MappingStatus = 'kladde' | 'gaeldende' | 'erstattet';

/**
 * An asserted relation between two levels or two responsibilities of different documents, as an editor writes it. A
 * responsibility is a row, or a single statement; a statement inside a row may be an end for what holds there only.
 */
export interface Mapping {
  /** Level, row or statement id. */
  subject: string;
  /** Level, row or statement id. */
  object: string;
  relation: Relation;
  strength: number;
  why: string;
  author: string;
  /** ISO 8601 date. */
  date: string;
  status: MappingStatus;
  /** The list of the file it stands in: `levels` is for levels, `mappings` for responsibilities. */
  list: 'levels' | 'mappings';
  at: Place;
}

/** Two documents whose mappings share a file. */
export interface DocumentPair {
  /** Document ids, in the order of their code points. */
  documents: [string, string];
  /** ISO 8601 date of the day the pair was last read through from both sides; `null` while it was not. */
  reviewed: string | null;
  at: Place;
}

/** Words `start` to `end` (exclusive) of the normalised word stream, in the given printing. */
export interface SourceRange {
  printing: number;
  start: number;
  end: number;
}

export type PassageKind = 'statement' | 'prose' | 'heading' | 'furniture';

/** A passage of the source: what it is, whom it belongs to and where it stands. */
export interface Passage {
  kind: PassageKind;
  /** `<page>#<slug>` for statements and prose; `null` for headings and furniture. */
  anchor: string | null;
  ranges: SourceRange[];
  /** 16-bit hashes in hexadecimal, sorted: a third of the passage's five-word runs. */
  fingerprints: string[];
  /** The passage's distinct content words, sorted. */
  words: string[];
  at: Place;
}

export interface SourceMap {
  document: string;
  file: string;
  wordCount: number;
  passages: Passage[];
  /** Statements and prose whose place has not been found yet, as `<page>#<slug>`. While there are any, words may be left over. */
  unplaced: { anchor: string; at: Place }[];
  at: Place;
}

export interface Model {
  site: Site;
  pages: OwnPage[];
  moves: Move[];
  published: PublishedAddress[];
  organisations: Organisation[];
  rungs: Rung[];
  forms: VocabularyEntry[];
  aspects: VocabularyEntry[];
  ownForms: OwnForm[];
  documents: AtlasDocument[];
  levels: Level[];
  statements: Statement[];
  rows: RowEntry[];
  searchWords: SearchWords[];
  terms: Term[];
  mappings: Mapping[];
  pairs: DocumentPair[];
  sourceMaps: SourceMap[];
}

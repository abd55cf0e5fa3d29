import type { IndexedStatement, IndexedTerm, MappingView } from '../../../../../src/atlas/atlas.ts';
import type { GapSource } from '../../../../../src/atlas/crosswalk/gaps/derive-gaps.ts';
import type { Relation, RungNumber } from '../../../../../src/atlas/model.ts';

/** What a statement is given beside its id: `<document>/<level>/<slug>`. */
interface Given {
  row?: string;
  pitfall?: boolean;
  title?: string;
  forms?: readonly string[];
  terms?: readonly string[];
  subjects?: readonly string[];
  related?: readonly string[];
}

/** A link between two statements, told once: from the first to the second. */
type Link = readonly [from: string, to: string, relation?: Relation, strength?: number];

/** What is told of documents `d`, `e`, `f`, `g` and, the whole that `d` is a part of, `w`. */
export interface Told {
  statements: readonly (readonly [id: string, given?: Given])[];
  links?: readonly Link[];
  /** Row id → title and the terms in it. */
  rows?: Readonly<Record<string, readonly [title: string, terms?: readonly string[]]>>;
  terms?: readonly (Pick<IndexedTerm, 'id'> & Partial<IndexedTerm>)[];
  /** `<document>` or `<document>/<level>` → texts with their terms. */
  passages?: readonly (readonly [at: string, text: string, terms?: readonly string[]])[];
  /** Pairs nobody has read through. */
  unread?: readonly string[];
  /** Without the others there is one document. */
  documents?: readonly string[];
}

const RUNGS: Readonly<Record<string, RungNumber[]>> = { et: [1], to: [2], 'et-to': [1, 2], fire: [4], alle: [] };

/** Make the source of gaps from what is told; levels are named after their rungs: `et`, `to`, `et-to`, `fire`, `alle`. */
export function tellGaps({
  statements,
  links = [],
  rows = {},
  terms = [],
  passages = [],
  unread = [],
  documents = ['d', 'e', 'f', 'g', 'w'],
}: Told): GapSource {
  const ids = [...documents].sort();
  const told = statements.map(([id, given = {}]): GapSource['statements'][number] => {
    const level = id.slice(0, id.lastIndexOf('/'));
    const title = given.title ?? null;
    return {
      id,
      document: level.slice(0, level.indexOf('/')),
      level,
      row: given.row ?? null,
      pitfall: given.pitfall ?? false,
      title,
      forms: [...(given.forms ?? [])],
      terms: [...(given.terms ?? [])],
      subjects: [...(given.subjects ?? [])],
      termPlaces: title === null ? [] : (given.terms ?? []).map((term) => ({ term, start: 0, end: title.length })),
      mappings: viewLinks(id, links),
      related: (given.related ?? []).map((statement) => ({ statement, shared: [] })),
    };
  });
  return {
    documents: documents.map((id) => ({ id, organisation: id })),
    organisations: documents.map((id) => ({ id, name: id, partOf: id === 'd' ? 'w' : null })),
    forms: [{ id: 'drift' }, { id: 'faglig' }],
    levels: [...new Set(told.map(({ level }) => level))].map((id) => ({
      id,
      rungs: RUNGS[id.slice(id.indexOf('/') + 1)] ?? [],
    })),
    statements: told,
    rows: Object.entries(rows).map(([id, [title, found = []]]) => ({ id, title, terms: [...found] })),
    passages: passages.map(([at, text, found = []]) => ({
      document: at.split('/')[0] ?? '',
      href: `/dokumenter/${at}/#${text.split(' ')[0] ?? ''}`,
      text,
      terms: [...found],
    })),
    terms: terms.map((term) => ({
      term: term.id,
      kind: 'emne',
      subjectOf: told.filter(({ subjects }) => subjects.includes(term.id)).map(({ id }) => id),
      sourceMentions: [],
      mentionedElsewhere: [],
      notMentioned: ids.filter(
        (id) => !told.some((statement) => statement.document === id && statement.terms.includes(term.id)),
      ),
      ...term,
    })),
    pairs: ids.flatMap((one, i) =>
      ids.slice(i + 1).map((other) => {
        const id = `${one}--${other}`;
        return { id, reviewed: unread.includes(id) ? null : '2026-11-30' };
      }),
    ),
  };
}

function viewLinks(id: string, links: readonly Link[]): IndexedStatement['mappings'] {
  return links.flatMap(([from, to, relation = 'overlapper', strength = 5]): MappingView[] => {
    const other = from === id ? to : to === id ? from : null;
    return other === null ? [] : [{ mapping: '', other, relation, strength, basis: 'statement' }];
  });
}

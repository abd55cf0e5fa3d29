import type {
  IndexedDocument,
  IndexedForm,
  IndexedLevel,
  IndexedOrganisation,
  IndexedPair,
  IndexedPassage,
  IndexedRow,
  IndexedStatement,
  IndexedTerm,
} from '../../atlas.ts';
import { listWholes } from '../../documents/order-documents.ts';
import { compareDanish } from '../../lexicon/danish.ts';
import { toPairId } from '../derive-pairs.ts';
import {
  type Expectation,
  type GapPlace,
  type Gaps,
  type OwnExpectation,
  type Voice,
  type Where,
  WHERE_KINDS,
} from './gap.ts';
import { gatherLike } from './gather-like.ts';
import { type AskedDocument, type GapContext, judgeResponsibility } from './judge-responsibility.ts';
import { judgeTerm, type SpokenTerm } from './judge-term.ts';
import { readMentions } from './read-mentions.ts';
import { readPlaces } from './read-places.ts';
import { readResponsibilities, type Responsibility } from './read-responsibilities.ts';

export interface GapSource {
  /** In the order they are told. */
  documents: readonly Pick<IndexedDocument, 'id' | 'organisation'>[];
  organisations: readonly Pick<IndexedOrganisation, 'id' | 'partOf' | 'name'>[];
  forms: readonly Pick<IndexedForm, 'id'>[];
  levels: readonly Pick<IndexedLevel, 'id' | 'rungs'>[];
  statements: readonly Pick<
    IndexedStatement,
    | 'id'
    | 'document'
    | 'level'
    | 'row'
    | 'pitfall'
    | 'title'
    | 'forms'
    | 'terms'
    | 'subjects'
    | 'termPlaces'
    | 'mappings'
    | 'related'
  >[];
  rows: readonly Pick<IndexedRow, 'id' | 'title' | 'terms'>[];
  passages: readonly Pick<IndexedPassage, 'document' | 'href' | 'text' | 'terms'>[];
  terms: readonly Pick<
    IndexedTerm,
    'id' | 'term' | 'kind' | 'subjectOf' | 'sourceMentions' | 'mentionedElsewhere' | 'notMentioned'
  >[];
  pairs: readonly Pick<IndexedPair, 'id' | 'reviewed'>[];
}

/**
 * Read the index once, and derive how a document differs from the others at a place.
 *
 * A responsibility of another document is missing where the two have been read through together and no part of this one
 * has it (`judgeResponsibility`); responsibilities of several documents that answer to each other are told once
 * (`gatherLike`). A term is missing where duties of others have it and no part of this one does (`judgeTerm`); no
 * reading is needed for that. Pitfalls are asked for by nobody. A level that spans several rungs counts on each.
 */
export function buildGapDeriver(source: GapSource): (document: string, place: GapPlace) => Gaps {
  const places = readPlaces(source);
  const responsibilities = readResponsibilities(source);
  const context: GapContext = { places, responsibilities, mentions: readMentions(source) };
  const reviewed = new Set(source.pairs.filter((pair) => pair.reviewed !== null).map(({ id }) => id));
  const isRead = (one: string, other: string): boolean => reviewed.has(toPairId(one, other));
  const statementOf = new Map(source.statements.map((statement) => [statement.id, statement]));
  const formsOf = (id: string): readonly string[] => statementOf.get(id)?.forms ?? [];
  const spoken = readSpokenTerms(source);

  return (document, place) => {
    const others = source.documents.map(({ id }) => id).filter((id) => id !== document);
    const compared = others.filter(
      (other) => place === null || places.isDescribed(other, place) || places.isDescribed(other, null),
    );
    const read = new Set(others.filter((other) => isRead(document, other)));
    const asked: AskedDocument = { document, place, wholes: listDocumentsOfWholes(document, source) };
    const toExpectation = (kind: Expectation['kind'], id: string, voices: Voice[]): Expectation => ({
      kind,
      id,
      voices,
      forms: listForms(voices, formsOf, source.forms),
    });

    const judged = responsibilities.all
      .filter((each) => read.has(each.document) && each.duties.some((duty) => places.standsAt(duty, place)))
      .flatMap((each) => {
        const verdict = judgeResponsibility(each, asked, context);
        return verdict === 'had' ? [] : [{ each, wheres: verdict }];
      });
    const wheresOf = new Map(judged.map(({ each, wheres }) => [each.id, wheres]));
    const isAnswered = (statement: string): boolean => {
      const answers = responsibilities.answersTo(statement).map((answer) => answer.statement);
      const own = answers.filter((id) => responsibilities.responsibilityOf(id)?.document === document);
      return places.reaches(document, own, place);
    };
    // What is said of a subject holds for all that is told as one; what answers to a duty, for that duty alone.
    const pools = Map.groupBy(judged, ({ wheres: [first] }) =>
      first?.kind === 'other-rung' || first?.kind === 'whole' ? first.kind : 'subject',
    );
    const told = [...pools.values()]
      .flatMap((pool) =>
        gatherLike(
          pool.map(({ each }) => each),
          { documents: others, place, places, responsibilities, isAnswered },
        ),
      )
      .map(({ head, gathered, voices }) => ({
        ...toExpectation('responsibility', head.id, voices),
        wheres: mergeWheres([head, ...gathered].flatMap(({ id }) => wheresOf.get(id) ?? [])),
      }))
      .sort(compareSpread);

    const toldTerms = spoken
      .flatMap((one) => {
        const voices = listVoices(one, compared, (id) => places.standsAt(id, place));
        if (voices.length === 0) return [];
        const verdict = judgeTerm(one, asked, voices, formsOf, context);
        return verdict === 'had' ? [] : [{ ...toExpectation('term', one.term.id, voices), wheres: verdict }];
      })
      .sort(compareSpread);

    const all = [...told, ...toldTerms];
    return {
      place,
      compared,
      unread: compared.filter((other) => !read.has(other)),
      missing: all.filter(({ wheres }) => wheres.length === 0).map(({ wheres: _, ...expectation }) => expectation),
      otherwise: all.filter(({ wheres }) => wheres.length > 0),
      own: [...(read.size === 0 ? [] : listOwnResponsibilities()), ...(others.length === 0 ? [] : listOwnTerms())],
    };

    function listOwnResponsibilities(): OwnExpectation[] {
      return responsibilities.all
        .filter((each) => each.document === document)
        .flatMap((each) => {
          const here = each.duties.filter((duty) => places.standsAt(duty, place));
          if (here.length === 0 || here.some((duty) => isRelatedToUnread(duty))) return [];
          const answers = listAnswersElsewhere(each, here);
          return answers === null
            ? []
            : [
                {
                  ...toExpectation('responsibility', each.id, [{ document, statements: here, isAnswered: false }]),
                  elsewhere: answers,
                },
              ];
        });
    }

    /** Nothing is asserted of a document nobody has read beside this one: what is computed must serve. */
    function isRelatedToUnread(duty: string): boolean {
      return (statementOf.get(duty)?.related ?? []).some(
        ({ statement }) => !read.has(statementOf.get(statement)?.document ?? ''),
      );
    }

    /** The duties of others that answer on other rungs; `null` where one answers at the place. */
    function listAnswersElsewhere({ duties }: Responsibility, here: readonly string[]): string[] | null {
      const answersTo = (ids: readonly string[]): string[] =>
        ids.flatMap((id) => responsibilities.answersTo(id).map(({ statement }) => statement));
      const byDocument = Map.groupBy(answersTo(here), (id) => responsibilities.responsibilityOf(id)?.document ?? '');
      const isAnswered = [...byDocument].some(([other, ids]) => places.reaches(other, ids, place));
      return isAnswered ? null : [...new Set([...answersTo(here), ...answersTo(duties)])];
    }

    function listOwnTerms(): OwnExpectation[] {
      return spoken.flatMap(({ term, speaking, about }) => {
        const here = dutiesOf(speaking.get(document)).filter((id) => places.standsAt(id, place));
        const isHeard = others.some((other) => places.reaches(other, dutiesOf(speaking.get(other)), place));
        if (here.length === 0 || isHeard) return [];
        const elsewhere = others.flatMap((other) => dutiesOf(speaking.get(other)));
        const isAlone = others.every((other) => term.notMentioned.includes(other) && !about.has(other));
        return isAlone || elsewhere.length > 0
          ? [{ ...toExpectation('term', term.id, [{ document, statements: here, isAnswered: false }]), elsewhere }]
          : [];
      });
    }
  };
}

/** Most widespread first, then what most have unanswered; what is equal keeps its order. */
function compareSpread(a: Expectation, b: Expectation): number {
  const countUnanswered = ({ voices }: Expectation): number => voices.filter(({ isAnswered }) => !isAnswered).length;
  return b.voices.length - a.voices.length || countUnanswered(b) - countUnanswered(a);
}

/** Put together where several things are had: each kind once. */
function mergeWheres(wheres: readonly Where[]): Where[] {
  return WHERE_KINDS.flatMap((kind) => {
    const same = wheres.filter((where) => where.kind === kind);
    if (same.length === 0) return [];
    const statements = [...new Set(same.flatMap((where) => where.statements))];
    const passages = [...new Set(same.flatMap((where) => where.passages))];
    return [{ kind, statements, passages }];
  });
}

function listDocumentsOfWholes(
  document: string,
  { documents, organisations }: Pick<GapSource, 'documents' | 'organisations'>,
): string[] {
  const own = documents.find(({ id }) => id === document)?.organisation;
  if (own === undefined) return [];
  const wholes = listWholes(own, organisations).filter((organisation) => organisation !== own);
  return documents.filter(({ organisation }) => wholes.includes(organisation)).map(({ id }) => id);
}

/** Read which statements have each term, and which are about it. Titles are names and no subjects. */
function readSpokenTerms({ terms, statements }: Pick<GapSource, 'terms' | 'statements'>): SpokenTerm[] {
  const inRestatement = new Map<string, Set<string>>();
  for (const { id, terms: found } of statements) {
    for (const term of found) inRestatement.set(term, (inRestatement.get(term) ?? new Set()).add(id));
  }
  const byDocument = (ids: ReadonlySet<string>) =>
    Map.groupBy(
      statements.filter(({ id }) => ids.has(id)),
      ({ document }) => document,
    );
  return terms
    .filter(({ kind }) => kind !== 'titel')
    .sort((a, b) => compareDanish(a.term, b.term))
    .map((term) => ({
      term,
      speaking: byDocument(
        new Set([...(inRestatement.get(term.id) ?? []), ...term.sourceMentions.map(({ statement }) => statement)]),
      ),
      about: byDocument(new Set(term.subjectOf)),
    }));
}

function dutiesOf(statements: readonly Pick<IndexedStatement, 'id' | 'pitfall'>[] | undefined): string[] {
  return (statements ?? []).filter(({ pitfall }) => !pitfall).map(({ id }) => id);
}

/** What documents have of a term at a place. */
function listVoices(
  { speaking }: SpokenTerm,
  documents: readonly string[],
  isHere: (statement: string) => boolean,
): Voice[] {
  return documents
    .map((document) => ({ document, statements: dutiesOf(speaking.get(document)).filter(isHere), isAnswered: false }))
    .filter(({ statements }) => statements.length > 0);
}

/** The common forms of what is told, those of most statements first. */
function listForms(
  voices: readonly Voice[],
  formsOf: (statement: string) => readonly string[],
  forms: readonly { id: string }[],
): string[] {
  const found = voices.flatMap(({ statements }) => statements.flatMap(formsOf));
  const count = (form: string): number => found.filter((each) => each === form).length;
  return forms
    .map(({ id }) => id)
    .filter((id) => found.includes(id))
    .sort((a, b) => count(b) - count(a));
}

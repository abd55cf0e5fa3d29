import type { GapPlace, Voice } from './gap.ts';
import type { Places } from './read-places.ts';
import type { Responsibilities, Responsibility } from './read-responsibilities.ts';

/** Responsibilities that answer to one of them: what is told once. */
export interface Gathering {
  head: Responsibility;
  /** The others that are told with it. */
  gathered: Responsibility[];
  /** All that say something like it at the place, the head's document first. */
  voices: Voice[];
}

export interface GatheringSource {
  /** Ids of documents, in the order they are told. The one that is asked is not among them. */
  documents: readonly string[];
  place: GapPlace;
  places: Places;
  responsibilities: Responsibilities;
  /** Whether the document that is asked has a duty at the place that answers to a statement. */
  isAnswered: (statement: string) => boolean;
}

/**
 * Gather responsibilities that answer to each other: each stands in one gathering, under a head that it is mapped to
 * itself. The head is what most documents have something like; of equals what most of them have unanswered, then the
 * one with a title, then the first. Other duties that answer to the head are told with it, whether they are among those
 * given or not.
 */
export function gatherLike(given: readonly Responsibility[], source: GatheringSource): Gathering[] {
  const order = new Map(given.map(({ id }, i) => [id, i]));
  const heads = given
    .map((head) => ({ head, voices: collectVoices(head, source) }))
    .sort(
      (a, b) =>
        b.voices.length - a.voices.length ||
        countUnanswered(b.voices) - countUnanswered(a.voices) ||
        Number(a.head.title === null) - Number(b.head.title === null) ||
        (order.get(a.head.id) ?? 0) - (order.get(b.head.id) ?? 0),
    );
  const taken = new Set<string>();
  return heads.flatMap(({ head, voices }): Gathering[] => {
    if (taken.has(head.id)) return [];
    taken.add(head.id);
    const heard = new Set(voices.flatMap(({ statements }) => statements));
    const gathered = given.filter(
      ({ id, document, duties }) =>
        !taken.has(id) && document !== head.document && duties.some((duty) => heard.has(duty)),
    );
    for (const { id } of gathered) taken.add(id);
    return [{ head, gathered, voices: addDuties(voices, gathered, source) }];
  });
}

/** Collect what the documents have at the place that answers to a responsibility: its own duties, and their counterparts. */
function collectVoices(
  head: Responsibility,
  { documents, place, places, responsibilities, isAnswered }: GatheringSource,
): Voice[] {
  const own = head.duties.filter((duty) => places.standsAt(duty, place));
  const answers = new Set(own.flatMap((duty) => responsibilities.answersTo(duty).map(({ statement }) => statement)));
  const byDocument = Map.groupBy(answers, (answer) => responsibilities.responsibilityOf(answer)?.document ?? '');
  const others = documents.flatMap((document): Voice[] => {
    const all = byDocument.get(document) ?? [];
    if (document === head.document || !places.reaches(document, all, place)) return [];
    const near = all.filter((answer) => places.standsAt(answer, place) || places.standsAt(answer, null));
    const statements = near.length > 0 ? near : all;
    const spoken = Map.groupBy(statements, (id) => responsibilities.responsibilityOf(id)?.id);
    return [{ document, statements, isAnswered: [...spoken.values()].every((ids) => ids.some(isAnswered)) }];
  });
  return [{ document: head.document, statements: own, isAnswered: false }, ...others];
}

function countUnanswered(voices: readonly Voice[]): number {
  return voices.filter(({ isAnswered }) => !isAnswered).length;
}

function addDuties(
  voices: readonly Voice[],
  gathered: readonly Responsibility[],
  { place, places }: GatheringSource,
): Voice[] {
  return voices.map(({ document, statements, isAnswered }) => ({
    document,
    isAnswered: isAnswered && gathered.every((responsibility) => responsibility.document !== document),
    statements: [
      ...new Set([
        ...statements,
        ...gathered
          .filter((responsibility) => responsibility.document === document)
          .flatMap(({ duties }) => duties.filter((duty) => places.standsAt(duty, place))),
      ]),
    ],
  }));
}

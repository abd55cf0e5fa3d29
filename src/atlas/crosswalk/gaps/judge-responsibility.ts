import type { Mentions } from './read-mentions.ts';
import type { GapPlace, Where, WhereKind } from './gap.ts';
import type { Places } from './read-places.ts';
import type { Responsibilities, Responsibility } from './read-responsibilities.ts';

/** The side that is asked whether it has what the others expect. */
export interface AskedDocument {
  document: string;
  place: GapPlace;
  /** Ids of the documents of organisations that its publisher is a part of. */
  wholes: readonly string[];
}

/** What is known of all documents. */
export interface GapContext {
  places: Places;
  responsibilities: Responsibilities;
  mentions: Mentions;
}

/** `had`: there is nothing to tell. Else where the document has it; nowhere, where it is missing. */
export type Verdict = 'had' | Where[];

/**
 * Judge whether a document has a responsibility of another at a place: its own duties there and for all leaders first,
 * then those on its other rungs; where none of them answers, what is said of the subject of its title, by a passage
 * around the statements or by a duty that an editor says is about it in other words, and what its whole asks there.
 */
export function judgeResponsibility(
  asked: Responsibility,
  { document, place, wholes }: AskedDocument,
  { places, responsibilities, mentions }: GapContext,
): Verdict {
  const here = asked.duties.filter((duty) => places.standsAt(duty, place));
  const listAnswers = (duties: readonly string[], answering: string): string[] => [
    ...new Set(
      duties
        .flatMap((duty) => responsibilities.answersTo(duty).map(({ statement }) => statement))
        .filter((answer) => responsibilities.responsibilityOf(answer)?.document === answering),
    ),
  ];
  if (places.reaches(document, listAnswers(here, document), place)) return 'had';
  const elsewhere = [...new Set([...listAnswers(here, document), ...listAnswers(asked.duties, document)])];
  if (elsewhere.length > 0) return toWheres([['other-rung', elsewhere]]);
  const ofWholes = wholes.flatMap((whole) => {
    const answers = asked.document === whole ? here : listAnswers(here, whole);
    return places.reaches(whole, answers, place) ? answers : [];
  });
  const subjects = mentions.listSubjects(asked.terms);
  return toWheres([
    ['prose', [], mentions.findPassages(document, subjects, asked.title)],
    ['other-words', mentions.findInOtherWords(document, subjects)],
    ['whole', ofWholes],
  ]);
}

/** Leave out where nothing is found. */
export function toWheres(
  found: readonly (readonly [kind: WhereKind, statements: readonly string[], passages?: readonly string[]])[],
): Where[] {
  return found
    .map(([kind, statements, passages = []]) => ({ kind, statements: [...statements], passages: [...passages] }))
    .filter(({ statements, passages }) => statements.length + passages.length > 0);
}

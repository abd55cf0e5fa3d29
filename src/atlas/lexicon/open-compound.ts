import type { PartnerCounts } from './count-partners.ts';
import { isInflectedAs, isParticiple } from './inflection-class.ts';
import type { Entry } from './parse-dictionary.ts';
import type { FormKnowledge, PieceReaders } from './read-pieces.ts';
import { segmentWord, type Piece, type PieceReader } from './segment-word.ts';
import { CLOSED_COMPOUNDS, isEnding, PARTICLES, prefixesOf, SHORT_PARTS } from './word-elements.ts';

/** What it takes to open a word the dictionary lists. */
export interface OpenerKnowledge extends Pick<FormKnowledge, 'read' | 'lemmasOf'> {
  entriesOf: (word: string) => readonly Entry[];
  partners: PartnerCounts;
  readers: Pick<PieceReaders, 'readInner' | 'isKnown' | 'costOf'>;
}

/** A borrowed word: a particle before it has been added freely (»omorganisering«). */
const BORROWED = /.{4}(?:ere|ering|ation)$/u;

/** The base form of a borrowed verb. */
const BORROWED_VERB = /[^aeiouyæøå]ere$/u;

/**
 * Build the opener of words the dictionary lists: it takes a form apart by its base forms, or leaves it whole. The ending
 * or linking element stays with the last part. That a word is listed says nothing of whether it is a compound; that it is
 * inflected as its last part does.
 */
export function buildOpener(knowledge: OpenerKnowledge): (piece: Omit<Piece, 'cost'>) => readonly string[] {
  const { read, lemmasOf, entriesOf, partners } = knowledge;
  const { readInner, isKnown, costOf } = knowledge.readers;
  const opened = new Map<string, readonly string[]>();

  const open = (lemma: string): readonly string[] => {
    const known = opened.get(lemma);
    if (known !== undefined) return known;
    // A word is no part of itself.
    opened.set(lemma, [lemma]);
    const parts = CLOSED_COMPOUNDS.has(lemma)
      ? [lemma]
      : (openByVerb(lemma) ?? openPrefixed(lemma) ?? openCompound(lemma));
    opened.set(lemma, parts);
    return parts;
  };

  /** Open what is made of a verb as the verb is: »orienteret« is no »oriente + ret«. */
  const openByVerb = (lemma: string): readonly string[] | null => {
    const verbs = read(lemma)
      .filter((reading) => isParticiple(reading) && reading.lemma !== lemma)
      .map((reading) => reading.lemma);
    const verb = lemma.replace(/(?<=er)ing$/u, 'e');
    if (verb !== lemma && entriesOf(verb).length > 0) verbs.push(verb);
    return verbs.length === 0 ? null : openPiece({ form: lemma, lemmas: verbs });
  };

  /** Leave a prefix and what it is put before as one word, unless both are heard. */
  const openPrefixed = (lemma: string): readonly string[] | null => {
    for (const prefix of prefixesOf(lemma)) {
      const rest = lemma.slice(prefix.length);
      if (!isHead(lemma, rest)) continue;
      if (PARTICLES.has(prefix)) return isFreelyPrefixed(rest) ? [prefix, ...openForm(rest)] : [lemma];
      if (openForm(rest).length === 1) return [lemma];
    }
    return null;
  };

  /** Whether a particle before this word has been added freely. */
  const isFreelyPrefixed = (rest: string): boolean =>
    openForm(rest).length > 1 ||
    BORROWED.test(rest) ||
    prefixesOf(rest).some((prefix) => PARTICLES.has(prefix) && prefix.length > 1 && rest.length - prefix.length > 3);

  const openCompound = (lemma: string): readonly string[] => {
    const pieces = segmentWord(lemma, readFirst, (form) => readHead(lemma, form));
    if (pieces === null) return [lemma];
    // »engagere« is no »eng + agere«.
    if (BORROWED_VERB.test(lemma) && (pieces[0]?.form.length ?? 0) < 4) return [lemma];
    return pieces.flatMap(openPiece);
  };

  /**
   * Read what another part follows in a word of the dictionary, which vouches for the linking element, and not for the
   * parts: short ones count when the documents use them or when they make many compounds.
   */
  const readFirst: PieceReader = (form) => {
    // A combining form (»psyko-«) does not show that what follows is heard as a word.
    const piece = read(form).some(({ isWord, isInner, lemma }) => (isWord || isInner) && !lemma.endsWith('-'))
      ? readInner(form)
      : null;
    const isPart = piece !== null && (isKnown(piece) || SHORT_PARTS.has(form) || isProductive(form, partners.asFirst));
    return isPart ? piece : null;
  };

  /** Read the end of a base form as the head it is inflected as. */
  const readHead = (lemma: string, form: string): Piece | null => {
    if (form.length < 3 || isEnding(form) || !isHead(lemma, form)) return null;
    const piece = { form, lemmas: [form] };
    if (!isKnown(piece) && (form.length < 4 || !isProductive(form, partners.asLast))) return null;
    return { ...piece, cost: costOf(piece) };
  };

  const isHead = (lemma: string, form: string): boolean => {
    const stem = lemma.slice(0, lemma.length - form.length);
    return read(form).some((head) => entriesOf(lemma).some((whole) => isInflectedAs(whole, head, stem)));
  };

  const openPiece = ({ form, lemmas }: Omit<Piece, 'cost'>): readonly string[] => {
    for (const lemma of lemmas) {
      const parts = open(lemma);
      const stem = parts.slice(0, -1).join('');
      if (parts.length > 1 && form.startsWith(stem)) return [...parts.slice(0, -1), form.slice(stem.length)];
    }
    return [form];
  };

  const openForm = (form: string): readonly string[] => openPiece({ form, lemmas: lemmasOf(form) });

  return openPiece;
}

/** How many compounds a stretch of so many letters must make to be no accident. */
const PARTNERS_NEEDED: readonly number[] = [Infinity, Infinity, Infinity, 10, 5];

/** Say whether a stretch is long enough to be no accident, or makes compounds enough. */
function isProductive(form: string, count: (form: string) => number): boolean {
  return count(form) >= (PARTNERS_NEEDED[form.length] ?? 0);
}

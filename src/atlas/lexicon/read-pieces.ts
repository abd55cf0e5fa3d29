import { isBaseForm } from './inflection-class.ts';
import type { Reading, WordReader } from './read-word.ts';
import type { Piece, PieceReader } from './segment-word.ts';
import { isEnding, isSeparable, prefixesOf } from './word-elements.ts';

/** What is known of forms, without taking compounds apart. */
export interface FormKnowledge {
  read: WordReader;
  /** Base forms of a form the dictionary knows. */
  lemmasOf: (form: string) => readonly string[];
  /** Whether a form or base form is one of the corpus. */
  isCorpusWord: (word: string) => boolean;
  /** Acronyms of the corpus, in lower case. */
  acronyms: ReadonlySet<string>;
}

/** Readers of the stretches a compound may be made of. */
export interface PieceReaders {
  /** Read what another part follows. */
  readInner: PieceReader;
  /** Read what another part follows, acronyms of the corpus too. */
  readInnerOrAcronym: PieceReader;
  /** Read what ends a word. */
  readLast: PieceReader;
  /** Whether the documents use a stretch or its base form. */
  isKnown: (piece: Omit<Piece, 'cost'>) => boolean;
  /** What it costs to believe in a stretch of the dictionary. */
  costOf: (piece: Omit<Piece, 'cost'>) => number;
}

/** The cost of a piece: so few long pieces go before many short ones. */
const PIECE = 10;
/** What a piece of two, three, four letters costs more: short words fit in anywhere. */
const SHORTNESS: readonly number[] = [0, 0, 10, 4, 1];
/** What a word of the corpus costs less. */
const KNOWN = 3;
/** What a piece costs more whose linking element the dictionary does not give. */
const UNLINKED = 6;
/** What a word with a prefix or an ending costs more when the dictionary does not list it. */
const DERIVED = 8;

/** Build readers that go by where the dictionary's flags let a form stand. */
export function buildPieceReaders({ read, lemmasOf, isCorpusWord, acronyms }: FormKnowledge): PieceReaders {
  const isKnown: PieceReaders['isKnown'] = ({ form, lemmas }) => isCorpusWord(form) || lemmas.some(isCorpusWord);

  const costOf: PieceReaders['costOf'] = (piece) =>
    PIECE + (SHORTNESS[piece.form.length] ?? 0) - (isKnown(piece) ? KNOWN : 0);

  const toPiece = (form: string, readings: readonly Reading[]): Piece | null => {
    const lemmas = [...new Set(readings.map(({ lemma }) => lemma))].filter((lemma) => !isEnding(lemma));
    return lemmas.length === 0 ? null : { form, lemmas, cost: costOf({ form, lemmas }) };
  };

  const readInner: PieceReader = (form) => {
    if (!isSeparable(form)) return null;
    const linked = read(form).filter(({ isInner }) => isInner);
    return toPiece(form, linked) ?? readUnlinked(form) ?? readPrefixed(form, readInner);
  };

  /**
   * Read what another part follows with a linking element the dictionary does not give it: an s, which a word takes
   * when it is a compound itself (»nul-fejls-kultur«), or none. Two words of the documents may also have run together.
   */
  const readUnlinked: PieceReader = (form) => {
    const readings = read(form).filter(
      (reading) =>
        reading.isWord &&
        (isBaseForm(reading) || (form.length > 4 && (reading.note === 'GENITIV' || isCorpusWord(form)))),
    );
    const piece = toPiece(form, readings);
    return piece === null ? null : { ...piece, cost: piece.cost + UNLINKED };
  };

  const readLast: PieceReader = (form) => {
    if (form.length < 3) return null;
    // Irregular words carry no flags.
    const last = isEnding(form) ? [] : read(form).filter((reading) => reading.isLast || isIrregular(reading));
    return toPiece(form, last) ?? readDerived(form) ?? readPrefixed(form, readLast);
  };

  /** Read a prefix and a word as one piece. */
  const readPrefixed = (form: string, readRest: PieceReader): Piece | null => {
    for (const prefix of prefixesOf(form)) {
      const rest = form.length - prefix.length < 4 ? null : readRest(form.slice(prefix.length));
      if (rest !== null) return { form, lemmas: [], cost: rest.cost + DERIVED };
    }
    return null;
  };

  /** Read a word and an ending that derives as one piece. */
  const readDerived: PieceReader = (form) => {
    for (let at = form.length - 2; at >= 3; at--) {
      if (!lemmasOf(form.slice(at)).some(isEnding)) continue;
      const rest = readInner(form.slice(0, at));
      if (rest !== null) return { form, lemmas: [], cost: rest.cost + DERIVED };
    }
    return null;
  };

  const readInnerOrAcronym: PieceReader = (form) =>
    acronyms.has(form) ? { form, lemmas: [], cost: PIECE - KNOWN } : readInner(form);

  return { readInner, readInnerOrAcronym, readLast, isKnown, costOf };
}

function isIrregular({ isWord, entry }: Reading): boolean {
  return isWord && (entry.base !== null || entry.irregular.length > 0);
}

import { buildOpener, type OpenerKnowledge } from './open-compound.ts';
import { buildPieceReaders, type FormKnowledge } from './read-pieces.ts';
import { segmentWord } from './segment-word.ts';

/** What the splitter knows. */
export type SplitterKnowledge = FormKnowledge & Omit<OpenerKnowledge, 'readers'>;

/**
 * Build the splitter for words in lower case, without hyphens. It covers a word with the fewest and longest pieces that
 * the dictionary lets stand where they stand (their flags say so), then opens the pieces that are compounds themselves.
 */
export function buildSplitter(knowledge: SplitterKnowledge): (word: string) => readonly string[] {
  const readers = buildPieceReaders(knowledge);
  const openPiece = buildOpener({ ...knowledge, readers });
  const split = new Map<string, readonly string[]>();
  return (word) => {
    const known = split.get(word);
    if (known !== undefined) return known;
    const lemmas = knowledge.lemmasOf(word);
    const parts =
      lemmas.length > 0
        ? openPiece({ form: word, lemmas })
        : (segmentWord(word, readers.readInnerOrAcronym, readers.readLast)?.flatMap(openPiece) ?? [word]);
    split.set(word, parts);
    return parts;
  };
}

import { isInfinitive } from './inflection-class.ts';
import { parseAffixes } from './parse-affixes.ts';
import { buildPartnerCounts } from './count-partners.ts';
import { parseDictionary } from './parse-dictionary.ts';
import { buildWordReader, type Reading } from './read-word.ts';
import { buildSplitter } from './split-compound.ts';

/** What the site knows of Danish words. It answers in lower case, save that parts stand as they are written. */
export interface Lexicon {
  /**
   * Give the base forms a form may have, the likeliest first. A compound the dictionary lacks inherits from its last
   * part; a word nobody knows is its own.
   *
   * @example lemmas('ansætter') // ['ansætte']
   * @example lemmas('arbejdsmiljøindsatserne') // ['arbejdsmiljøindsats']
   */
  lemmas: (word: string) => readonly string[];
  /**
   * Split a word into its parts as written, linking elements included. A word that is no compound is one part.
   *
   * @example splitCompound('hospitalsledelse') // ['hospitals', 'ledelse']
   * @example splitCompound('Hoved-MEDudvalget') // ['Hoved', 'MED', 'udvalget']
   */
  splitCompound: (word: string) => readonly string[];
  /**
   * Give the base forms of a word's parts, linking elements taken off: the likeliest of each.
   *
   * @example partLemmas('arbejdsmiljøindsatser') // ['arbejde', 'miljø', 'indsats']
   */
  partLemmas: (word: string) => readonly string[];
  /**
   * Give what stands behind each boundary of a word, longest first: what a search from the beginning of words misses.
   *
   * @example compoundTails('arbejdsmiljøindsatser') // ['miljøindsatser', 'indsatser']
   */
  compoundTails: (word: string) => readonly string[];
  /** Say whether a word is the infinitive of a verb: a base form that has the endings of one (`have`, `referere`). */
  isInfinitive: (word: string) => boolean;
}

/** What a lexicon is made of. */
export interface LexiconSource {
  /** The text of a Danish Hunspell affix file. */
  aff: string;
  /** The text of the dictionary that goes with it. */
  dic: string;
  /** The words of the texts in question, as written: they are preferred as parts, and acronyms are known by them. */
  corpusWords: Iterable<string>;
}

/** Build a lexicon. It remembers what it was asked, so that the same word costs nothing the second time. */
export function buildLexicon({ aff, dic, corpusWords }: LexiconSource): Lexicon {
  const affixes = parseAffixes(aff);
  const dictionary = parseDictionary(dic, affixes.forbidden);
  const read = buildWordReader(affixes, dictionary);

  const lemmasOf = (form: string): string[] => {
    const readings = read(form).filter(({ isWord }) => isWord);
    const spoken = readings.filter(({ note }) => note !== 'IMPERATIV');
    return likeliestFirst(form, spoken.length > 0 ? spoken : readings);
  };

  const written = [...corpusWords].map((word) => word.normalize('NFC'));
  const corpus = new Set(written.flatMap((word) => word.split('-')).map((word) => word.toLowerCase()));
  const corpusLemmas = new Set([...corpus].flatMap(lemmasOf));
  const acronyms = new Set(
    written.flatMap((word) => word.match(/\p{Lu}{2,}/gu) ?? []).map((acronym) => acronym.toLowerCase()),
  );
  const splitPlain = buildSplitter({
    read,
    entriesOf: dictionary.entriesOf,
    partners: buildPartnerCounts(dictionary),
    lemmasOf,
    isCorpusWord: (word) => corpus.has(word) || corpusLemmas.has(word),
    acronyms,
  });

  const isName = (form: string): boolean => dictionary.entriesOf(form).length === 0 && dictionary.isName(form);

  // »udefra-ind-perspektiv« shows how »udefraindperspektiv« is made.
  const hyphenated = new Map(
    written
      .filter((word) => word.includes('-'))
      .map((word) => word.toLowerCase().split('-'))
      .map((pieces) => [pieces.join(''), pieces.flatMap(splitPlain)]),
  );

  const splitCompound = (word: string): string[] =>
    word
      .normalize('NFC')
      .split(/-|(?<=\p{Lu}{2})(?=\p{Ll})|(?<=\p{Ll})(?=\p{Lu}{2})/u)
      .filter((piece) => piece !== '')
      .flatMap((piece) => {
        const lower = piece.toLowerCase();
        const parts = hyphenated.get(lower) ?? (isName(lower) ? [lower] : splitPlain(lower));
        let end = 0;
        return parts.map((part) => piece.slice(end, (end += part.length)));
      });

  const lemmas = (word: string): readonly string[] => {
    const form = word.normalize('NFC').toLowerCase();
    const listed = lemmasOf(form);
    if (listed.length > 0) return listed;
    const name = [form, form.replace(/s$/u, '')].find(isName);
    if (name !== undefined) return [name];
    const parts = splitCompound(form);
    const last = parts.at(-1) ?? form;
    if (parts.length < 2) return [form];
    const stem = form.slice(0, form.length - last.length);
    const bases = lemmasOf(last);
    return bases.length > 0 ? bases.map((base) => stem + base) : [form];
  };

  const partLemmas = (word: string): string[] => {
    const parts = splitCompound(word);
    return parts.map((part, index) => {
      const form = part.toLowerCase();
      const isLast = index === parts.length - 1;
      const inner = isLast ? [] : read(form).filter(({ isInner }) => isInner);
      // A combining form is listed with a hyphen (»psyko-«).
      return likeliestFirst(form, inner)[0]?.replace(/-$/u, '') ?? lemmas(form)[0] ?? form;
    });
  };

  return {
    lemmas,
    splitCompound,
    partLemmas,
    compoundTails: (word) => {
      const parts = splitCompound(word).map((part) => part.toLowerCase());
      return parts.slice(1).map((_, index) => parts.slice(index + 1).join(''));
    },
    isInfinitive: (word) => {
      const form = word.normalize('NFC').toLowerCase();
      // A verb the dictionary lacks is inflected as its last part is (»kapacitetsstyre«).
      const known = read(form).some(({ isWord }) => isWord) ? form : (splitCompound(form).at(-1) ?? form);
      return read(known).some((reading) => reading.isWord && isInfinitive(known, reading));
    },
  };
}

/** Distinct base forms: those listed as the form itself first, then in the order of the dictionary. */
function likeliestFirst(form: string, readings: readonly Reading[]): string[] {
  const lemmas = [...new Set(readings.map(({ lemma }) => lemma))];
  return [...lemmas.filter((lemma) => lemma === form), ...lemmas.filter((lemma) => lemma !== form)];
}

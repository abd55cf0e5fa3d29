import type { Entry } from './parse-dictionary.ts';
import type { Reading } from './read-word.ts';

/**
 * What a flag of the Danish dictionary says of a word's inflection: gender (`c`, `n`), plural (`er`, `e`, `0`, `re`,
 * `ner`), adjective (`a`), weak verb (`v`, `-ede`, `-te`). Flags of spelling (doubled consonant, dropped e) say the same.
 */
const FLAGS_BY_TRAIT: Readonly<Record<string, readonly number[]>> = {
  c: [2, 7, 14, 19, 44, 48, 50, 58, 65, 75],
  n: [3, 4, 15, 18, 45, 47, 51, 57, 66, 70, 76, 84, 87],
  er: [3, 7, 11, 64, 71, 85],
  e: [5, 18, 19],
  '0': [46, 47, 48, 74],
  re: [13],
  ner: [43],
  a: [12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82],
  v: [21],
  '-ede': [1],
  '-te': [20],
};

const TRAITS_BY_FLAG = new Map<number, readonly string[]>();
for (const [trait, flags] of Object.entries(FLAGS_BY_TRAIT)) {
  for (const flag of flags) TRAITS_BY_FLAG.set(flag, [...(TRAITS_BY_FLAG.get(flag) ?? []), trait]);
}

/** The flag of nouns listed in the plural only. */
const PLURAL_ONLY = 74;

const traitsOf = ({ flags }: Entry): string[] => flags.flatMap((flag) => TRAITS_BY_FLAG.get(flag) ?? []);

/**
 * Say whether a word may be a compound of which `head` is the last part: a compound is inflected as its last part is.
 * (»kultur, kulturer« is no »kul + tur«, for it is »tur, ture«.) What the dictionary leaves out of the compound, such
 * as a plural nobody uses, does not count against it.
 *
 * @param stem the letters before the head
 */
export function isInflectedAs(word: Entry, head: Reading, stem: string): boolean {
  const traits = traitsOf(word);
  // The dictionary lists adjectives made of participles, and nouns used in the plural, apart from verb and singular.
  if (isParticiple(head)) return traits.includes('a');
  if (head.note === 'PLUR_UBEK') return word.flags.includes(PLURAL_ONLY);
  if (head.lemma !== head.entry.word || !isBaseForm(head)) return false;
  const { entry } = head;
  if (traits.length > 0) {
    const headTraits = traitsOf(entry);
    return traits.every((trait) => headTraits.includes(trait));
  }
  const forms = new Set(entry.irregular);
  return (
    word.irregular.length > 0 &&
    word.irregular.every((form) => form.startsWith(stem) && forms.has(form.slice(stem.length)))
  );
}

/** Say whether a form is read as the participle of a verb: made by rule, or listed as an irregular form. */
export function isParticiple({ note, entry }: Reading): boolean {
  return (
    note === 'PERF_PART' ||
    note === 'PRÆSENS_PART' ||
    (isUnmarked(note) && entry.base !== null && /(?:ende|t)$/u.test(entry.word))
  );
}

/** Say whether a form is read as an entry itself, without an ending. */
export function isBaseForm({ note, entry }: Reading): boolean {
  return isUnmarked(note) && entry.base === null;
}

/** Say whether a form is read as the infinitive of a verb: weak by its flags, strong by the passive listed with it. */
export function isInfinitive(form: string, reading: Reading): boolean {
  if (!/[eåoyiøæa]$/u.test(form) || !isBaseForm(reading)) return false;
  const traits = traitsOf(reading.entry);
  return ['v', '-ede', '-te'].some((trait) => traits.includes(trait)) || reading.entry.irregular.includes(`${form}s`);
}

const isUnmarked = (note: string): boolean => note === '' || note === 'ORD_SIDST';

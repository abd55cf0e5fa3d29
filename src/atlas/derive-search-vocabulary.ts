import type { IndexedTerm } from './atlas.ts';
import { tokenize } from './danish.ts';
import type { HiddenWords } from './derive-search-records.ts';
import { compareCodePoints } from './diagnostic.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { SearchRecord } from './search-record.ts';
import { packWords, type SearchVocabulary, type TermForms } from './search-vocabulary.ts';

/** Derive the vocabulary of the search: every word a record can be found by, and what terms are called. */
export function deriveSearchVocabulary(
  records: readonly SearchRecord[],
  terms: readonly IndexedTerm[],
  hidden: Pick<HiddenWords, 'sourceWords'> & { lexicon: Pick<Lexicon, 'splitCompound'> },
): SearchVocabulary {
  const written = new Set([
    ...records.flatMap(({ content, meta }) =>
      [content, ...SHOWN_FIELDS.map((field) => meta[field] ?? '')].flatMap((text) =>
        tokenize(text).map((token) => token.text.normalize('NFC')),
      ),
    ),
    ...[...hidden.sourceWords.values()].flat(),
  ]);
  const words = new Set(
    [...written].map((word) =>
      hidden.lexicon
        .splitCompound(word)
        .map((part) => part.toLowerCase())
        .join('|'),
    ),
  );
  return {
    words: packWords([...words].sort(compareCodePoints)),
    acronyms: [...new Set([...written].flatMap((word) => word.match(/\p{Lu}{2,}/gu) ?? []))].sort(compareCodePoints),
    terms: terms.map(({ term, inflections, synonyms }): TermForms => [
      leaveOutLonger([term, ...inflections]),
      leaveOutLonger(synonyms),
    ]),
  };
}

/** What stands outside a record's content and is found too. */
const SHOWN_FIELDS = ['title', 'niveau', 'dokument', 'organisation', 'trin', 'egenform', 'form', 'aar'] as const;

/** A shorter form would begin too much. */
const SHORTEST_ROOT = 4;

/** Leave out the forms that begin as another one: a search for that finds them too. The first one stays. */
function leaveOutLonger(forms: readonly string[]): string[] {
  return forms.filter(
    (form, i) =>
      forms.indexOf(form) === i &&
      (i === 0 ||
        !forms.some(
          (other) =>
            other !== form && other.length >= SHORTEST_ROOT && form.toLowerCase().startsWith(other.toLowerCase()),
        )),
  );
}

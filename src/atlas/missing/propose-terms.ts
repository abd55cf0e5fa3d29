import { toSlug } from '../addresses/to-slug.ts';
import type { IndexedLevel, IndexedStatement } from '../atlas.ts';
import { compareDanish, tokenize } from '../lexicon/danish.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildTermMatcher, type TermWords } from '../terms/match-terms.ts';
import type { WishList } from './missing.ts';

/** A word is worth a term where so many of the document's statements have it … */
const OFTEN = 2;

/** … or so many documents have it. */
const WIDELY = 2;

/** Propose terms: compounds that are no verb and stand in several statements, or in several documents, and belong to no term; one that is the name of a level is a title. */
export function proposeTerms(
  document: string,
  statements: readonly IndexedStatement[],
  { terms, levels }: { terms: readonly TermWords[]; levels: readonly Pick<IndexedLevel, 'id' | 'name'>[] },
  lexicon: Pick<Lexicon, 'lemmas' | 'splitCompound' | 'isInfinitive'>,
): WishList {
  const matcher = buildTermMatcher(terms);
  const holders = new Map<string, IndexedStatement[]>();
  for (const statement of statements) {
    const words = new Set(tokenize(`${statement.title ?? ''} ${statement.text}`).map(({ word }) => word));
    const lemmas = [...words].flatMap((word) =>
      lexicon.splitCompound(word).length < 2 || matcher.match(word).length > 0 ? [] : (lexicon.lemmas(word)[0] ?? word),
    );
    for (const lemma of new Set(lemmas)) holders.set(lemma, [...(holders.get(lemma) ?? []), statement]);
  }
  const proposed = [...holders]
    .map(([lemma, found]) => ({
      lemma,
      own: found.filter((statement) => statement.document === document).length,
      all: found.length,
      documents: new Set(found.map((statement) => statement.document)).size,
      bearers: levels.filter(({ name }) => name.toLowerCase() === lemma).map(({ id }) => id),
    }))
    .filter(
      ({ lemma, own, documents }) =>
        !lexicon.isInfinitive(lemma) &&
        own > 0 &&
        (own >= OFTEN || documents >= WIDELY) &&
        matcher.match(lemma).length === 0,
    )
    .sort((a, b) => b.documents - a.documents || b.all - a.all || compareDanish(a.lemma, b.lemma));
  return {
    kind: 'new-terms',
    concerned: proposed.reduce((sum, { own }) => sum + own, 0),
    wishes: proposed.map(({ lemma, own, all, documents, bearers }) => ({
      about: `»${lemma}«`,
      because: `${own} forventninger her, ${all} i alt, i ${documents} ${documents === 1 ? 'dokument' : 'dokumenter'}`,
      file: `content/begreber/${toSlug(lemma)}.yaml`,
      under: null,
      isNewFile: true,
      lines: [
        `term: ${lemma}`,
        ...(bearers.length === 0 ? ['kind: emne'] : ['kind: titel', `levels: [${bearers.join(', ')}]`]),
        'meaning:',
        'editorial: true',
      ],
    })),
  };
}

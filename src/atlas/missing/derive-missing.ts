import type { Atlas, IndexedStatement } from '../atlas.ts';
import { toPairId } from '../crosswalk/derive-pairs.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Level, Model } from '../model.ts';
import { findLikeness, type Likeness } from './find-likeness.ts';
import type { WishKind, WishList } from './missing.ts';
import { proposeCounterparts, type Today } from './propose-counterparts.ts';
import { proposeRows } from './propose-rows.ts';
import { proposeSearchWords } from './propose-search-words.ts';
import { proposeSubjects } from './propose-subjects.ts';
import { proposeTerms } from './propose-terms.ts';
import { nameStatements } from './to-selector.ts';

/** How much one statement counts, for who reads and searches: what is not shown at all before what is found badly. */
const WEIGHTS: Readonly<Record<WishKind, number>> = {
  drafts: 1000,
  counterparts: 4,
  'search-words': 3,
  'terms-of-statements': 2,
  unconnected: 2,
  subjects: 1,
  rows: 1,
  'new-terms': 1,
};

/**
 * Derive what would make a document better, the most useful first: drafts, then by how many statements each kind
 * concerns and how much that counts. Kinds that have nothing to wish for are left out.
 *
 * @param today ISO 8601 date, for the mappings to begin with
 */
export function deriveMissing(
  document: string,
  atlas: Atlas,
  model: Model,
  lexicon: Lexicon,
  today: Today,
): WishList[] {
  const likeness = findLikeness(document, atlas, model, lexicon);
  const written = new Set(model.pairs.map(({ documents }) => toPairId(...documents)));
  const hasSearchWords = model.searchWords.some(({ statements }) => statements.startsWith(`${document}/`));
  const lists: WishList[] = [
    listDrafts(model.levels.filter((level) => level.document === document && level.isDraft)),
    proposeCounterparts(document, atlas, likeness, today, written),
    proposeSearchWords(document, atlas, likeness, !hasSearchWords),
    ...proposeSubjects(document, atlas, likeness),
    listUnconnected(document, atlas.statements, likeness),
    proposeRows(document, atlas.statements, likeness),
    proposeTerms(document, atlas.statements, { terms: model.terms, levels: atlas.levels }, lexicon),
  ];
  return lists
    .filter(({ wishes }) => wishes.length > 0)
    .sort((a, b) => b.concerned * WEIGHTS[b.kind] - a.concerned * WEIGHTS[a.kind]);
}

function listDrafts(levels: readonly Level[]): WishList {
  return {
    kind: 'drafts',
    concerned: levels.length,
    wishes: levels.map(({ title, at }) => ({
      about: `»${title}« er en kladde og bliver ikke bygget med`,
      because: 'gengiv niveauet, og slet »draft: true«',
      file: at.file,
      under: null,
      isNewFile: false,
      lines: [],
    })),
  };
}

/** Statements that nothing leads to or from: no mapping, and nothing like them in other documents. */
function listUnconnected(document: string, statements: readonly IndexedStatement[], likeness: Likeness): WishList {
  const alone = statements.filter(
    (each) =>
      each.document === document &&
      !each.pitfall &&
      each.mappings.length === 0 &&
      likeness.inOthers(each.id).length === 0,
  );
  return {
    kind: 'unconnected',
    concerned: alone.length,
    wishes: alone.map((statement) => ({
      about: nameStatements([{ ...statement, row: null }], []),
      because: `${statement.id}; søgeord og begreber ville vise, hvad den ligner`,
      file: null,
      under: null,
      isNewFile: false,
      lines: [],
    })),
  };
}

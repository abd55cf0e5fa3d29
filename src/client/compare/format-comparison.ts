import type { PlacedBeside, Comparison, LineKind } from '../../atlas/crosswalk/side-by-side/derive-comparison.ts';
import type { ComparedLevel, ComparedRelation } from '../../atlas/crosswalk/side-by-side/compared.ts';
import { RELATION_MEANINGS } from '../../atlas/crosswalk/relations.ts';
import { joinWords } from '../../atlas/lexicon/join-words.ts';
import { lowerFirst } from '../../atlas/lexicon/lower-first.ts';

/** The name of a level with whom it belongs to. */
export function nameLevel({ name, owner }: Pick<ComparedLevel, 'name' | 'owner'>): string {
  return `${name} (${owner})`;
}

/** The name of a level among others: with whom it belongs to where another has the same. */
export function nameAmong(level: ComparedLevel, levels: readonly ComparedLevel[]): string {
  const alike = levels.filter(({ name }) => name === level.name);
  return alike.length > 1 ? `${lowerFirst(level.name)} (${level.owner})` : lowerFirst(level.name);
}

/** What tells a level from the others, as short as can be: who published it, else its name. */
export function nameShort(level: ComparedLevel, levels: readonly ComparedLevel[]): string {
  const isAlone = (property: 'publisher' | 'name'): boolean =>
    levels.filter((other) => other[property] === level[property]).length === 1;
  if (isAlone('publisher')) return level.publisher;
  return isAlone('name') ? level.name : nameLevel(level);
}

/** The rungs of a level, short: `trin 2–4`. */
export function formatRungs({ rungs }: Pick<ComparedLevel, 'rungs'>): string {
  const [lowest, highest] = [rungs[0], rungs.at(-1)];
  if (lowest === undefined || highest === undefined) return 'uden trin';
  return `trin\u00a0${lowest === highest ? lowest : `${lowest}–${highest}`}`;
}

const OWN_RELATIONS = { 'andet-trin': 'samme ansvar, andet trin', 'samme-emne': 'samme emne' } as const;

/** Name a relation. */
function nameRelation(relation: ComparedRelation): string {
  if (relation === 'andet-trin' || relation === 'samme-emne') return OWN_RELATIONS[relation];
  return relation === 'raekke' ? 'samme række' : RELATION_MEANINGS[relation].label;
}

/** Name what joins a duty with the one beside it. */
export function nameBeside({ relation, wording }: PlacedBeside): string {
  if (wording === null) return nameRelation(relation);
  return { equal: 'ens', changed: 'ændret', anew: 'skrevet anderledes' }[wording];
}

const NUMBERS = ['', 'et', 'to', 'tre', 'fire'];

/** Say what the lines of a kind are: `med modpart`. */
export function nameKind(kind: LineKind, { levels, pointers }: Comparison): string {
  if (kind === 'all') return `hos alle ${NUMBERS[levels.length] ?? levels.length}`;
  if (kind === 'answered') return levels.length > 2 ? 'hos flere' : 'med modpart';
  if (kind === 'equal') return 'ens';
  if (kind === 'changed') return 'ændret';
  if (kind === 'pointed') {
    const [pointer] = pointers;
    const isOwn = pointers.length === 1 && (pointer === 'andet-trin' || pointer === 'samme-emne');
    return isOwn ? OWN_RELATIONS[pointer] : 'beslægtet';
  }
  const column = Number(kind.slice('only-'.length)) - 1;
  const [level, before] = [levels[column], levels[column - 1]];
  if (level === undefined) return '';
  // A step up within a document: what the level above has besides is new to who comes from below.
  const isStep = levels.length === 2 && before?.document === level.document && isAbove(level, before);
  return `${isStep ? 'nyt' : 'kun'} for ${nameAmong(level, levels)}`;
}

function isAbove(level: ComparedLevel, other: ComparedLevel): boolean {
  const [lowest, highest] = [level.rungs[0], other.rungs.at(-1)];
  return lowest !== undefined && highest !== undefined && lowest > highest;
}

/**
 * Say what there is to choose, or how the levels chosen stand to each other, what a line is, and where nobody has read
 * their documents beside each other.
 *
 * @param least the fewest levels that are shown
 */
export function describeComparison(levels: readonly ComparedLevel[], least: number): string {
  const unread = levels.filter((level) => levels.some(({ document }) => level.unread.includes(document)));
  const standing = describeStanding(levels, least);
  if (unread.length === 0) return standing;
  const publishers = [...new Set(unread.map(({ publisher }) => publisher))];
  return `${standing} Ingen har læst dokumenterne fra ${joinWords(publishers)} igennem sammen endnu: Det, der kun står ét sted, kan have en modpart.`;
}

function describeStanding(levels: readonly ComparedLevel[], least: number): string {
  const [first, second] = levels;
  if (first === undefined) return `Vælg ${least === 1 ? 'ét' : NUMBERS[least]} til fire niveauer.`;
  if (second === undefined) return `Vælg mindst ét niveau mere end ${nameLevel(first)}.`;
  if (new Set(levels.map(({ document }) => document)).size === 1) {
    return 'Niveauerne står i samme dokument. På en linje står det samme ansvar; de ord, der er forskellige, er markeret.';
  }
  if (levels.length > 2) {
    return `${nameLevel(first)} fører: Ud for hver forventning står det, der svarer til den hos de andre. Det, de andre har for sig selv, kommer efter.`;
  }
  const names = first.falseFriends.includes(second.id) ? 'Pas på navnet: ' : '';
  const [own, other] = [formatRungs(first), formatRungs(second)];
  const rungs = first.rungs.filter((rung) => second.rungs.includes(rung));
  if (first.rungs.length === 0 || second.rungs.length === 0) return `Viser ${joinWords(levels.map(nameLevel))}.`;
  if (own === other) return `Begge niveauer står på ${own}.`;
  const places = `${nameLevel(first)} står på ${own}, ${nameLevel(second)} på ${other}.`;
  if (rungs.length > 0) return `${names}${places} De har trin ${joinWords(rungs.map(String))} til fælles.`;
  return `${names}${places} De deler intet trin, så ingen forventning her har en modpart i den anden. En linje viser, at ansvaret hænger sammen på andre trin.`;
}

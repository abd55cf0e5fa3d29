import type { Equivalent, IndexedLevel } from '../atlas.ts';
import type { Relation } from '../model.ts';
import { nameStem } from './find-false-friends.ts';

/** What a level is called elsewhere: one level of another document. */
export interface Translation {
  level: string;
  /** Of the spans; `null` where only an editor relates the two. */
  spans: 'samme-trin' | 'overlapper' | null;
  /** What an editor says of the two. */
  asserted: Equivalent['relation'] | null;
}

/** Levels of one name that could be taken for the level, but stand on other rungs. */
export interface NotTranslation {
  name: string;
  /** In the order of the levels. */
  levels: string[];
  /** Rungs between them and the level: negative below it, positive above. */
  steps: number;
}

export interface LevelTranslation {
  level: string;
  translations: Translation[];
  not: NotTranslation[];
}

type TranslatedLevel = Pick<IndexedLevel, 'id' | 'document' | 'name' | 'rungs' | 'equivalents'>;

/**
 * Derive what a level is called in the other documents: its equals, then what only an editor relates to it, then what
 * overlaps it, each in the order of the levels – and what it is not: levels wholly below or above it, of any document,
 * whose name is built on the same thing as its own name or that of an equal (`afdelingsleder` beside
 * `afdelingsledelse`), the nearest first.
 *
 * @param answers whether an asserted relation makes the other level a counterpart
 */
export function deriveTranslation(
  level: TranslatedLevel,
  levels: readonly TranslatedLevel[],
  answers: (relation: Relation) => boolean,
): LevelTranslation {
  const translations = levels.flatMap((other): Translation[] => {
    if (other.document === level.document) return [];
    const relations = level.equivalents.filter((equivalent) => equivalent.level === other.id);
    if (relations.length === 0) return [];
    const derived = relations.find(({ basis }) => basis === 'derived')?.relation;
    const spans = derived === 'samme-trin' || derived === 'overlapper' ? derived : null;
    const asserted = relations.find(({ basis }) => basis === 'asserted')?.relation ?? null;
    const isTranslation = spans !== null || (asserted !== null && asserted !== 'samme-trin' && answers(asserted));
    return isTranslation ? [{ level: other.id, spans, asserted }] : [];
  });
  const equal = translations.filter(({ spans }) => spans === 'samme-trin');
  const names = new Set(
    levels
      .filter(({ id }) => id === level.id || equal.some((translation) => translation.level === id))
      .map(({ name }) => nameStem(name))
      .filter((stem) => stem !== null),
  );
  const not: NotTranslation[] = [];
  for (const other of levels) {
    const steps = stepsTo(level, other);
    if (steps === 0 || !names.has(nameStem(other.name) ?? '')) continue;
    const known = not.find((entry) => entry.name === other.name && entry.steps === steps);
    if (known === undefined) not.push({ name: other.name, levels: [other.id], steps });
    else known.levels.push(other.id);
  }
  return {
    level: level.id,
    translations: [
      ...equal,
      ...translations.filter(({ spans }) => spans === null),
      ...translations.filter(({ spans }) => spans === 'overlapper'),
    ],
    not: not.sort((a, b) => Math.abs(a.steps) - Math.abs(b.steps)),
  };
}

/** Rungs from a level to another that lies wholly above (positive) or below it; 0 where their spans meet. */
function stepsTo(level: TranslatedLevel, other: TranslatedLevel): number {
  const [lowest, highest] = [level.rungs[0], level.rungs.at(-1)];
  const [otherLowest, otherHighest] = [other.rungs[0], other.rungs.at(-1)];
  if (lowest === undefined || highest === undefined || otherLowest === undefined || otherHighest === undefined) {
    return 0;
  }
  if (otherHighest < lowest) return otherHighest - lowest;
  return otherLowest > highest ? otherLowest - highest : 0;
}

/**
 * Choose the level that shows best what a translation is: its equals have the most different names, and there is
 * something it is not. Among like ones the first; `null` without levels.
 */
export function chooseExample(
  translations: readonly LevelTranslation[],
  nameOf: (level: string) => string,
): LevelTranslation | null {
  const weigh = ({ translations: found, not }: LevelTranslation): number => {
    const names = new Set(found.filter(({ spans }) => spans === 'samme-trin').map(({ level }) => nameOf(level)));
    return names.size + (not.length > 0 ? 0.5 : 0);
  };
  let best: LevelTranslation | null = null;
  for (const candidate of translations) if (best === null || weigh(candidate) > weigh(best)) best = candidate;
  return best;
}

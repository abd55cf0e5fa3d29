import type { Relation } from '../model.ts';

/** What a relation means, in the words of the field (docs/design.md, The crosswalk of statements). */
export interface RelationMeaning {
  /** As the site writes it. */
  label: string;
  /** The relation seen from the other end. */
  inverse: Relation;
  /** NIST IR 8477. */
  setTheory: string | null;
  /** Whether the row says that the two ends have something in common. */
  positive: boolean;
}

/** The closed list of relations. */
export const RELATION_MEANINGS: Readonly<Record<Relation, RelationMeaning>> = {
  'samme-indhold': { label: 'samme indhold', inverse: 'samme-indhold', setTheory: 'equal', positive: true },
  'daekkes-af': { label: 'dækkes af', inverse: 'daekker', setTheory: 'subset of', positive: true },
  daekker: { label: 'dækker', inverse: 'daekkes-af', setTheory: 'superset of', positive: true },
  overlapper: { label: 'overlapper', inverse: 'overlapper', setTheory: 'intersects with', positive: true },
  'se-ogsaa': { label: 'se også', inverse: 'se-ogsaa', setTheory: null, positive: true },
  modsiger: { label: 'modsiger', inverse: 'modsiger', setTheory: 'contrary', positive: false },
  'ingen-modpart': { label: 'ingen modpart', inverse: 'ingen-modpart', setTheory: 'no relationship', positive: false },
};

/** The strengths a relation may have, lowest to highest. */
export function allowedStrength(relation: Relation): readonly [lowest: number, highest: number] {
  if (relation === 'samme-indhold') return [10, 10];
  if (relation === 'ingen-modpart') return [0, 0];
  return [1, 9];
}

/** Write the allowed strengths of a relation for an editor. */
export function formatAllowedStrength(relation: Relation): string {
  const [lowest, highest] = allowedStrength(relation);
  return lowest === highest ? `${lowest} for ${RELATION_MEANINGS[relation].label}` : `${lowest}–${highest}`;
}

/** Whether a relation to a duty makes it a counterpart. *Se også* and *modsiger* are shown and answer nothing. */
export function isCounterpart(relation: Relation): boolean {
  return ['samme-indhold', 'daekkes-af', 'daekker', 'overlapper'].includes(relation);
}

import type { ComparedLevel, ComparisonRow } from '../../atlas/statements/derive-comparison.ts';
import { joinWords } from '../../atlas/lexicon/join-words.ts';

/** The name of a level with whom it belongs to. */
export function nameLevel({ name, owner }: Pick<ComparedLevel, 'name' | 'owner'>): string {
  return `${name} (${owner})`;
}

/** Say in a sentence or two what a comparison shows. */
export function formatComparison(levels: readonly ComparedLevel[], rows: readonly ComparisonRow[]): string {
  if (levels.length === 0) return 'Vælg to eller tre niveauer.';
  const [first] = levels;
  if (levels.length === 1 && first !== undefined) return `Vælg mindst ét niveau mere end ${nameLevel(first)}.`;
  const only = rows.filter(({ onlyLevel }) => onlyLevel !== null).length;
  const counted = `${rows.length} ${rows.length === 1 ? 'ledelsesform' : 'ledelsesformer'}`;
  return `Viser ${joinWords(levels.map(nameLevel))} side om side: ${counted}, heraf ${only === 0 ? 'ingen' : only}, som kun ét af niveauerne nævner.`;
}

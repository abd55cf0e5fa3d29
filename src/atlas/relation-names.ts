import type { Equivalent } from './atlas.ts';

/** What the relations are called in Danish (DESIGN.md, section 5), as a clause that the other end completes. */
export const RELATION_NAMES: Readonly<Record<Equivalent['relation'], string>> = {
  'samme-trin': 'Samme trin',
  'samme-indhold': 'Samme indhold',
  'daekkes-af': 'Dækkes af',
  daekker: 'Dækker',
  overlapper: 'Overlapper',
  'se-ogsaa': 'Se også',
  modsiger: 'Modsiger',
  'ingen-modpart': 'Ingen modpart',
};

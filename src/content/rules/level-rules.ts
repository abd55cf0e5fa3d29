import { list } from './list.ts';
import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** The facts of a level, and the levels a document names. */
export const LEVEL_RULES = {
  'missing-level-facts': (): Text => ({
    message: 'Siden mangler niveauets oplysninger (level).',
    expected: 'level: med positions, leads, reportsTo, top og evidence',
    hint: 'Kun alle-ledere.mdx er uden level.',
  }),
  'unwritten-evidence': (): Text => ({
    message: 'Siden er ikke længere en kladde, og der står ikke, hvad placeringen på stigen hviler på.',
    expected: 'evidence: en sætning om, hvor dokumentet viser, hvem niveauet leder og refererer til',
    hint: 'Skriv sætningen – eller »draft: true« øverst, til den er skrevet.',
  }),
  'facts-for-all-leaders': (): Text => ({
    message: '»Alle ledere« står ikke på noget trin og har derfor ingen oplysninger under level.',
    hint: 'Slet level-blokken.',
  }),
  'forms-mismatch': (declared: readonly string[], found: readonly string[]): Text => ({
    message: 'Formerne i forms svarer ikke til dem, siden har.',
    actual: `[${declared.join(', ')}]`,
    expected: `[${found.join(', ')}]`,
    hint: `Skriv »forms: [${found.join(', ')}]«.`,
  }),
  'document-without-levels': (): Text => ({
    message: 'Dokumentet har ingen niveauer.',
    expected: 'levels: med mindst ét niveau',
    hint: 'Skriv niveauernes filnavne uden .mdx, øverste niveau først, fx »levels: [chef, leder]«.',
  }),
  'level-not-in-index': (level: string, known: readonly string[]): Text => ({
    message: `Niveauet »${level}« har en side, men står ikke i dokumentets index.mdx.`,
    actual: level,
    expected: `et af: ${list(known)}`,
    ...meant(level, known, `tilføj »${level}« under levels i index.mdx.`),
  }),
  'duplicate-level': (level: string): Text => ({
    message: `Niveauet »${level}« står to gange under levels.`,
    hint: 'Slet den ene.',
  }),
  'reserved-level-name': (level: string): Text => ({
    message: `Et niveau kan ikke hedde »${level}«: Adressen hører til en anden af dokumentets sider.`,
    actual: level,
    hint: 'Giv siden et andet filnavn, og skriv det under levels.',
  }),
  'unknown-level': (key: string, level: string, known: readonly string[]): Text => ({
    message: `»${key}« nævner niveauet »${level}«, som ikke findes.`,
    actual: level,
    expected: `et af: ${list(known)}`,
    ...meant(level, known),
  }),
  'leads-itself': (key: string): Text => ({
    message: `»${key}« nævner niveauet selv.`,
    hint: 'Skriv det niveau, der står under eller over.',
  }),
  'unknown-sector': (sector: string, known: readonly string[]): Text => ({
    message: `Sektoren »${sector}« kendes ikke.`,
    actual: sector,
    expected: `en af: ${list(known)}`,
    ...meant(sector, known, 'tilføj den under sectors i index.mdx.'),
  }),
  'level-contradiction': (): Text => ({
    message: 'Niveauets oplysninger modsiger andre niveauers: intet trin passer.',
    hint: 'Se på leads, reportsTo og top her og hos dem, niveauet leder og refererer til.',
  }),
} satisfies Rules;

import { list } from './list.ts';
import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** The owner's file, pictures and pages. */
export const SITE_RULES = {
  'weak-colour': (colour: string, contrast: number, least: number): Text => ({
    message: 'Farven er for lys til at blive læst på papiret.',
    actual: `${colour}, kontrast ${contrast.toFixed(1).replace('.', ',')}`,
    expected: `en kontrast på mindst ${String(least).replace('.', ',')} (WCAG 2.2, 1.4.3)`,
    hint: 'Vælg en mørkere farve. På mørkt papir bliver den selv lysere.',
  }),
  'missing-image': (key: string, name: string, known: readonly string[]): Text => ({
    message: `»${key}« nævner en fil, som ikke findes i content/websted/.`,
    actual: name,
    expected: `en af: ${list(known)}`,
    ...meant(name, known, 'læg filen i content/websted/, eller slet nøglen.'),
  }),
  'unfit-image': (what: string, expected: string): Text => ({
    message: `Billedet er ${what}.`,
    expected,
    hint: 'Gem billedet igen som en ren SVG eller en lille PNG.',
  }),
  'unused-image': (name: string): Text => ({
    message: `Billedet bliver ikke brugt: websted.yaml nævner ikke »${name}«.`,
    hint: `Skriv »logo: ${name}« eller »favicon: ${name}« i content/websted.yaml, eller slet filen.`,
  }),
  'public-body-without': (key: string, what: string): Text => ({
    message: `Udgiveren er en offentlig myndighed, og »${key}« mangler.`,
    expected: what,
    hint: 'Det kræver lov om webtilgængelighed af offentlige myndigheder.',
  }),
  'reserved-page': (slug: string): Text => ({
    message: `En side kan ikke hedde »${slug}«: der står en anden side på den adresse.`,
    actual: slug,
    hint: 'Giv filen et andet navn. Om (om.mdx) og Tilgængelighed (tilgaengelighed.mdx) må gerne stå her.',
  }),
} satisfies Rules;

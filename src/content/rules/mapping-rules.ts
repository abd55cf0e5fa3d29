import { list } from './list.ts';
import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** Asserted relations. */
export const MAPPING_RULES = {
  'wrong-strength': (relation: string, strength: number, expected: string): Text => ({
    message: `Styrken ${strength} passer ikke til »${relation}«.`,
    actual: String(strength),
    expected,
  }),
  'mapping-end-unknown': (end: string, known: readonly string[]): Text => ({
    message: `Krydsreferencen nævner »${end}«, som ikke findes.`,
    actual: end,
    expected: 'et niveau (<dokument>/<niveau>) eller et ansvar (<dokument>/<niveau>/<adresse>)',
    ...meant(end, known),
  }),
  'mapping-to-itself': (end: string): Text => ({
    message: `Krydsreferencen går fra »${end}« til sig selv.`,
    hint: 'Ret den ene ende, eller slet rækken.',
  }),
  'mapping-within-document': (document: string): Text => ({
    message: `Krydsreferencens to ender står i samme dokument (${document}).`,
    hint: 'Et ansvar, der går igen på flere niveauer i ét dokument, er en række: brug raekker.yaml.',
  }),
  'mapping-kinds-differ': (subject: string, object: string): Text => ({
    message: `Krydsreferencen forbinder ${subject} med ${object}.`,
    expected: 'to niveauer eller to ansvar; ved »ingen modpart« et dokument som object',
  }),
  'mapping-twice': (line: number, file: string): Text => ({
    message: 'Krydsreferencen står allerede et andet sted.',
    hint: `Den første står i ${file} på linje ${line}. Slet den ene, eller giv den status »erstattet«.`,
  }),
  'mapping-mirrored': (line: number, file: string): Text => ({
    message: 'Krydsreferencen er spejlbilledet af en anden.',
    hint: `Den anden står i ${file} på linje ${line}. Slet den ene: den modsatte vej laves af sig selv.`,
  }),
  'mapping-equal-and-other': (line: number, file: string): Text => ({
    message: 'Det samme par har både »samme indhold« og en anden relation.',
    hint: `Den anden række står i ${file} på linje ${line}. Behold den, der er rigtig.`,
  }),
  'mapping-positive-and-negative': (line: number, file: string): Text => ({
    message: 'Det samme par har både en relation, der forbinder, og en, der afviser.',
    hint: `Den anden række står i ${file} på linje ${line}. Behold den, der er rigtig.`,
  }),
  'mapping-cluster-of-siblings': (levels: readonly string[]): Text => ({
    message: `»Samme indhold« kæder to niveauer i samme dokument sammen: ${list(levels)}.`,
    hint: 'To niveauer i ét dokument er aldrig det samme. Brug »overlapper« et sted i kæden.',
  }),
  'mapping-crossing': (line: number, file: string): Text => ({
    message: 'Krydsreferencen krydser en anden: det lavere niveau svarer til det højere og omvendt.',
    hint: `Den anden række står i ${file} på linje ${line}. Mindst én af dem er forkert.`,
  }),
  'mapping-pitfall-contradicts': (): Text => ({
    message: 'Et ansvar og en faldgrube kan ikke modsige hinanden.',
    hint: 'En faldgrube siger, hvad der går galt. Brug »se også«.',
  }),
} satisfies Rules;

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
    expected:
      'et niveau (<dokument>/<niveau>), en række (<dokument>/<række>) eller en forventning (<dokument>/<niveau>/<adresse>)',
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
    expected: 'to niveauer eller to ansvar (rækker eller forventninger)',
    ...(object === 'et dokument'
      ? {
          hint: 'Et helt dokument skrives ikke her: når parret er læst igennem (reviewed), har det, ingen krydsreference fører fra, ingen modpart.',
        }
      : {}),
  }),
  'pair-file-name': (name: string, documents: readonly string[]): Text => ({
    message: `Filen er ikke opkaldt efter to dokumenter: »${name}«.`,
    actual: `${name}.yaml`,
    expected: `<a>--<b>.yaml, i alfabetisk orden, af: ${list(documents)}`,
    hint: 'Krydsreferencerne mellem to dokumenter står i én fil med begges navne.',
  }),
  'mapping-in-wrong-file': (pair: string, file: string): Text => ({
    message: `Krydsreferencen hører til et andet par dokumenter end filen.`,
    actual: file,
    expected: `content/krydsreferencer/${pair}.yaml`,
    hint: 'Flyt den derhen.',
  }),
  'mapping-among-levels': (): Text => ({
    message: 'Krydsreferencen står under »levels«, men forbinder ikke to niveauer.',
    expected: '<dokument>/<niveau> i begge ender',
    hint: 'Flyt den ned under »mappings«.',
  }),
  'mapping-of-levels-misplaced': (): Text => ({
    message: 'Krydsreferencen mellem to niveauer står ikke under »levels«.',
    hint: 'Flyt den op under »levels«.',
  }),
  'mapping-holds-nowhere': (): Text => ({
    message: 'Krydsreferencen gælder ikke for noget par: de to ansvar mødes ikke på noget trin.',
    hint: 'Skriv den mellem to enkelte forventninger, hvis de svarer til hinanden på tværs af trin; ellers slet den.',
  }),
  'mapping-repeats-row': (line: number): Text => ({
    message: 'Krydsreferencen siger det samme som rækkens på linje ' + `${line}.`,
    hint: 'Slet den: rækkens gælder også her. En krydsreference mellem to forventninger skal sige noget andet.',
  }),
  'mapping-denies-nothing': (): Text => ({
    message: '»Ingen modpart« tager ikke noget væk: ingen rækkes krydsreference forbinder de to.',
    hint: 'Slet den. Når parret er læst igennem (reviewed), har det, ingen krydsreference fører fra, ingen modpart.',
  }),
  'mapping-denies-rows': (): Text => ({
    message: '»Ingen modpart« står mellem to rækker.',
    expected: 'en forventning i den ene ende: <dokument>/<niveau>/<adresse>',
    hint: 'Slet begge krydsreferencer mellem rækkerne, hvis intet niveau af dem svarer til hinanden.',
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
  'mapping-cluster-of-siblings': (ends: readonly string[], kind: string): Text => ({
    message: `»Samme indhold« kæder to ${kind} i samme dokument sammen: ${list(ends)}.`,
    hint: `To ${kind} i ét dokument er aldrig det samme. Brug »overlapper« et sted i kæden.`,
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

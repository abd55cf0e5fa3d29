import { list } from './list.ts';
import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

const UNREADABLE = {
  link: 'et link til noget andet',
  folder: 'en mappe uden filer',
  other: 'noget, der ikke er en fil',
  locked: 'en fil, der ikke kan åbnes',
} as const;

/** A file that cannot be read, or does not have the shape it should. */
export const FILE_RULES = {
  'only-drafts': (): Text => ({
    message: 'Alle niveauer i alle dokumenter er kladder: Der er intet at bygge.',
    hint: 'Slet »draft: true« på et niveau, når det er gengivet. `npm run dev` viser også kladder.',
  }),
  'wrong-encoding': (): Text => ({
    message: 'Filen er ikke gemt som UTF-8.',
    expected: 'UTF-8',
    hint: 'Gem filen igen, og vælg tegnsættet UTF-8. Så står æ, ø og å rigtigt.',
  }),
  'bad-character': (name: string, around: string): Text => ({
    message: `Her står et tegn, der ikke må stå i indholdet: ${name}.`,
    actual: around,
    hint: 'Slet ordet, og skriv det igen. Tegnet følger ofte med, når tekst kopieres fra en PDF eller en hjemmeside.',
  }),
  'reserved-word': (word: string): Text => ({
    message: `Ordet »${word}« kan ikke bruges: det betyder noget andet for en computer.`,
    actual: word,
    hint: 'Vælg et andet ord.',
  }),
  'unexpected-file': (
    expected: string,
    { name = null, document = null }: { name?: string | null; document?: string | null } = {},
  ): Text => ({
    message: 'Filen hører ikke til her og bliver ikke læst.',
    expected,
    ...(document === null ? {} : { about: document }),
    hint:
      name === null
        ? 'Flyt eller omdøb filen, eller slet den.'
        : `Skal den læses, så kald den »${name}«. Ellers flyt eller slet den.`,
  }),
  'unreadable-file': (kind: 'link' | 'folder' | 'other' | 'locked'): Text => ({
    message: `Her står ${UNREADABLE[kind]}. Det bliver ikke læst.`,
    expected: 'en fil',
    hint: kind === 'locked' ? 'Giv adgang til filen.' : 'Læg selve filen her, eller slet det, der står.',
  }),
  'too-long': (most: string): Text => ({
    message: 'Filen er for lang til at blive læst.',
    expected: `højst ${most}`,
    hint: 'Del den, eller fjern det, der ikke hører til.',
  }),
  'too-many-marks': (most: number): Text => ({
    message: 'Siden har flere tegn for fed, kursiv og links, end der kan læses.',
    expected: `højst ${most} tegn som * _ [ \``,
  }),
  'too-long-word': (most: number): Text => ({
    message: 'Her står et ord, der er for langt til at være et ord.',
    expected: `højst ${most} bogstaver uden mellemrum`,
  }),
  'too-deep': (most: number): Text => ({
    message: 'Indholdet ligger for dybt: klammer, citater, lister eller indrykninger inde i hinanden.',
    expected: `højst ${most} inde i hinanden`,
  }),
  'missing-file': (file: string, why: string): Text => ({
    message: `Filen ${file} mangler.`,
    expected: file,
    hint: why,
  }),
  'broken-yaml': (reason: string): Text => ({
    message: `YAML kan ikke læses: ${reason}.`,
    hint: 'Se efter indrykning, manglende anførselstegn og kolon. En tekst med kolon i skal stå i anførselstegn.',
  }),
  'cut-text': (read: string, lost: string): Text => ({
    message: 'Teksten bliver klippet over: alt efter » #« læses som en kommentar.',
    actual: `læst: ${read} – ikke læst: #${lost}`,
    hint: 'Sæt hele teksten i anførselstegn. En kommentar skal stå på sin egen linje.',
  }),
  'yaml-code': (what: string, actual: string): Text => ({
    message: `Værdien begynder med ${what} og bliver ikke læst som tekst.`,
    actual,
    expected: `"${actual}", hvis det er en tekst`,
    hint: 'Sæt teksten i anførselstegn.',
  }),
  'broken-json': (reason: string): Text => ({
    message: `JSON kan ikke læses: ${reason}.`,
    hint: 'Se efter et manglende eller overflødigt komma, en klamme eller et anførselstegn, her eller lige før.',
  }),
  'missing-key': (key: string, expected: string): Text => ({
    message: `Nøglen »${key}« mangler.`,
    expected,
    hint: `Tilføj »${key}: …«.`,
  }),
  'unknown-key': (key: string, known: readonly string[]): Text => ({
    message: `Nøglen »${key}« kendes ikke.`,
    actual: key,
    expected: `en af: ${list(known)}`,
    ...meant(key, known, 'fjern nøglen.'),
  }),
  'key-twice': (key: string): Text => ({
    message: `Nøglen »${key}« står to gange.`,
    actual: key,
    hint: 'Slet den ene: kun den sidste ville blive læst.',
  }),
  'wrong-value': (key: string, actual: string, expected: string, needsQuotes = false): Text => ({
    message: `Værdien af »${key}« kan ikke bruges.`,
    actual,
    expected,
    ...(needsQuotes ? { hint: `Er det en tekst, så sæt den i anførselstegn: "${actual}".` } : {}),
  }),
} satisfies Rules;

import { list } from './list.ts';
import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** A file that cannot be read, or does not have the shape it should. */
export const FILE_RULES = {
  'wrong-encoding': (): Text => ({
    message: 'Filen er ikke gemt som UTF-8.',
    expected: 'UTF-8 uden BOM',
    hint: 'Gem filen igen, og vælg tegnsættet UTF-8. Så står æ, ø og å rigtigt.',
  }),
  'unexpected-file': (expected: string): Text => ({
    message: 'Filen hører ikke til her og bliver ikke læst.',
    expected,
    hint: 'Flyt eller omdøb filen, eller slet den.',
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
  'broken-json': (): Text => ({
    message: 'JSON kan ikke læses.',
    hint: 'Se efter et manglende eller overflødigt komma, en klamme eller et anførselstegn.',
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
  'wrong-value': (key: string, actual: string, expected: string): Text => ({
    message: `Værdien af »${key}« kan ikke bruges.`,
    actual,
    expected,
  }),
} satisfies Rules;

import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** Terms, and the words readers search with. */
export const TERM_RULES = {
  'unknown-term': (key: string, term: string, known: readonly string[]): Text => ({
    message: `»${key}« nævner begrebet »${term}«, som ikke findes.`,
    actual: term,
    expected: 'navnet på en fil i content/begreber/, uden .yaml',
    ...meant(term, known),
  }),
  'term-word-twice': (word: string, other: string): Text => ({
    message: `Ordet »${word}« hører allerede til begrebet »${other}«.`,
    hint: 'Et ord fører til ét begreb. Brug seeAlso mellem begreberne i stedet.',
  }),
  'search-word-known': (word: string): Text => ({
    message: `Søgeordet »${word}« er allerede begrebets eget ord.`,
    hint: 'Slet det fra searchedAs: søgningen kender begrebet, dets bøjninger og dets synonymer.',
  }),
  'search-word-twice': (word: string): Text => ({
    message: `Søgeordet »${word}« står to gange for det samme.`,
    hint: 'Slet det ene.',
  }),
  'unknown-statement': (key: string, statement: string, known: readonly string[]): Text => ({
    message: `»${key}« nævner ansvaret »${statement}«, som ikke findes.`,
    actual: statement,
    expected: '<dokument>/<niveau>/<adresse>, eller <dokument>/*/<adresse> for ansvaret på alle niveauer',
    hint: meant(statement, known).hint ?? 'Står ansvaret i dokumentets egen fil, er <dokument>/ underforstået.',
  }),
  'subject-twice': (statement: string): Text => ({
    message: `Ansvaret »${statement}« står to gange ved begrebet.`,
    hint: 'Slet det ene.',
  }),
  'term-cycle': (chain: readonly string[]): Text => ({
    message: `Begreberne er hinandens overbegreb i ring: ${chain.join(' → ')}.`,
    hint: 'Slet den ene broader.',
  }),
} satisfies Rules;

import { list } from './list.ts';
import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** The rows of a document. */
export const ROW_RULES = {
  'row-without-title': (slug: string, levels: readonly string[]): Text => ({
    message: `Ansvaret »${slug}« står på flere niveauer (${list(levels)}), men rækken har ingen titel.`,
    expected: `en række i raekker.yaml: »- id: ${slug}« med title`,
    hint: `Tilføj rækken – eller giv ansvarene hver sin adresse, hvis de ikke er det samme.`,
  }),
  'row-named-as-level': (row: string): Text => ({
    message: `Rækken »${row}« hedder det samme som et niveau i dokumentet.`,
    hint: 'Giv rækken et andet navn (id), og nævn dens forventninger under members.',
  }),
  'row-too-short': (row: string, count: number): Text => ({
    message: `Rækken »${row}« har ${count === 0 ? 'ingen ansvar' : 'kun ét ansvar'}.`,
    expected: 'mindst to ansvar på hvert sit niveau',
    hint: 'Slet rækken, eller ret adresserne.',
    about: row,
  }),
  'unknown-row-member': (member: string, known: readonly string[]): Text => ({
    message: `Rækken nævner »${member}«, som ikke findes.`,
    actual: member,
    expected: 'et ansvar i dokumentet: <niveau>#<adresse>',
    ...meant(member, known),
  }),
  'row-member-twice': (member: string, row: string): Text => ({
    message: `»${member}« står allerede i rækken »${row}«.`,
    hint: 'Et ansvar hører til højst én række.',
  }),
  'row-level-twice': (row: string, level: string): Text => ({
    message: `Rækken »${row}« har to ansvar på niveauet »${level}«.`,
    expected: 'højst ét ansvar fra hvert niveau',
  }),
} satisfies Rules;

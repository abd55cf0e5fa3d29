import { list } from './list.ts';
import { meant } from './meant.ts';
import type { Rules, Text } from './text.ts';

/** The closed lists, and what refers to them. */
export const VOCABULARY_RULES = {
  'unknown-organisation': (organisation: string, known: readonly string[]): Text => ({
    message: `Organisationen »${organisation}« kendes ikke.`,
    actual: organisation,
    expected: `en af: ${list(known)}`,
    ...meant(organisation, known, 'tilføj den i content/organisationer.yaml.'),
  }),
  'unknown-form': (form: string, known: readonly string[]): Text => ({
    message: `Formen »${form}« kendes ikke.`,
    actual: form,
    expected: `en af: ${list(known)}`,
    ...meant(form, known, 'tilføj den i content/former.yaml.'),
  }),
  'unknown-aspect': (aspect: string, known: readonly string[]): Text => ({
    message: `Vinklen »${aspect}« kendes ikke.`,
    actual: aspect,
    expected: `en af: ${list(known)}`,
    ...meant(aspect, known),
  }),
  'unknown-document': (document: string, known: readonly string[]): Text => ({
    message: `Dokumentet »${document}« findes ikke.`,
    actual: document,
    expected: `et af: ${list(known)}`,
    ...meant(document, known),
  }),
  'edition-in-circle': (chain: readonly string[]): Text => ({
    message: `Udgaverne erstatter hinanden i ring: ${chain.join(' → ')}.`,
    hint: 'Slet replaces i den ældste.',
  }),
  'edition-replaced-twice': (edition: string, other: string): Text => ({
    message: `Udgaven »${edition}« er allerede erstattet af »${other}«.`,
    hint: `Lad den nyeste erstatte den næstnyeste: Er dette den nyeste, så skriv »replaces: ${other}«.`,
  }),
  'unknown-definition': (slug: string, document: string): Text => ({
    message: `Definitionen »${slug}« findes ikke på forsiden af ${document}.`,
    actual: slug,
    hint: `Slut det afsnit i index.mdx, der gengiver definitionen, med »^${slug}«.`,
  }),
  'duplicate-id': (what: string, id: string): Text => ({
    message: `${what} »${id}« står to gange.`,
    actual: id,
    hint: 'Slet den ene, eller giv den et andet id.',
  }),
  'rung-twice': (rung: number): Text => ({
    message: `Trin ${rung} står to gange i stigen.`,
    actual: String(rung),
    expected: 'fire trin: 1, 2, 3 og 4',
    hint: 'Slet det ene, eller giv det sit eget tal.',
  }),
  'missing-rungs': (rungs: readonly number[]): Text => ({
    message: `Stigen mangler trin ${list(rungs.map(String))}.`,
    expected: 'fire trin: 1, 2, 3 og 4',
    hint: 'Tilføj det, der mangler, med rung, id, title og definition. Et trin må gerne stå uden niveauer.',
  }),
  'duplicate-mapping': (form: string): Text => ({
    message: `Formen svarer to gange til »${form}«.`,
    hint: 'Behold én række for hver fælles form.',
  }),
  'organisation-cycle': (chain: readonly string[]): Text => ({
    message: `Organisationerne er en del af hinanden i ring: ${chain.join(' → ')}.`,
    hint: 'Slet den ene partOf.',
  }),
} satisfies Rules;

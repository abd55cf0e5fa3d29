import { list } from './list.ts';
import { meant } from './meant.ts';
import { proposeSlug } from './propose-slug.ts';
import type { Rules, Text } from './text.ts';

/** A page that is not written as pages are: MDX, headings, statements, tags. */
export const PAGE_RULES = {
  'broken-mdx': (reason: string): Text => ({
    message: `MDX kan ikke læses: ${reason}.`,
    hint: 'Tegnene { } < har en særlig betydning i MDX. Skriv teksten uden dem.',
  }),
  'code-in-content': (what: string, actual: string): Text => ({
    message: `${what} må ikke stå i indholdet.`,
    actual,
    expected: 'ren tekst i Markdown; en kommentar skrives {/* sådan */}',
    hint: 'Slet det, eller skriv det som almindelig tekst.',
  }),
  'html-comment': (): Text => ({
    message: 'En kommentar med <!-- --> kan ikke læses i MDX.',
    expected: '{/* kommentar */}',
    hint: 'Skriv kommentaren som {/* … */}.',
  }),
  'missing-frontmatter': (): Text => ({
    message: 'Siden mangler sine oplysninger øverst.',
    expected: 'en blok mellem to linjer med ---',
    hint: 'Begynd filen med ---, skriv title og de andre nøgler, og slut blokken med ---.',
  }),
  'unknown-heading': (text: string, known: readonly string[]): Text => ({
    message: `Overskriften »${text}« kendes ikke.`,
    actual: text,
    expected: `en af: ${list(known)}`,
    ...meant(text, known, 'forklar overskriften under headings i dokumentets index.mdx.'),
  }),
  'heading-too-high': (text: string): Text => ({
    message: `Overskriften »${text}« står som sidens titel (#).`,
    expected: '## eller ###',
    hint: `Skriv »## ${text}«. Sidens titel kommer fra title.`,
  }),
  'heading-without-aspect': (text: string): Text => ({
    message: `Overskriften »${text}« giver ingen vinkel, og der står ansvar under den.`,
    expected: 'aspect under headings i index.mdx, for den eller en overskrift over den',
    hint: `Skriv »${text}: { aspect: ansvar }« under headings – eller en anden vinkel.`,
  }),
  'statement-before-heading': (): Text => ({
    message: 'Punktet står før den første overskrift og hører derfor ikke til nogen form eller vinkel.',
    hint: 'Sæt en overskrift med ## over listen.',
  }),
  'statement-without-slug': (text: string): Text => ({
    message: 'Punktet mangler sin adresse.',
    actual: text.length > 60 ? `${text.slice(0, 60)} …` : text,
    expected: 'en adresse efter teksten: ^kort-navn',
    hint: `Slut punktet med »^${proposeSlug(text)}« eller et andet kort navn, og skift det aldrig siden.`,
  }),
  'bad-slug': (slug: string): Text => ({
    message: `Adressen »^${slug}« har tegn, der ikke kan stå i en adresse.`,
    actual: `^${slug}`,
    expected: 'små bogstaver a–z, tal og bindestreg',
    hint: `Skriv »^${proposeSlug(slug)}«.`,
  }),
  'reserved-slug': (slug: string): Text => ({
    message: `Adressen »^${slug}« bruges af siden selv.`,
    actual: `^${slug}`,
    expected: 'et andet navn; »alle« og navne, der begynder med »afsnit-«, er optaget',
  }),
  'duplicate-slug': (slug: string, firstLine: number): Text => ({
    message: `Adressen »^${slug}« står to gange på siden.`,
    actual: `^${slug}`,
    hint: `Den første står på linje ${firstLine}. Giv dette punkt et navn for sig.`,
  }),
  'slug-inside-text': (slug: string): Text => ({
    message: `Adressen »^${slug}« står inde i teksten.`,
    expected: 'adressen sidst i punktet, efterfulgt af eventuelle #former',
    hint: `Flyt »^${slug}« til slutningen af punktet.`,
  }),
  'unknown-tag': (tag: string, known: readonly string[]): Text => ({
    message: `Formen »#${tag}« kendes ikke.`,
    actual: `#${tag}`,
    expected: `en af: ${list(known)}`,
    ...meant(tag, known),
  }),
  'redundant-tag': (tag: string, heading: string): Text => ({
    message: `Formen »#${tag}« er overflødig: overskriften »${heading}« giver den allerede.`,
    actual: `#${tag}`,
    hint: `Slet »#${tag}«.`,
  }),
  'empty-statement': (slug: string): Text => ({
    message: `Punktet »^${slug}« har ingen tekst.`,
    hint: 'Skriv ansvaret som en hel sætning før adressen.',
  }),
  'stray-block': (what: string): Text => ({
    message: `${what} kan ikke stå inde i et punkt.`,
    expected: 'et indrykket afsnit, der begynder med »Note:« eller »Variant:«',
    hint: 'Begynd afsnittet med »Note:« eller »Variant:«, eller flyt det ud af listen.',
  }),
  'unsupported-markdown': (what: string): Text => ({
    message: `${what} kan ikke bruges på en niveauside.`,
    expected: 'overskrifter, afsnit og lister',
  }),
  'empty-page': (): Text => ({
    message: 'Siden har ingen ansvar.',
    hint: 'Skriv mindst ét punkt under en overskrift – eller »announced: true« under level, hvis dokumentet kun bebuder niveauet.',
  }),
  'announced-with-statements': (): Text => ({
    message: 'Niveauet er kun bebudet (announced: true), men siden har ansvar.',
    hint: 'Slet »announced: true«, eller flyt ansvarene.',
  }),
} satisfies Rules;

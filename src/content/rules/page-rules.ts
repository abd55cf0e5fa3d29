import { list } from './list.ts';
import { meant } from './meant.ts';
import { proposeSlug } from './propose-slug.ts';
import type { Rules, Text } from './text.ts';

/** Of a text that is shown to say where it is, so much is enough. */
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)} …` : text);

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
    actual: shorten(text),
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
    expected: 'et mellemrum og én adresse sidst, efterfulgt af eventuelle #former',
    hint: `Flyt »^${slug}« til slutningen – eller sæt en tom linje efter den, hvis to linjer er løbet sammen.`,
  }),
  'tag-before-slug': (tag: string): Text => ({
    message: `Formen »#${tag}« står før adressen og læses som tekst.`,
    actual: `#${tag} ^adresse`,
    expected: `^adresse #${tag}`,
    hint: 'Skriv adressen først og formerne efter den.',
  }),
  'tag-on-prose': (tag: string): Text => ({
    message: `Formen »#${tag}« står ved et afsnit, og kun punkter har former.`,
    hint: `Slet »#${tag}« – eller begynd afsnittet med »- «, hvis det er et punkt.`,
  }),
  'remark-outside': (): Text => ({
    message: 'Noten hører ikke til noget punkt: den er ikke rykket nok ind.',
    expected: 'to mellemrum før »Note:« eller »Variant:«',
    hint: 'Sæt en tom linje efter punktet, og ryk noten to mellemrum ind.',
  }),
  'remark-joined': (line: string): Text => ({
    message: 'Noten står i samme afsnit som teksten over den og læses som en del af den.',
    actual: shorten(line),
    hint: 'Sæt en tom linje før noten.',
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
  'unsupported-markdown': (what: string, expected: string): Text => ({
    message: `${what} kan ikke stå på denne side.`,
    expected,
    hint: 'Skriv det som almindelig tekst.',
  }),
  'unsupported-inline': (what: string, actual: string, mayLink: boolean): Text => ({
    message: `${what} kan ikke stå i teksten her.`,
    actual: shorten(actual),
    expected: mayLink ? 'ord, **fed**, *kursiv* og [links](https://…)' : 'ord, **fed** og *kursiv*',
    hint: 'Skriv det som almindelig tekst.',
  }),
  'bare-address': (address: string): Text => ({
    message:
      'En mailadresse eller webadresse kan ikke stå for sig selv: den bliver til et link, som ingen har set efter.',
    actual: address,
    expected: address.includes('@')
      ? `[tekst](mailto:${address})`
      : `[tekst](${/^https?:/u.test(address) ? address : `https://${address}`})`,
    hint: 'Skriv den som et link i et afsnit. I et punkt kan der ikke stå links.',
  }),
  'bad-link': (href: string): Text => ({
    message: href === '' ? 'Linket fører ikke nogen steder hen.' : `Linket til »${shorten(href)}« kan ikke bruges.`,
    ...(href === '' ? {} : { actual: shorten(href) }),
    expected: '[tekst](https://…), [tekst](mailto:…), [tekst](/side/) eller [tekst](#afsnit)',
  }),
  'underlined-heading': (text: string): Text => ({
    message: `Stregen under »${shorten(text)}« gør teksten til en overskrift.`,
    expected: `## ${shorten(text)} – eller en tom linje mellem teksten og stregen`,
    hint: 'Skriv overskrifter med ##, og slet stregen.',
  }),
  'heading-without-space': (line: string): Text => ({
    message: 'Overskriften mangler et mellemrum efter # og læses som tekst.',
    actual: shorten(line),
    expected: shorten(line.replace(/^#+/u, '$& ')),
    hint: 'Sæt et mellemrum efter #, og en tom linje før overskriften.',
  }),
  'item-without-space': (line: string): Text => ({
    message: 'Punktet begynder ikke med »- « og læses som tekst.',
    actual: shorten(line),
    expected: `- ${shorten(line.replace(/^[-*•·●▪◦]\s*/u, ''))}`,
  }),
  'loose-mark': (mark: string): Text => ({
    message: `Tegnet »${mark}« virker ikke her og ville stå på siden, som det er.`,
    actual: mark,
    expected: mark === '](' ? '[tekst](https://…) uden mellemrum' : `${mark}ord${mark}, med mellemrum før og efter`,
    hint: 'Ret det, eller slet tegnet.',
  }),
  'escaped-mark': (mark: string): Text => ({
    message: `Tegnet »${mark}« er skrevet som en kode og læses forkert.`,
    expected: mark === '^' ? '^adresse sidst i punktet' : '#form efter adressen',
    hint: `Skriv »${mark}« uden omvendt skråstreg, eller skriv ordet uden tegnet.`,
  }),
  'uneven-table': (cells: number, columns: number): Text => ({
    message: `Rækken har ${cells} ${cells === 1 ? 'felt' : 'felter'}, og tabellen har ${columns} kolonner.`,
    expected: `${columns} felter mellem streger: | … |`,
  }),
  'title-without-stop': (title: string): Text => ({
    message: `Punktets titel »${shorten(title)}« slutter ikke med et punktum og et mellemrum.`,
    actual: `**${shorten(title)}**`,
    expected: `**${shorten(title.replace(/[.:!?\s]+$/u, ''))}.** Teksten …`,
    hint: 'Fed tekst først i et punkt er punktets titel. Brug *kursiv* til at fremhæve ord.',
  }),
  'empty-page': (): Text => ({
    message: 'Siden har ingen ansvar.',
    hint: 'Skriv mindst ét punkt under en overskrift – eller »draft: true« øverst, til det er gjort – eller »announced: true« under level, hvis dokumentet kun bebuder niveauet.',
  }),
  'announced-with-statements': (): Text => ({
    message: 'Niveauet er kun bebudet (announced: true), men siden har ansvar.',
    hint: 'Slet »announced: true«, eller flyt ansvarene.',
  }),
} satisfies Rules;

/**
 * The catalogue of content mistakes: rule → what is wrong, what was found, what is known, what to do.
 *
 * Names are permanent. Texts are Danish, because editors read them, and are held by `tests/unit/content`.
 */
import { toSlug } from '../atlas/addresses/to-slug.ts';
import { closest } from './closest.ts';

interface Text {
  message: string;
  actual?: string;
  expected?: string;
  hint?: string;
}

const list = (words: readonly string[]): string => (words.length === 0 ? '(ingen)' : words.join(', '));

const meant = (word: string, known: readonly string[], otherwise?: string): Pick<Text, 'hint'> => {
  const near = closest(word, known);
  if (near !== null) return { hint: `Mente du »${near}«?${otherwise === undefined ? '' : ` Ellers: ${otherwise}`}` };
  return otherwise === undefined ? {} : { hint: otherwise };
};

/** Propose a slug for a text: its first words. */
const proposeSlug = (text: string): string => toSlug(text).split('-').slice(0, 4).join('-');

export const RULES = {
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
  'missing-level-facts': (): Text => ({
    message: 'Siden mangler niveauets oplysninger (level).',
    expected: 'level: med positions, leads, reportsTo, top og evidence',
    hint: 'Kun alle-ledere.mdx er uden level.',
  }),
  'facts-for-all-leaders': (): Text => ({
    message: '»Alle ledere« står ikke på noget trin og har derfor ingen oplysninger under level.',
    hint: 'Slet level-blokken.',
  }),
  'forms-mismatch': (declared: readonly string[], found: readonly string[]): Text => ({
    message: 'Formerne i forms svarer ikke til dem, siden har.',
    actual: `[${declared.join(', ')}]`,
    expected: `[${found.join(', ')}]`,
    hint: `Skriv »forms: [${found.join(', ')}]«.`,
  }),
  'document-without-levels': (): Text => ({
    message: 'Dokumentet har ingen niveauer.',
    expected: 'levels: med mindst ét niveau',
    hint: 'Skriv niveauernes filnavne uden .mdx, øverste niveau først, fx »levels: [chef, leder]«.',
  }),
  'level-not-in-index': (level: string, known: readonly string[]): Text => ({
    message: `Niveauet »${level}« har en side, men står ikke i dokumentets index.mdx.`,
    actual: level,
    expected: `et af: ${list(known)}`,
    ...meant(level, known, `tilføj »${level}« under levels i index.mdx.`),
  }),
  'duplicate-level': (level: string): Text => ({
    message: `Niveauet »${level}« står to gange under levels.`,
    hint: 'Slet den ene.',
  }),
  'unknown-level': (key: string, level: string, known: readonly string[]): Text => ({
    message: `»${key}« nævner niveauet »${level}«, som ikke findes.`,
    actual: level,
    expected: `et af: ${list(known)}`,
    ...meant(level, known),
  }),
  'leads-itself': (key: string): Text => ({
    message: `»${key}« nævner niveauet selv.`,
    hint: 'Skriv det niveau, der står under eller over.',
  }),
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
  'unknown-sector': (sector: string, known: readonly string[]): Text => ({
    message: `Sektoren »${sector}« kendes ikke.`,
    actual: sector,
    expected: `en af: ${list(known)}`,
    ...meant(sector, known, 'tilføj den under sectors i index.mdx.'),
  }),
  'unknown-document': (document: string, known: readonly string[]): Text => ({
    message: `Dokumentet »${document}« findes ikke.`,
    actual: document,
    expected: `et af: ${list(known)}`,
    ...meant(document, known),
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
  'duplicate-mapping': (form: string): Text => ({
    message: `Formen svarer to gange til »${form}«.`,
    hint: 'Behold én række for hver fælles form.',
  }),
  'wrong-strength': (relation: string, strength: number, expected: string): Text => ({
    message: `Styrken ${strength} passer ikke til »${relation}«.`,
    actual: String(strength),
    expected,
  }),
  'shared-colour': (organisation: string): Text => ({
    message: `Farven bruges allerede af »${organisation}«.`,
    expected: 'et tal fra 1 til 8, som ingen anden organisation har',
  }),
  'organisation-cycle': (chain: readonly string[]): Text => ({
    message: `Organisationerne er en del af hinanden i ring: ${chain.join(' → ')}.`,
    hint: 'Slet den ene partOf.',
  }),
  'level-contradiction': (): Text => ({
    message: 'Niveauets oplysninger modsiger andre niveauers: intet trin passer.',
    hint: 'Se på leads, reportsTo og top her og hos dem, niveauet leder og refererer til.',
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
  'row-without-title': (slug: string, levels: readonly string[]): Text => ({
    message: `Ansvaret »${slug}« står på flere niveauer (${list(levels)}), men rækken har ingen titel.`,
    expected: `en række i raekker.yaml: »- id: ${slug}« med title`,
    hint: `Tilføj rækken – eller giv ansvarene hver sin adresse, hvis de ikke er det samme.`,
  }),
  'row-too-short': (row: string, count: number): Text => ({
    message: `Rækken »${row}« har ${count === 0 ? 'ingen ansvar' : 'kun ét ansvar'}.`,
    expected: 'mindst to ansvar på hvert sit niveau',
    hint: 'Slet rækken, eller ret adresserne.',
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
  'unknown-term': (key: string, term: string, known: readonly string[]): Text => ({
    message: `»${key}« nævner begrebet »${term}«, som ikke findes.`,
    actual: term,
    expected: 'et id fra begreber.yaml',
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
  'passage-without-anchor': (kind: string): Text => ({
    message: `Stedet i kilden (${kind}) siger ikke, hvilket punkt det hører til.`,
    expected: '"at": "<side>#<adresse>"',
  }),
  'passage-anchor-unknown': (anchor: string, known: readonly string[]): Text => ({
    message: `kilde.json nævner »${anchor}«, som ikke findes.`,
    actual: anchor,
    expected: '<side>#<adresse> på en af dokumentets sider',
    ...meant(anchor, known),
  }),
  'passage-twice': (anchor: string): Text => ({
    message: `»${anchor}« står to gange i kilde.json.`,
    hint: 'Saml stederne i én post med flere ranges.',
  }),
  'passage-missing': (anchor: string): Text => ({
    message: `»${anchor}« har intet sted i kilden.`,
    expected: 'en post i kilde.json',
    hint: 'Tilføj stedet i kilde.json, og kør npm run anchors.',
  }),
  'passage-gap': (start: number, end: number): Text => ({
    message: `Ordene ${start}–${end} i kilden hører ikke til noget.`,
    hint: 'Tilføj stedet, eller ret grænserne omkring det. Kilden skal være dækket uden huller.',
  }),
  'passage-overlap': (start: number, end: number): Text => ({
    message: `Ordene ${start}–${end} i kilden hører til to steder.`,
    hint: 'Ret grænserne, så hvert ord hører til ét sted.',
  }),
  'passage-out-of-bounds': (start: number, end: number, words: number): Text => ({
    message: `Stedet ${start}–${end} ligger uden for kildens ${words} ord eller er tomt.`,
    expected: `0 ≤ start < end ≤ ${words}`,
  }),
  'passage-underived': (anchor: string): Text => ({
    message: `»${anchor}« mangler fingeraftryk og ordliste.`,
    hint: 'Kør npm run anchors med kilderne ved hånden.',
  }),
} satisfies Record<string, (...details: never[]) => Text>;

export type RuleName = keyof typeof RULES;

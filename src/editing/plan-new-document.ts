import { stringify } from 'yaml';
import { documentFile } from '../content/document-file.ts';
import { SILENT, UNWRITTEN } from '../content/schemas.ts';
import { VOCABULARY_FILES } from '../content/vocabulary-files.ts';
import type { ContentFile } from '../content/content-file.ts';
import { type Change, rawText } from './change.ts';
import { appendItems } from './edit-yaml.ts';
import type { NewDocument, NewLevel, NewOrganisation } from './new-document.ts';

/**
 * Plan the files of a new document: its index page, a page a level, an empty list of rows and, where there is none, its
 * organisation. All levels are drafts, so that nothing of it is shown until somebody has restated one.
 *
 * @param aspect id of the aspect the first heading gives
 */
export function planNewDocument(files: readonly ContentFile[], document: NewDocument, aspect: string): Change[] {
  const organisations = files.find(({ path }) => path === VOCABULARY_FILES.organisations);
  const inFolder = (name: string, text: string): Change => ({ path: documentFile(document.id, name), text });
  return [
    ...(document.newOrganisation === null || organisations === undefined
      ? []
      : [
          {
            path: organisations.path,
            text: appendItems(
              rawText(organisations),
              ['organisations'],
              [formatOrganisation(document.newOrganisation)],
            ),
          },
        ]),
    inFolder('index.mdx', formatIndexPage(document, aspect)),
    ...document.levels.map((level) => inFolder(`${level.slug}.mdx`, formatLevelPage(level))),
    ...(document.hasAllLeaders ? [inFolder('alle-ledere.mdx', ALL_LEADERS_PAGE)] : []),
    inFolder('raekker.yaml', ROWS_FILE),
  ];
}

/** Write a text as YAML does, in quotes where it needs them. */
const quote = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

function formatOrganisation({ id, name, shortName, partOf, colour }: NewOrganisation): string {
  return [
    `id: ${id}`,
    `name: ${quote(name)}`,
    `shortName: ${quote(shortName)}`,
    ...(partOf === null ? [] : [`partOf: ${partOf}`]),
    `colour: ${colour}`,
  ].join('\n');
}

function formatIndexPage(
  { title, shortTitle, organisation, year, levels, hasAllLeaders }: NewDocument,
  aspect: string,
): string {
  const slugs = [...levels.map(({ slug }) => slug), ...(hasAllLeaders ? ['alle-ledere'] : [])];
  return `---
# Dokumentets navn, som det selv skriver det. Har det en undertitel, så skriv den under: subtitle: …
title: ${quote(title)}
# Et navn på højst 30 tegn, til lister og billeder.
shortTitle: ${quote(shortTitle)}
# Udgiverens id i content/organisationer.yaml.
organisation: ${organisation}
# Årstallet, eller: ${SILENT}
year: ${year ?? SILENT}
# Hvor udgiveren har dokumentet, når adressen kendes: source: https://…
# Er det en ny udgave, så id'et på den, det erstatter: replaces: …
# Hvad dokumentet er, i én sætning.
summary: Hvad dokumentet forventer af lederne på hvert niveau.
# Niveauerne fra toppen, ved deres filnavne; alle-ledere til sidst.
levels: [${slugs.join(', ')}]
# Sektorer, når dokumentet deler niveauerne efter dem: sectors: { psykiatri: Psykiatri }
# Hver overskrift på niveausiderne, og hvad den betyder. aspect er en vinkel fra content/vinkler.yaml, form en af
# dokumentets egne former fra content/former.yaml (ownForms), og pitfall: true er det, der sker, når det går galt.
headings:
  Ansvar: { aspect: ${aspect} }
---

{/*
Skriv her, før den første overskrift, hvad dokumentet er og for hvem, hvordan det er bygget, og hvordan det adskiller sig
fra andre. Omkring ti linjer. Gengiv med egne ord: højst seks ord i træk må stå som i dokumentet.
*/}
`;
}

function formatLevelPage({ title, leads, isTop }: NewLevel): string {
  return `---
# Niveauets navn, som dokumentet selv skriver det.
title: ${quote(title)}
# En kladde bliver vist i »npm run dev«, men ikke bygget med. Slet linjen, når niveauet er gengivet.
draft: true
level:
  # Stillingsbetegnelser, når dokumentet giver dem: [centerchef, områdechef]
  positions: []
  # Hvem niveauet leder: niveauer ved deres filnavne, medarbejdere, ledere (når dokumentet ikke nævner hvilke) – eller:
  # ${SILENT}
  leads: ${leads === null ? SILENT : `[${leads.join(', ')}]`}
  # Hvem niveauet refererer til: niveauer ved deres filnavne (i et andet dokument <dokument>/<niveau>), eller en instans
  # uden for dokumentet, ved navn og med stort: [Byrådet] – eller: ${SILENT}
  reportsTo: ${SILENT}
  # true, når kun direktionen og politikerne står over niveauet.
  top: ${String(isTop)}
  # Hvad placeringen hviler på: hvor dokumentet viser, hvem niveauet leder og refererer til. Én sætning, egne ord.
  evidence: ${UNWRITTEN}
  # Kan også stå her:
  # sector: [psykiatri]            sektorer fra index.mdx
  # announced: true                dokumentet bebuder kun niveauet og beskriver det ikke
  # disagreement: …                hvem der afgør det, når ledelsen er uenig
  # med: { committee: …, chair: … } MED-udvalget, og hvem der er formand
# De fælles former, siden har. Dem skriver »npm run check:content -- --fix«.
forms: []
---

${STATEMENTS}`;
}

const STATEMENTS = `{/*
Skriv en overskrift fra index.mdx og under den et punkt for hver forventning. Begynd med et udsagnsord i navnemåde, og
slut med ^ og et kort navn, som aldrig bliver ændret: det er forventningens adresse. Det samme navn på flere niveauer er
det samme ansvar (en række), og den får en titel i raekker.yaml. #personale efter adressen lægger en fælles form til.

## Ansvar

- Sikre, at alle kender målene. ^kende-maalene
*/}
`;

const ALL_LEADERS_PAGE = `---
# Hvad der gælder alle ledere i dokumentet. Siden står ikke på noget trin.
title: Alle ledere
# En kladde bliver vist i »npm run dev«, men ikke bygget med. Slet linjen, når siden er skrevet.
draft: true
# De fælles former, siden har. Dem skriver »npm run check:content -- --fix«.
forms: []
---

${STATEMENTS}`;

const ROWS_FILE = `# Rækker: det samme ansvar på flere niveauer. id er den adresse, forventningerne har til fælles; title er rækkens navn.
#
# rows:
#   - id: kende-maalene
#     title: Mål, som alle kender
#   - id: trivsel
#     title: Trivsel
#     members: [chef#arbejdsmiljoe, leder#trivsel]      når adresserne ikke er ens
rows: []
`;

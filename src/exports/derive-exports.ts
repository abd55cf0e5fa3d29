import type { Atlas } from '../atlas/atlas.ts';
import { formatCount } from '../atlas/lexicon/format-count.ts';
import { describeAmount } from '../atlas/statements/describe-amount.ts';
import { deriveDocumentsTable } from './derive-documents-table.ts';
import { deriveLevelsTable } from './derive-levels-table.ts';
import { deriveLinksTable, deriveMappingsTable } from './derive-mappings-table.ts';
import { deriveRowsTable } from './derive-rows-table.ts';
import { deriveStatementsTable } from './derive-statements-table.ts';
import { deriveTermsTable } from './derive-terms-table.ts';
import { deriveVocabulary } from './derive-vocabulary.ts';
import { formatCsv } from './format-csv.ts';
import { formatJsonLd } from './format-json-ld.ts';
import { formatJsonSchema } from './format-json-schema.ts';
import { formatSssom } from './format-sssom.ts';
import { formatTurtle } from './format-turtle.ts';
import { deriveNamespace, type Kind } from './namespace.ts';
import type { ColumnDescription, Table } from './table.ts';

/** A file under `/data/`: its text, and what the page says of it. */
export interface ExportFile {
  name: string;
  /** Danish: what it is and whom it serves. */
  description: string;
  /** How much it holds, and of what (Danish); `null` where there is nothing to count. */
  amount: string | null;
  /** What its parts are called (Danish), and each of them; `null` where another file's description holds. */
  parts: { of: string; descriptions: readonly ColumnDescription[] } | null;
  text: string;
  /** The same table for a Danish Excel; `null` for what is no table. */
  excel: { name: string; text: string } | null;
}

const LISTS: Record<keyof Atlas, string> = {
  site: 'Hvad ejeren siger om siderne: navn, adresse, udgave, udgiver og licens.',
  pages: 'Ejerens egne sider, uden deres tekst.',
  moves: 'Hvor adresser, der ikke findes mere, er blevet af, som redaktionen har skrevet det.',
  formerAddresses: 'Alle udgivne adresser, der ikke findes mere, og hvor de fører hen nu.',
  organisations: 'Organisationerne, og hvem der er en del af hvem.',
  rungs: 'Den fælles stiges trin.',
  forms: 'De fælles ledelsesformer.',
  aspects: 'Vinklerne: hvad en forventning siger noget om.',
  ownForms: 'Dokumenternes egne ledelsesformer, og hvordan de svarer til de fælles.',
  documents: 'Dokumenterne.',
  levels: 'Niveauerne med placering, begrundelse, modstykker og falske venner.',
  statements: 'Forventningerne med kildested, begreber, samme emne og krydsreferencer.',
  rows: 'Rækkerne: samme ansvar niveau for niveau.',
  passages: 'Det, dokumenterne siger uden om forventningerne, gengivet, med begreber.',
  terms: 'Begreberne.',
  mappings: 'Krydsreferencerne mellem niveauer og mellem ansvar (rækker og forventninger), også de erstattede.',
  pairs: 'Dokumenterne parvis, og hvornår redaktionen har læst dem igennem for modparter.',
  formerEditions: 'Dokumenter, en nyere udgave er trådt i stedet for: deres adresser, og hvad der kom i stedet.',
};

const PREFIXES: Record<Kind, string> = {
  organisation: 'Organisationer (org:Organization).',
  document: 'Dokumenter: hvert er et skos:ConceptScheme af sine niveauer og egne former.',
  level:
    'Niveauer (skos:Concept) med skos:broadMatch til hvert trin, niveauet kan stå på, og de forhold, redaktionen har skrevet.',
  statement:
    'Forventninger (atlas:Statement): gengivelse, niveau, form, vinkel og begreber. De er ikke SKOS-begreber, og forholdene mellem dem står kun i mappings.sssom.tsv.',
  row: 'Rækker (atlas:Row): ét ansvar på flere niveauer, med sine forventninger (dcterms:hasPart).',
  form: 'De fælles ledelsesformer (skos:Concept).',
  'own-form': 'Dokumenternes egne former (skos:Concept) med forhold til de fælles.',
  rung: 'Trinene på den fælles stige (skos:Concept). Tallet er skos:notation.',
  aspect: 'Vinkler (skos:Concept).',
  term: 'Begreber (skos:Concept): synonymer er skos:altLabel, også de snævrere; bøjninger og søgeord er skos:hiddenLabel.',
  scheme: 'De skemaer, der ikke hører til et dokument: rungs, forms, aspects og terms.',
  collection: 'To samlinger: alle niveauer og alle egne former (skos:Collection).',
};

/**
 * Derive every file under `/data/`. The same atlas and address give the same bytes. `siteRoot` is where the site
 * stands: host and folder, with slash.
 */
export async function deriveExports(atlas: Atlas, siteRoot: string | null): Promise<ExportFile[]> {
  const namespace = deriveNamespace(siteRoot);
  const vocabulary = deriveVocabulary(atlas, namespace);
  const mappings = deriveMappingsTable(atlas);
  const links = deriveLinksTable(atlas);
  const triples = formatCount(vocabulary.quads.length, 'udsagn (triple)', 'udsagn (tripler)');
  return [
    csv(
      'statements.csv',
      deriveStatementsTable(atlas),
      describeAmount(atlas.statements),
      'Hver forventning og hver faldgrube for sig, en række hver.',
    ),
    csv(
      'rows.csv',
      deriveRowsTable(atlas),
      formatCount(atlas.rows.length, 'række', 'rækker'),
      'Hver række for sig: ét ansvar på flere niveauer.',
    ),
    csv(
      'levels.csv',
      deriveLevelsTable(atlas),
      formatCount(atlas.levels.length, 'niveau', 'niveauer'),
      'Dokumenternes ledelsesniveauer og deres plads på stigen.',
    ),
    csv(
      'documents.csv',
      deriveDocumentsTable(atlas),
      formatCount(atlas.documents.length, 'dokument', 'dokumenter'),
      'De dokumenter, der er med.',
    ),
    csv(
      'terms.csv',
      deriveTermsTable(atlas),
      formatCount(atlas.terms.length, 'begreb', 'begreber'),
      'Registeret over begreber.',
    ),
    {
      name: 'mappings.sssom.tsv',
      description:
        'Krydsreferencerne, som redaktionen har skrevet dem, i SSSOM: hvad der svarer til hvad, hvor meget og hvorfor. Linjerne med # foran beskriver hele sættet.',
      amount: formatCount(mappings.rows.length, 'forhold', 'forhold'),
      parts: { of: 'Kolonner', descriptions: mappings.columns },
      text: formatSssom(mappings, namespace, atlas.site, {
        file: 'mappings.sssom.tsv',
        title: `${atlas.site.name}: krydsreferencer`,
        description:
          'Hvad der svarer til hvad i danske ledelsesgrundlag: niveauer, ansvar og ledelsesformer. Alle rækker er skrevet af redaktionen; det, der er udledt, er ikke med.',
      }),
      excel: forExcel('mappings', mappings),
    },
    {
      name: 'links.sssom.tsv',
      description:
        'Det, der følger af krydsreferencerne: forventning for forventning, hvor en rækkes krydsreference gælder. I samme form som mappings.sssom.tsv.',
      amount: formatCount(links.rows.length, 'forhold', 'forhold'),
      parts: null,
      text: formatSssom(links, namespace, atlas.site, {
        file: 'links.sssom.tsv',
        title: `${atlas.site.name}: udledte forhold`,
        description:
          'Forholdene mellem enkelte forventninger, som de følger af krydsreferencerne mellem rækker. De er udledt af mappings.sssom.tsv, hvor begrundelsen er skrevet for rækken.',
      }),
      excel: forExcel('links', links),
    },
    {
      name: 'vocab.ttl',
      description: 'Niveauer, former, trin, vinkler, begreber og forventninger som SKOS, i Turtle.',
      amount: triples,
      parts: {
        of: 'Præfikser',
        descriptions: Object.entries(PREFIXES).map(([name, description]) => ({ name: `${name}:`, description })),
      },
      text: await formatTurtle(vocabulary),
      excel: null,
    },
    {
      name: 'vocab.jsonld',
      description: 'Det samme som vocab.ttl, i JSON-LD.',
      amount: triples,
      parts: null,
      text: await formatJsonLd(vocabulary),
      excel: null,
    },
    {
      name: 'atlas.json',
      description: 'Alle listerne i én fil.',
      amount: formatCount(Object.keys(LISTS).length, 'liste', 'lister'),
      parts: {
        of: 'Lister',
        descriptions: Object.entries(LISTS).map(([name, description]) => ({ name, description })),
      },
      text: `${JSON.stringify(atlas, null, 1)}\n`,
      excel: null,
    },
    {
      name: 'atlas.schema.json',
      description: 'Beskriver hvert felt i atlas.json som JSON Schema 2020-12, på engelsk.',
      amount: null,
      parts: null,
      text: formatJsonSchema(),
      excel: null,
    },
  ];
}

function csv(name: string, table: Table, amount: string, description: string): ExportFile {
  return {
    name,
    description,
    amount,
    parts: { of: 'Kolonner', descriptions: table.columns },
    text: formatCsv(table),
    excel: forExcel(name.replace(/\.csv$/u, ''), table),
  };
}

function forExcel(name: string, table: Table): ExportFile['excel'] {
  return { name: `${name}.excel.csv`, text: formatCsv(table, ';') };
}

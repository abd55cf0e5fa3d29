/**
 * The shapes an editor writes: frontmatter, vocabularies, rows, terms and source maps. The error text of every leaf is
 * the expectation the editor is shown.
 */
import { z } from 'zod';
import { date } from './date-schema.ts';

const SILENT = 'ikke oplyst';

const text = z.string({ error: 'en tekst' }).trim().min(1, { error: 'en tekst, der ikke er tom' });
const slug = z.string({ error: 'et navn af a–z, 0–9 og bindestreg' }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'et navn af små bogstaver a–z, tal og bindestreg',
});
const texts = z.array(text, { error: 'en liste, fx [den ene, den anden]' });
const slugs = z.array(slug, { error: 'en liste af navne, fx [chef, leder]' });
const address = z
  .string({ error: 'en adresse, der begynder med https://' })
  .regex(/^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/u, {
    error: 'en adresse, der begynder med https://',
  });
const flag = z.boolean({ error: 'true eller false' });
const listOrSilent = z.union([texts, z.literal(SILENT)], { error: `en liste eller »${SILENT}«` });

/** What stands as the evidence of a level while nobody has written it: for drafts only. */
const UNWRITTEN = 'ikke skrevet endnu';

export { SILENT, UNWRITTEN };

export const levelFrontmatter = z.strictObject({
  title: text,
  draft: flag.optional(),
  level: z
    .strictObject(
      {
        positions: texts,
        leads: listOrSilent,
        reportsTo: listOrSilent,
        top: flag,
        evidence: text,
        sector: slugs.optional(),
        announced: flag.optional(),
        disagreement: text.optional(),
        med: z.strictObject({ committee: text, chair: text }, { error: 'committee og chair' }).optional(),
      },
      { error: 'niveauets oplysninger: positions, leads, reportsTo, top og evidence' },
    )
    .optional(),
  forms: slugs.default([]),
});

export const documentFrontmatter = z.strictObject({
  title: text,
  subtitle: text.optional(),
  shortTitle: text.max(30, { error: 'højst 30 tegn' }),
  organisation: slug,
  year: z.union([z.number().int().min(1970).max(2100), z.literal(SILENT)], { error: `et årstal eller »${SILENT}«` }),
  source: address.optional(),
  replaces: slug.optional(),
  summary: text,
  levels: slugs,
  headings: z.record(
    z.string(),
    z.strictObject({ form: slug.optional(), aspect: slug.optional(), pitfall: flag.optional() }),
    { error: 'overskrifterne på niveausiderne og hvad de betyder' },
  ),
  sectors: z.record(slug, text, { error: 'sektorerne, fx { psykiatri: Psykiatri }' }).optional(),
});

/** The Danish names of the relations, as an editor writes them, and their published values. */
export const RELATIONS = {
  'samme indhold': 'samme-indhold',
  'dækkes af': 'daekkes-af',
  dækker: 'daekker',
  overlapper: 'overlapper',
  'se også': 'se-ogsaa',
  modsiger: 'modsiger',
  'ingen modpart': 'ingen-modpart',
} as const;

const relation = z.enum(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[], {
  error: `en af: ${Object.keys(RELATIONS).join(', ')}`,
});
const strength = z
  .int({ error: 'et helt tal fra 0 til 10' })
  .min(0, { error: 'et helt tal fra 0 til 10' })
  .max(10, { error: 'et helt tal fra 0 til 10' });

export const organisationsFile = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id: slug,
      name: text,
      shortName: text,
      partOf: slug.optional(),
      colour: z
        .int({ error: 'et tal fra 1 til 8' })
        .min(1, { error: 'et tal fra 1 til 8' })
        .max(8, { error: 'et tal fra 1 til 8' }),
    }),
    { error: 'en liste af organisationer' },
  ),
});

export const rungsFile = z.strictObject({
  rungs: z.array(
    z.strictObject({
      rung: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], { error: '1, 2, 3 eller 4' }),
      id: slug,
      title: text,
      definition: text,
    }),
    { error: 'en liste af trin' },
  ),
});

const vocabularyEntry = z.strictObject({ id: slug, title: text, definition: text });

export const aspectsFile = z.strictObject({ aspects: z.array(vocabularyEntry, { error: 'en liste af vinkler' }) });

export const formsFile = z.strictObject({
  forms: z.array(vocabularyEntry, { error: 'en liste af former' }),
  ownForms: z.array(
    z.strictObject({
      document: slug,
      id: slug,
      title: text,
      definedAt: slug.optional(),
      mappings: z.array(z.strictObject({ form: slug, relation, strength, why: text }), {
        error: 'en liste af rækker med form, relation, strength og why',
      }),
    }),
    { error: 'en liste af dokumenternes egne former' },
  ),
});

export const rowsFile = z.strictObject({
  rows: z.array(z.strictObject({ id: slug, title: text, members: texts.optional() }), { error: 'en liste af rækker' }),
});

export const searchWordsFile = z.strictObject({
  searchedAs: z.record(z.string(), texts, {
    error: 'ansvar med de ord, læsere søger dem med: { leder/trivsel: [velvære] }',
  }),
});

export const termShape = z.strictObject({
  term: text,
  kind: z.enum(['emne', 'titel', 'forkortelse'], { error: 'emne, titel eller forkortelse' }),
  meaning: text,
  editorial: flag,
  inflections: texts.optional(),
  synonyms: texts.optional(),
  searchedAs: texts.optional(),
  subjectOf: texts.optional(),
  broader: slugs.optional(),
  seeAlso: slugs.optional(),
  levels: texts.optional(),
});

const wordNumber = z.int({ error: 'et ordnummer' }).min(0, { error: 'et ordnummer' });

export const sourceFile = z.strictObject({
  file: text,
  words: wordNumber,
  unplaced: texts.optional(),
  passages: z.array(
    z.strictObject({
      kind: z.enum(['statement', 'prose', 'heading', 'furniture'], {
        error: 'statement, prose, heading eller furniture',
      }),
      at: text.optional(),
      ranges: z
        .array(
          z.strictObject({
            printing: wordNumber.min(1, { error: '1 eller mere' }).default(1),
            start: wordNumber,
            end: wordNumber,
          }),
        )
        .min(1, { error: 'mindst ét sted' }),
      fingerprints: z.array(z.string().regex(/^[0-9a-f]{4}$/u, { error: 'fire hexadecimale tegn' })).optional(),
      words: texts.optional(),
    }),
    { error: 'en liste af steder' },
  ),
});

/** The Danish names of the statuses, as an editor writes them, and their published values. */
export const STATUSES = { kladde: 'kladde', gældende: 'gaeldende', erstattet: 'erstattet' } as const;

const mapping = z.strictObject({
  subject: text,
  relation,
  object: text,
  strength,
  why: text,
  author: text,
  date,
  status: z.enum(Object.keys(STATUSES) as (keyof typeof STATUSES)[], { error: 'kladde, gældende eller erstattet' }),
});

export const mappingsFile = z.strictObject({
  reviewed: date.optional(),
  levels: z.array(mapping, { error: 'en liste af krydsreferencer mellem niveauer' }).optional(),
  mappings: z.array(mapping, { error: 'en liste af krydsreferencer' }),
});

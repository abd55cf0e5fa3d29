import type { Atlas, IndexedLevel } from '../atlas/atlas.ts';
import { type Column, type Table, tabulate } from './table.ts';

const derivedEquivalents = (level: IndexedLevel, relation: string): string[] =>
  level.equivalents
    .filter((equivalent) => equivalent.basis === 'derived' && equivalent.relation === relation)
    .map((equivalent) => equivalent.level);

/** Tabulate the levels. Asserted relations between them are left to the mappings. */
export function deriveLevelsTable(atlas: Atlas): Table {
  const sectors = new Map(
    atlas.documents.map((document) => [document.id, new Map(document.sectors.map(({ id, title }) => [id, title]))]),
  );
  const columns: readonly Column<IndexedLevel>[] = [
    { name: 'id', description: 'Niveauets faste id: dokument/niveau.', value: ({ id }) => id },
    { name: 'document', description: 'Id på dokumentet.', value: ({ document }) => document },
    { name: 'name', description: 'Niveauets navn i dokumentet.', value: ({ name }) => name },
    {
      name: 'rungs',
      description: 'Liste: de trin på den fælles stige (1–4), niveauet kan stå på. Tom for »alle ledere«.',
      value: ({ rungs }) => rungs.map(String),
    },
    {
      name: 'grounds',
      description: 'Hvorfor niveauet står på sit trin. Tom for »alle ledere«.',
      value: ({ grounds }) => grounds,
    },
    {
      name: 'evidence',
      description: 'Hvor i dokumentet det fremgår, hvem niveauet leder og refererer til.',
      value: ({ facts }) => facts?.evidence ?? null,
    },
    {
      name: 'leads',
      description:
        'Liste: hvem niveauet leder: id på niveauer, »ledere« (som dokumentet ikke navngiver) eller »medarbejdere«. Tom, hvor det ikke er oplyst.',
      value: ({ leads }) => leads,
    },
    {
      name: 'reports_to',
      description:
        'Liste: hvem niveauet refererer til: id på niveauer eller navne på andre. Tom, hvor det ikke er oplyst.',
      value: ({ reportsTo }) => reportsTo,
    },
    {
      name: 'above',
      description: 'Liste: id på de nærmeste niveauer over dette i samme dokument.',
      value: ({ above }) => above,
    },
    {
      name: 'below',
      description: 'Liste: id på de nærmeste niveauer under dette i samme dokument.',
      value: ({ below }) => below,
    },
    {
      name: 'top',
      description: 'true, hvis kun direktionen eller politikerne står over niveauet.',
      value: ({ facts }) => facts?.top ?? null,
    },
    {
      name: 'announced',
      description: 'true, hvis dokumentet kun nævner niveauet og lover at beskrive det.',
      value: ({ facts }) => facts?.announced ?? null,
    },
    { name: 'positions', description: 'Liste: stillingsbetegnelser på niveauet.', value: ({ positions }) => positions },
    {
      name: 'sectors',
      description: 'Liste: de af dokumentets sektorer, niveauet hører til.',
      value: ({ document, facts }) => facts?.sectors.map((id) => sectors.get(document)?.get(id) ?? id) ?? [],
    },
    {
      name: 'disagreement',
      description: 'Hvad der gælder, når ledelsen ikke er enig, hvor dokumentet siger det.',
      value: ({ facts }) => facts?.disagreement ?? null,
    },
    {
      name: 'med_committee',
      description: 'Niveauets MED-udvalg, hvor det er oplyst.',
      value: ({ facts }) => facts?.med?.committee ?? null,
    },
    {
      name: 'med_chair',
      description: 'Formanden for MED-udvalget, hvor det er oplyst.',
      value: ({ facts }) => facts?.med?.chair ?? null,
    },
    {
      name: 'forms',
      description: 'Liste: id på de fælles ledelsesformer, niveauets forventninger har.',
      value: ({ forms }) => forms,
    },
    {
      name: 'same_rung',
      description: 'Liste, udregnet: id på niveauer i andre organisationer på præcis de samme trin.',
      value: (level) => derivedEquivalents(level, 'samme-trin'),
    },
    {
      name: 'overlapping',
      description: 'Liste, udregnet: id på niveauer i andre organisationer, der deler nogle af trinene.',
      value: (level) => derivedEquivalents(level, 'overlapper'),
    },
    {
      name: 'false_friends',
      description: 'Liste, udregnet: id på niveauer, der ligner i navn, men ikke står på de samme trin.',
      value: ({ falseFriends }) => falseFriends.map(({ level }) => level),
    },
    {
      name: 'statement_count',
      description: 'Antal forventninger på niveauet.',
      value: ({ statements }) => statements.length,
    },
    { name: 'href', description: 'Niveauets adresse, regnet fra sitets forside.', value: ({ href }) => href },
  ];
  return tabulate(atlas.levels, columns);
}

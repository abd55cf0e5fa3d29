import type { Atlas, IndexedStatement } from '../atlas/atlas.ts';
import { type Column, type Table, tabulate } from './table.ts';

/**
 * Tabulate the statements. The names of organisation and level and the rungs are repeated on every row, so that the
 * table can be filtered and counted without the others.
 */
export function deriveStatementsTable(atlas: Atlas): Table {
  const organisations = new Map(atlas.organisations.map(({ id, name }) => [id, name]));
  const publishers = new Map(atlas.documents.map(({ id, organisation }) => [id, organisations.get(organisation)]));
  const levels = new Map(atlas.levels.map((level) => [level.id, level]));
  const columns: readonly Column<IndexedStatement>[] = [
    {
      name: 'id',
      description: 'Forventningens faste id: dokument/niveau/forventning. Det er det, du citerer med.',
      value: ({ id }) => id,
    },
    { name: 'document', description: 'Id på dokumentet.', value: ({ document }) => document },
    {
      name: 'organisation_name',
      description: 'Navnet på den, der har udgivet dokumentet.',
      value: ({ document }) => publishers.get(document) ?? null,
    },
    { name: 'level', description: 'Id på niveauet.', value: ({ level }) => level },
    { name: 'level_name', description: 'Niveauets navn.', value: ({ level }) => levels.get(level)?.name ?? null },
    {
      name: 'rungs',
      description: 'Liste: niveauets trin på den fælles stige (1–4). Tom for »alle ledere«.',
      value: ({ level }) => levels.get(level)?.rungs.map(String) ?? [],
    },
    {
      name: 'forms',
      description: 'Liste: id på de fælles ledelsesformer.',
      value: ({ forms }) => forms,
    },
    {
      name: 'editorial_forms',
      description: 'Liste: de af formerne, som redaktionen har sat på, fordi dokumentet ikke selv giver dem.',
      value: ({ editorialForms }) => editorialForms,
    },
    {
      name: 'own_form',
      description: 'Id på dokumentets egen ledelsesform. Tom, hvor dokumentet ingen giver.',
      value: ({ ownForm }) => ownForm,
    },
    { name: 'aspect', description: 'Id på vinklen, fx ansvar eller rolle.', value: ({ aspect }) => aspect },
    {
      name: 'pitfall',
      description: 'true, hvis det er en faldgrube: det, der går galt. Den tæller ikke med som forventning.',
      value: ({ pitfall }) => pitfall,
    },
    {
      name: 'row',
      description: 'Id på rækken: samme ansvar niveau for niveau. Tom, hvor forventningen står alene.',
      value: ({ row }) => row,
    },
    { name: 'title', description: 'Forventningens titel, hvor dokumentet giver en.', value: ({ title }) => title },
    { name: 'text', description: 'Forventningen, gengivet med vores ord.', value: ({ text }) => text },
    { name: 'notes', description: 'Liste: redaktionens noter til forventningen.', value: ({ notes }) => notes },
    {
      name: 'variants',
      description: 'Liste: forskelle, hvor forventningen står to gange i dokumentet.',
      value: ({ variants }) => variants,
    },
    { name: 'terms', description: 'Liste: id på de begreber, der står i forventningen.', value: ({ terms }) => terms },
    {
      name: 'searched_as',
      description: 'Liste: ord, som læsere søger forventningen med, og som ikke behøver at stå i den.',
      value: ({ searchedAs }) => searchedAs,
    },
    {
      name: 'subjects',
      description: 'Liste: id på de begreber, forventningen efter redaktionens skøn handler om uden at nævne dem.',
      value: ({ subjects }) => subjects,
    },
    {
      name: 'source',
      description:
        'Liste: stedet i dokumentet som gang:første-sidste; gang er 2, hvor forventningen står der anden gang. Ordene er talt fra 0, og det sidste er ikke regnet med: 1:412-431 er 19 ord.',
      value: ({ source }) => source.map(({ printing, start, end }) => `${printing}:${start}-${end}`),
    },
    {
      name: 'mappings',
      description:
        'Liste: forhold, styrke, grundlag og id på forventninger i andre dokumenter. Grundlaget er statement, hvor redaktionen har vurderet netop de to, og row, hvor det følger af en rækkes krydsreference.',
      value: ({ mappings }) =>
        mappings.map(({ relation, strength, basis, other }) => `${relation}:${strength}:${basis}:${other}`),
    },
    {
      name: 'without_counterpart',
      description:
        'Liste: dokumenter, som redaktionen har læst igennem uden at finde en modpart. Efter kolon: none (ingen), other-rung (rækken har en på et andet trin), no-level (dokumentet har intet niveau på trinnet).',
      value: ({ withoutCounterpart }) => withoutCounterpart.map(({ document, reason }) => `${document}:${reason}`),
    },
    {
      name: 'related',
      description:
        'Liste, udregnet: id på forventninger om samme emne i dokumenter, redaktionen ikke har læst igennem sammen med dette.',
      value: ({ related }) => related.map(({ statement }) => statement),
    },
    { name: 'href', description: 'Forventningens adresse, regnet fra sitets forside.', value: ({ href }) => href },
  ];
  return tabulate(atlas.statements, columns);
}

import type { Atlas, IndexedDocument } from '../atlas/atlas.ts';
import { type Column, type Table, tabulate } from './table.ts';

/** Tabulate the documents. */
export function deriveDocumentsTable(atlas: Atlas): Table {
  const names = new Map(atlas.organisations.map(({ id, name }) => [id, name]));
  const count = (document: string): number =>
    atlas.statements.filter((statement) => statement.document === document).length;
  const columns: readonly Column<IndexedDocument>[] = [
    { name: 'id', description: 'Dokumentets faste id.', value: ({ id }) => id },
    { name: 'title', description: 'Dokumentets titel.', value: ({ title }) => title },
    { name: 'subtitle', description: 'Undertitel. Tom, hvor der ingen er.', value: ({ subtitle }) => subtitle },
    { name: 'short_title', description: 'Den korte titel, siderne bruger.', value: ({ shortTitle }) => shortTitle },
    {
      name: 'organisation',
      description: 'Id på den organisation, der har udgivet dokumentet.',
      value: ({ organisation }) => organisation,
    },
    {
      name: 'organisation_name',
      description: 'Organisationens navn.',
      value: ({ organisation }) => names.get(organisation) ?? null,
    },
    { name: 'year', description: 'Udgivelsesår. Tom, hvor det ikke er oplyst.', value: ({ year }) => year },
    {
      name: 'source',
      description: 'Adressen, hvor udgiveren har dokumentet. Tom, hvor den ikke er oplyst.',
      value: ({ source }) => source,
    },
    { name: 'summary', description: 'Hvad dokumentet er, i vores ord.', value: ({ summary }) => summary },
    {
      name: 'sectors',
      description: 'Liste: de sektorer, dokumentet deler sine niveauer op i.',
      value: ({ sectors }) => sectors.map(({ title }) => title),
    },
    { name: 'levels', description: 'Liste: id på niveauerne, det øverste først.', value: ({ levels }) => levels },
    {
      name: 'own_forms',
      description: 'Liste: id på dokumentets egne ledelsesformer.',
      value: ({ ownForms }) => ownForms,
    },
    { name: 'statement_count', description: 'Antal forventninger.', value: ({ id }) => count(id) },
    { name: 'href', description: 'Dokumentets adresse, regnet fra sitets forside.', value: ({ href }) => href },
  ];
  return tabulate(atlas.documents, columns);
}

import type { GapPlace, GapRow } from '../atlas/crosswalk/derive-gaps.ts';
import { atlas } from './current-atlas.ts';

/** The rung of a row, as a heading: `Trin 2: Leder af ledere`. */
export function describeRow(rung: GapPlace['rung']): string {
  const entry = atlas.rungs.find((candidate) => candidate.rung === rung);
  return entry === undefined ? 'Alle ledere' : `Trin ${entry.rung}: ${entry.title}`;
}

/** The id of the list behind a cell: `mangler-leder-af-ledere-drift`. */
export function toPlaceId(list: string, { rung, form }: GapPlace): string {
  const entry = atlas.rungs.find((candidate) => candidate.rung === rung);
  return `${list}-${entry?.id ?? 'alle-ledere'}-${form}`;
}

/**
 * The id of the place where the statements of a document or of one of its levels are listed.
 *
 * @example toGroupId('holstebro') // 'dokument-holstebro'
 * @example toGroupId('holstebro/chef') // 'niveau-holstebro-chef'
 */
export function toGroupId(id: string): string {
  return `${id.includes('/') ? 'niveau' : 'dokument'}-${id.replace('/', '-')}`;
}

/** Say why a row has no numbers; `null` where it has. */
export function explainEmptyRow({
  rung,
  state,
  hasOthers,
}: Pick<GapRow, 'rung' | 'state' | 'hasOthers'>): string | null {
  if (state === 'announced') return 'Niveauet er nævnt, men ikke beskrevet, så der er intet at sammenligne.';
  if (state === 'absent') {
    return rung === null
      ? 'Dokumentet har ikke et afsnit om alle ledere.'
      : 'Dokumentet beskriver ingen niveauer på trinnet.';
  }
  return hasOthers ? null : 'Ingen af de andre dokumenter har noget her.';
}

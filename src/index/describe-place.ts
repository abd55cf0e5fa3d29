import type { RungNumber } from '../atlas/model.ts';
import { atlas } from './current-atlas.ts';

/** The rung of a row, as a heading: `Trin 2: Leder af ledere`. */
export function describeRow(rung: RungNumber | null): string {
  const entry = atlas.rungs.find((candidate) => candidate.rung === rung);
  return entry === undefined ? 'Alle ledere' : `Trin ${entry.rung}: ${entry.title}`;
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

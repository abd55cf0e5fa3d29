import type { FormMapping, Relation } from '../model.ts';

/** From this strength on, two things that merely overlap count as close (SKOS closeMatch; docs/design.md, Forms). */
export const CLOSE_STRENGTH = 7;

const CONTAINED: readonly Relation[] = ['samme-indhold', 'daekkes-af'];
const MEETING: readonly Relation[] = ['daekker', 'overlapper'];

/**
 * Say whether every statement under an own form also carries the common form it is mapped to: it does when the own
 * form is the same as the common one or lies within it, or when the two meet closely.
 */
export function isCarried(mapping: Pick<FormMapping, 'relation' | 'strength'>): boolean {
  return (
    CONTAINED.includes(mapping.relation) || (MEETING.includes(mapping.relation) && mapping.strength >= CLOSE_STRENGTH)
  );
}

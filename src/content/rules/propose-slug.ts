import { toSlug } from '../../atlas/addresses/to-slug.ts';

/** Propose a slug for a text: its first words. */
export const proposeSlug = (text: string): string => toSlug(text).split('-').slice(0, 4).join('-');

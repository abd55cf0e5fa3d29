import type { ComparedDuty, ComparedLevel } from '../../../../../src/atlas/crosswalk/side-by-side/compared.ts';

export const forms = ['strategisk', 'drift'].map((id) => ({ id, title: id, href: `/former/${id}/` }));

/** A level to compare, given by its id. */
export function level(id: string, changes: Partial<ComparedLevel> = {}): ComparedLevel {
  return {
    id,
    document: id.split('/')[0] ?? '',
    name: id.split('/')[1] ?? '',
    publisher: (id.split('/')[0] ?? '').toUpperCase(),
    owner: (id.split('/')[0] ?? '').toUpperCase(),
    rungs: [2],
    colour: 1,
    href: `/dokumenter/${id}/`,
    profile: [],
    pitfalls: 0,
    falseFriends: [],
    unread: [],
    ...changes,
  };
}

/** A duty to compare, given by its id. */
export function duty(id: string, changes: Partial<ComparedDuty> = {}): ComparedDuty {
  return {
    id,
    level: id.slice(0, id.lastIndexOf('/')),
    title: null,
    text: `Tekst for ${id}.`,
    href: `#${id}`,
    forms: ['strategisk'],
    row: null,
    ...changes,
  };
}

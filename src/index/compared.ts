import { chooseLevels } from '../atlas/crosswalk/side-by-side/choose-levels.ts';
import { deriveComparedDocument } from '../atlas/crosswalk/side-by-side/derive-compared-document.ts';
import { deriveComparedLinks } from '../atlas/crosswalk/side-by-side/derive-compared-links.ts';
import { deriveByForm } from '../atlas/crosswalk/side-by-side/derive-by-form.ts';
import type { Comparison } from '../atlas/crosswalk/side-by-side/derive-comparison.ts';
import type { ComparedDocument, ComparedLink } from '../atlas/crosswalk/side-by-side/compared.ts';
import { atlas } from './current-atlas.ts';
import { describeOwner, getPublisher } from './describe-level.ts';
import { toHref } from './to-href.ts';

/** What joins the duties of two documents, by the id of the pair; pairs that nothing joins are left out. */
export const comparedLinks: ReadonlyMap<string, ComparedLink[]> = deriveComparedLinks(atlas);

const link = <Entry extends { href: string }>(entry: Entry): Entry => ({ ...entry, href: toHref(entry.href) });
const linked = new Set(comparedLinks.keys());

/** Get what can be compared of a document, with addresses as the site has them. */
export function getComparedDocument(id: string): ComparedDocument {
  const { shortName: publisher, colour } = getPublisher(id);
  const { forms, levels, duties, pairs } = deriveComparedDocument(id, atlas, linked, (level) => ({
    publisher,
    owner: describeOwner(level),
    colour,
  }));
  return { forms: forms.map(link), levels: levels.map(link), duties: duties.map(link), pairs };
}

/** Lay levels side by side, form by form. */
export function getByForm(levels: readonly string[]): Comparison {
  const names = [...new Set(levels.map((id) => atlas.getLevel(id).document))];
  return deriveByForm(chooseLevels(names.map(getComparedDocument), levels));
}

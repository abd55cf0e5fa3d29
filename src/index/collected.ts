import { listBindingLevels } from '../atlas/levels/binding-levels.ts';
import { lowerFirst } from '../atlas/lexicon/lower-first.ts';
import type { CollectedDocument, CollectedOverview } from '../atlas/statements/collected.ts';
import { deriveCollectedDocument, deriveFormerStatements } from '../atlas/statements/derive-collected.ts';
import type { IndexedLevel, IndexedStatement } from '../atlas/atlas.ts';
import { atlas } from './current-atlas.ts';
import { describeOwner, describeRungs, getPublisher } from './describe-level.ts';
import { toHref } from './to-href.ts';

/** Get what is shown of a document to who has picked some of its statements, with addresses as the site has them. */
export function getCollectedDocument(id: string): CollectedDocument {
  const { name, colour } = getPublisher(id);
  const link = <Entry extends { href: string }>(entry: Entry): Entry => ({ ...entry, href: toHref(entry.href) });
  const document = deriveCollectedDocument(atlas.getDocument(id), atlas, {
    organisation: name,
    describeLevel: (level) => ({
      owner: describeOwner(level),
      place: describePlace(level),
      colour,
      binding: listBindingLevels(id, atlas).filter((other) => other !== level.id),
    }),
    describeForm,
  });
  return { ...document, levels: document.levels.map(link), statements: document.statements.map(link) };
}

/** Get what there is to pick from, and what became of what there was. */
export function getCollectedOverview(): CollectedOverview {
  return {
    documents: atlas.documents.map(({ id }) => id),
    former: deriveFormerStatements(atlas.formerAddresses),
  };
}

function describePlace(level: IndexedLevel): string {
  const titles = level.rungs.flatMap((rung) => atlas.rungs.find((entry) => entry.rung === rung)?.title ?? []);
  if (titles.length === 0) return 'gælder alle ledere';
  return `${titles.map(lowerFirst).join(' eller ')} (${describeRungs(level)})`;
}

function describeForm({ ownForm, forms, aspect }: IndexedStatement): string {
  if (ownForm !== null) return atlas.getOwnForm(ownForm).title;
  if (forms.length > 0) return forms.map((form) => atlas.getForm(form).title).join(', ');
  return atlas.getAspect(aspect).title;
}

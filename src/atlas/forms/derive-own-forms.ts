import { ownFormHref } from '../addresses/pathnames.ts';
import type { IndexedOwnForm } from '../atlas.ts';
import type { Model } from '../model.ts';
import { isCarried } from './carried-forms.ts';

/** Derive the documents' own forms, with their definition and how each maps to the common ones. */
export function deriveOwnForms(model: Model): IndexedOwnForm[] {
  return model.ownForms.map((own) => ({
    id: own.id,
    document: own.document,
    slug: own.slug,
    title: own.title,
    definition:
      model.documents.find(({ id }) => id === own.document)?.prose.find(({ slug }) => slug === own.definedAt)?.text ??
      null,
    href: ownFormHref(own.document, own.slug),
    mappings: own.mappings.map(({ form, relation, strength, why }) => ({
      form,
      relation,
      strength,
      why,
      carried: isCarried({ relation, strength }),
    })),
  }));
}

import type { ComparedLink, ComparedRelation } from './compared.ts';

/** The links of two documents, as the browser fetches them: duties and relations by their places in lists. */
export interface PackedLinks {
  relations: ComparedRelation[];
  subjects: string[];
  objects: string[];
  links: [subject: number, object: number, relation: number, strength: number][];
}

/** Write links short: an id stands once, however many links it has. */
export function packLinks(links: readonly ComparedLink[]): PackedLinks {
  const relations = [...new Set(links.map(({ relation }) => relation))];
  const subjects = [...new Set(links.map(({ subject }) => subject))];
  const objects = [...new Set(links.map(({ object }) => object))];
  const [relationAt, subjectAt, objectAt] = [relations, subjects, objects].map(
    (list) => new Map<string, number>(list.map((one, i) => [one, i])),
  );
  return {
    relations,
    subjects,
    objects,
    links: links.map(({ subject, object, relation, strength }) => [
      subjectAt?.get(subject) ?? 0,
      objectAt?.get(object) ?? 0,
      relationAt?.get(relation) ?? 0,
      strength,
    ]),
  };
}

/** Read what `packLinks` has written. */
export function unpackLinks({ relations, subjects, objects, links }: PackedLinks): ComparedLink[] {
  return links.flatMap(([from, to, by, strength]) => {
    const [subject, object, relation] = [subjects[from], objects[to], relations[by]];
    return subject === undefined || object === undefined || relation === undefined
      ? []
      : [{ subject, object, relation, strength }];
  });
}

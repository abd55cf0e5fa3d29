import type { FoundPassage } from '../atlas/source/find-passages.ts';

/** What `npm run originals` found, where an operator has run it; git ignores the file, and most builds have none. */
const files = import.meta.glob<Record<string, FoundPassage[]>>('/.build/originals.json', {
  eager: true,
  import: 'default',
});

/** Get the original wording of a statement, one text a printing; empty without the documents at hand. */
export function getOriginals(statement: string): FoundPassage[] {
  return Object.values(files)[0]?.[statement] ?? [];
}

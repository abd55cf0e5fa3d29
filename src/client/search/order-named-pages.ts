import { foldWord, splitWords } from '../../atlas/fold-word.ts';

/** A page that is looked for by name: its own name, and the others it goes by. */
export interface NamedPage {
  name: string;
  otherNames: string[];
}

/**
 * Order pages by how well the query names them: the name itself, another of its names, a name that begins so, a name
 * that has all the words, the rest. Within each, the order given stays.
 */
export function orderNamedPages<Page extends NamedPage>(pages: readonly Page[], query: string): Page[] {
  const asked = foldName(query);
  const askedWords = asked.split(' ');
  const hasWords = (name: string): boolean =>
    askedWords.every((word) => name.split(' ').some((own) => own.startsWith(word)));
  const closeness = ({ name, otherNames }: Page): number => {
    const own = foldName(name);
    const others = otherNames.map(foldName);
    const tests = [
      own === asked,
      others.includes(asked),
      own.startsWith(asked),
      others.some((other) => other.startsWith(asked)),
      hasWords(own),
      others.some(hasWords),
    ];
    const first = tests.indexOf(true);
    return first === -1 ? tests.length : first;
  };
  return pages
    .map((page) => ({ page, rank: closeness(page) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ page }) => page);
}

function foldName(name: string): string {
  return splitWords(name)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

import type { RecordKind } from '../../../atlas/search/search-record.ts';
import { partition } from '../partition.ts';
import { foldWord, splitWords } from '../../../atlas/lexicon/fold-word.ts';

/** A page that is looked for by name: its own name, the others it goes by, and what it belongs to. */
export interface NamedPage {
  kind: RecordKind;
  name: string;
  otherNames: string[];
  /** Names of the document and the organisation it is of. */
  belongsTo: string[];
}

/** Of pages of one name, what is a thing of its own comes before what only tells of it. */
const KIND_ORDER: readonly RecordKind[] = ['niveau', 'trin', 'form', 'dokument', 'begreb', 'ansvar'];

/**
 * Order pages by how well they are named by what is looked for (best name first): the name itself, another of its names, a
 * name that begins so, one of the other names looked for, a name that has all the words, alone or with what it belongs
 * to, the rest. Of pages named equally well, levels come first; otherwise the order given stays.
 */
export function orderNamedPages<Page extends NamedPage>(pages: readonly Page[], sought: readonly string[]): Page[] {
  const [asked = '', ...alsoAsked] = sought.map(foldName);
  const askedWords = asked.split(' ');
  const hasWords = (name: string): boolean =>
    askedWords.every((word) => name.split(' ').some((own) => own.startsWith(word)));
  const closeness = ({ kind, name, otherNames, belongsTo }: Page): number => {
    const own = foldName(name);
    const others = otherNames.map(foldName);
    const tests = [
      // A level may have its place in its name (»Afdelingsledelse i psykiatrien«).
      own === asked || (kind === 'niveau' && own.startsWith(`${asked} `)),
      others.includes(asked),
      own.startsWith(asked),
      others.some((other) => other.startsWith(asked)),
      alsoAsked.includes(own),
      hasWords(own),
      hasWords([own, ...belongsTo.map(foldName)].join(' ')),
      others.some(hasWords),
    ];
    return tests.indexOf(true);
  };
  const ranked = pages.map((page) => ({ page, rank: closeness(page), kind: KIND_ORDER.indexOf(page.kind) }));
  const [named, others] = partition(ranked, ({ rank }) => rank >= 0);
  return [...named.sort((a, b) => a.rank - b.rank || a.kind - b.kind), ...others].map(({ page }) => page);
}

function foldName(name: string): string {
  return splitWords(name)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

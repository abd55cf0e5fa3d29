import { describeDefinedTerm, describeTermSet, type LinkedData } from '../atlas/site/linked-data.ts';
import { atlas } from './current-atlas.ts';
import { siteRoot } from './site-root.ts';

/** A list of terms that has a page of its own. */
interface NamedSet {
  name: string;
  /** Pathname of the page. */
  href: string;
}

/** A term of such a list, as its page has it. */
interface NamedTerm {
  name: string;
  description: string;
  href: string;
  synonyms?: readonly string[];
  set: NamedSet;
}

const toUrl = (href: string): string => (siteRoot ?? '/') + href.slice(1);
const toSet = ({ name, href }: NamedSet) => ({ name: `${atlas.site.name}: ${name}`, url: toUrl(href) });

/** Say to search engines that a page defines a term; nothing where the site has no address. */
export function describeTerm({ name, description, href, synonyms = [], set }: NamedTerm): LinkedData[] {
  if (siteRoot === null) return [];
  return [describeDefinedTerm({ name, description, synonyms, url: toUrl(href), set: toSet(set) })];
}

/** Say to search engines that a page is a list of terms; nothing where the site has no address. */
export function describeSet(set: NamedSet): LinkedData[] {
  const { name, url } = toSet(set);
  return siteRoot === null ? [] : [describeTermSet(name, url)];
}

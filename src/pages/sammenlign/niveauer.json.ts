import { deriveComparisonSource } from '../../atlas/statements/derive-comparison.ts';
import { atlas } from '../../index/current-atlas.ts';
import { describeOwner, getPublisher } from '../../index/describe-level.ts';
import { toHref } from '../../index/to-href.ts';

/** What the page for comparing fetches. */
export function GET(): Response {
  const source = deriveComparisonSource(atlas, (level) => ({
    owner: describeOwner(level),
    colour: getPublisher(level.document).colour,
  }));
  const link = <Entry extends { href: string }>(entry: Entry): Entry => ({ ...entry, href: toHref(entry.href) });
  return Response.json({
    forms: source.forms.map(link),
    terms: source.terms.map(link),
    levels: source.levels.map(link),
    duties: source.duties.map(link),
  });
}

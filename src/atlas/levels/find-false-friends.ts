import type { FalseFriend } from '../atlas.ts';
import { tokenize } from '../lexicon/danish.ts';
import type { Level } from '../model.ts';
import { relateSpans, type Span } from './place-levels.ts';

/** What a level is called besides the thing it leads. */
const ROLES = /(?:ledelsen|ledelse|lederen|lederne|ledere|leder|chefer|chefen|chef|direktører|direktøren|direktør)$/u;

/** The letter that joins the parts of these compounds. */
const LINK = /s$/u;

/**
 * Find false friends: levels of different documents whose names are built on the same thing (`afdelings-`, `område-`)
 * but whose spans are disjoint or merely overlap. Symmetric; in the order of the levels.
 */
export function findFalseFriends(
  levels: readonly Pick<Level, 'id' | 'document' | 'title'>[],
  spans: ReadonlyMap<string, Span>,
): Map<string, FalseFriend[]> {
  const friends = new Map<string, FalseFriend[]>();
  for (const level of levels) {
    const own = spans.get(level.id);
    const name = nameStem(level.title);
    if (own === undefined || name === null) continue;
    const found = levels.filter((other) => {
      const span = spans.get(other.id);
      return (
        span !== undefined &&
        other.document !== level.document &&
        nameStem(other.title) === name &&
        relateSpans(own, span) !== 'samme-trin'
      );
    });
    friends.set(
      level.id,
      found.map(({ id }) => ({ level: id, shared: name })),
    );
  }
  return friends;
}

/**
 * The thing a level's name is built on, without its link; `null` for a bare role.
 *
 * @example nameStem('Afdelingsledelse i psykiatrien') // 'afdeling'
 * @example nameStem('Chef') // null
 */
export function nameStem(title: string): string | null {
  for (const { word } of tokenize(title)) {
    const stem = word.replace(ROLES, '');
    if (stem !== word && stem !== '') return stem.length > 4 ? stem.replace(LINK, '') : stem;
  }
  return null;
}

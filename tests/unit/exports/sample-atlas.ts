import type { Atlas } from '../../../src/atlas/atlas.ts';
import { readSample } from '../content/read-sample.ts';

const MAPPINGS = [
  ['kompas/chef', 'samme indhold', 'rejse/rektor', 10, 'kladde'],
  ['kompas/leder', 'dækkes af', 'rejse/mester', 6, 'gældende'],
  ['kompas/leder', 'overlapper', 'rejse/rektor', 2, 'erstattet'],
  ['kompas/chef/pege', 'samme indhold', 'rejse/rektor/vise-vej', 10, 'kladde'],
  ['kompas/pege', 'overlapper', 'rejse/vejen', 7, 'kladde'],
  ['rejse/rektor/vise-vej', 'ingen modpart', 'kompas/pege', 0, 'kladde'],
  ['kompas/leder/pege', 'overlapper', 'rejse/rektor/vise-vej', 6, 'kladde'],
  ['kompas/alle-ledere/naervaer', 'modsiger', 'rejse/rektor/vise-vej', 5, 'kladde'],
  ['rejse/mester/gaa-vejen', 'dækker', 'kompas/chef/pege', 4, 'kladde'],
  ['rejse/mester/gaa-vejen', 'se også', 'kompas/alle-ledere/naervaer', 3, 'kladde'],
] as const;

/** The small sample content as an atlas, with mappings of every kind, one of them replaced; the first three join levels. */
export function sampleAtlas(): Atlas {
  const write = (mappings: readonly (typeof MAPPINGS)[number][]): string =>
    mappings
      .map(
        ([subject, relation, object, strength, status]) => `  - subject: ${subject}
    relation: ${relation}
    object: ${object}
    strength: ${strength}
    why: "De siger \\"vej\\", begge to."
    author: redaktionen
    date: 2026-01-31
    status: ${status}
`,
      )
      .join('');
  return readSample({
    'krydsreferencer/kompas--rejse.yaml': `reviewed: 2026-02-01
levels:
${write(MAPPINGS.slice(0, 3))}mappings:
${write(MAPPINGS.slice(3))}`,
  }).atlas;
}

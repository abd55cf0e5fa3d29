/** A mapping between the two documents of the sample, as it stands in the file of their pair. */
export const SAMPLE_MAPPING = `mappings:
  - subject: kompas/pege
    relation: overlapper
    object: rejse/vejen
    strength: 8
    why: Begge viser andre, hvor det går hen.
    author: redaktionen
    date: 2026-01-31
    status: kladde
`;

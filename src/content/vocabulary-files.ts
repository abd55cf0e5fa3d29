/** Where each vocabulary is written. */
export const VOCABULARY_FILES = {
  organisations: 'content/organisationer.yaml',
  rungs: 'content/niveauer.yaml',
  forms: 'content/former.yaml',
  aspects: 'content/vinkler.yaml',
} as const;

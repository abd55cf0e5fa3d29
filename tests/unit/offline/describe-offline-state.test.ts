import { expect, test } from 'vitest';
import { describeOfflineState, type Incoming } from '../../../src/client/offline/describe-offline-state.ts';
import type { SavedCopy } from '../../../src/client/offline/messages.ts';

const COPY: SavedCopy = {
  isWhole: true,
  files: 327,
  bytes: 3_589_672,
  moreBytes: 0,
  savedAt: '2025-06-03T12:00:00.000Z',
};
const MORE: SavedCopy = { ...COPY, moreBytes: 110_000 };
const READY = 'Hele atlasset er klar til brug uden net (3,6 MB, gemt 3. juni 2025).';
const READY_IN_PART = 'Klar til brug uden net (3,6 MB, gemt 3. juni 2025).';

test.each<[string, SavedCopy | null, Incoming, string | null, string | null]>([
  ['nothing is said before there is something to say', null, { step: 'none' }, null, null],
  ['the first copy is in use at once, and never waits', null, { step: 'waiting' }, null, null],
  [
    'who saves data is asked first',
    null,
    { step: 'unasked' },
    'Ikke klar til brug uden net, fordi din browser sparer på data.',
    'Gem siderne (højst 25 MB)',
  ],
  [
    'the share is rounded down',
    null,
    { step: 'saving', share: 0.999, isRest: false },
    'Gemmer siderne til brug uden net: 99 %',
    null,
  ],
  [
    'a full disk is said, with the size',
    null,
    { step: 'failed', reason: 'no-room', bytes: 3_589_672, isRest: false },
    'Ikke klar til brug uden net: Der er ikke plads til siderne (3,6 MB) på enheden.',
    'Prøv igen',
  ],
  [
    'a broken first copy can be tried again',
    null,
    { step: 'failed', reason: 'interrupted', bytes: null, isRest: false },
    'Ikke klar til brug uden net: Siderne blev ikke hentet helt.',
    'Prøv igen',
  ],
  ['size and date are said of what is ready', COPY, { step: 'none' }, READY, null],
  [
    'a date that is not known is left out',
    { ...COPY, savedAt: null },
    { step: 'none' },
    'Hele atlasset er klar til brug uden net (3,6 MB).',
    null,
  ],
  [
    'what is kept stays ready while the next build comes',
    COPY,
    { step: 'saving', share: 0.5, isRest: false },
    `${READY} Henter en ny udgave: 50 %`,
    null,
  ],
  ['a new build waits for the reader', COPY, { step: 'waiting' }, `${READY} En ny udgave ligger klar.`, 'Opdatér nu'],
  [
    'a full disk keeps the old build',
    COPY,
    { step: 'failed', reason: 'no-room', bytes: 1, isRest: false },
    `${READY} Der er ikke plads til en ny udgave på enheden.`,
    'Prøv igen',
  ],
  [
    'a broken update keeps the old build',
    COPY,
    { step: 'failed', reason: 'interrupted', bytes: 1, isRest: false },
    `${READY} En ny udgave blev ikke hentet helt.`,
    'Prøv igen',
  ],
  [
    'the rest is offered, with what it costs to fetch',
    MORE,
    { step: 'none' },
    READY_IN_PART,
    'Gem hele atlasset til brug uden net (0,1 MB mere)',
  ],
  [
    'the rest comes while what is kept stays ready',
    MORE,
    { step: 'saving', share: 0.25, isRest: true },
    `${READY_IN_PART} Henter resten: 25 %`,
    null,
  ],
  [
    'a broken rest can be tried again',
    MORE,
    { step: 'failed', reason: 'interrupted', bytes: 1, isRest: true },
    `${READY_IN_PART} Resten blev ikke hentet helt.`,
    'Prøv igen',
  ],
])('%s', (_, copy, incoming, text, label) => {
  const line = describeOfflineState({ copy, incoming });
  // The spaces that keep number and unit together are not what the rows are about.
  expect(line?.text.replaceAll('\u00a0', ' ') ?? null).toBe(text);
  expect(line?.action?.label.replaceAll('\u00a0', ' ') ?? null).toBe(label);
});

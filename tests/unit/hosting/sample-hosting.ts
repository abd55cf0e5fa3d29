import { deriveHosting } from '../../../src/hosting/derive-hosting.ts';

/** The moves of a site that stands in a folder: a page renamed twice, one with a place that went elsewhere, one gone. */
const MOVES = [
  { from: '/dokumenter/gammel/', to: '/dokumenter/mellem/', why: null },
  { from: '/dokumenter/mellem/', to: '/dokumenter/ny/', why: null },
  { from: '/dokumenter/gammel/chef/', to: '/dokumenter/ny/topchef/', why: null },
  { from: '/begreber/a/', to: '/begreber/b/', why: null },
  { from: '/begreber/a/#sted', to: '/begreber/c/', why: null },
  { from: '/begreber/x/', to: null, why: 'Væk.' },
  { from: '/dokumenter/ny/#gammel', to: '/dokumenter/ny/#nyt', why: null },
];

export const sampleHosting = (base = '/atlas/') => deriveHosting({ moves: MOVES }, base);

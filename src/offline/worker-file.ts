/**
 * The worker's file in the root of the site. It keeps its name for ever: browsers ask for it here, also to learn that it
 * was withdrawn.
 */
export const WORKER_FILE = 'sw.js';

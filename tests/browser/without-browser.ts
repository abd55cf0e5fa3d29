import { inject, test } from 'vitest';

// The only test of this project where the browser does not run (vitest.config.ts).
test.skip(`Browserens test: ikke kørt. ${inject('whyNoBrowser')}`, () => undefined);

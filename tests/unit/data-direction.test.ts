import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { dataDirection } from '../../scripts/lint/data-direction.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester();
const at = (filename: string, code: string) => ({ filename, code });

tester.run('data-direction', dataDirection, {
  valid: [
    at('src/atlas/derive-atlas.ts', `import { RUNG_NUMBERS } from './model.ts';`),
    at('src/atlas/derive-atlas.ts', `import { placeLevels } from './levels/place-levels.ts';`),
    at('src/atlas/lexicon/fold.ts', `import { RUNG_NUMBERS } from '../model.ts';`),
    at('src/atlas/levels/place-levels.ts', `import { compareDanish } from '../lexicon/danish.ts';`),
    at('src/atlas/statements/mark-changes.ts', `import { diffWords } from 'diff';`),
    at(
      'src/content/read-content.ts',
      `import { readFile } from 'node:fs/promises'; export * from '../atlas/model.ts';`,
    ),
    at('src/index/read-atlas.ts', `import atlas from '../../.build/atlas.json' with { type: 'json' };`),
    at('src/index/read-atlas.ts', `export { RUNG_NUMBERS } from '../atlas/model.ts';`),
    at('src/pages/trin/index.ts', `import { readAtlas } from '../../index/read-atlas.ts'; import 'astro:content';`),
    at('src/layouts/Page.ts', `import { PAGE_POLICY } from '../server/content-security-policy.ts';`),
    at('src/client/search.ts', `await import('/pagefind/pagefind.js'); import { fold } from '../atlas/fold.ts';`),
    at('src/offline/service-worker.ts', `import { SIZE_LIMIT_MB } from '../client/offline/size-limit.ts';`),
    at('scripts/build.ts', `import { readContent } from '../src/content/read-content.ts';`),
  ],
  invalid: [
    {
      ...at('src/atlas/derive-atlas.ts', `import { readContent } from '../content/read-content.ts';`),
      errors: [{ message: 'src/atlas must not import src/content/read-content.ts. It may import: src/atlas.' }],
    },
    {
      ...at('src/atlas/derive-atlas.ts', `import { readFile } from 'node:fs/promises';`),
      errors: [{ message: 'src/atlas must not import the package node:fs. It may import: nothing.' }],
    },
    {
      ...at('src/atlas/levels/place-levels.ts', `import { buildTermMatcher } from '../terms/match-terms.ts';`),
      errors: [{ messageId: 'folder' }],
    },
    {
      ...at('src/atlas/lexicon/danish.ts', `import { deriveAtlas } from '../derive-atlas.ts';`),
      errors: [{ messageId: 'folder' }],
    },
    {
      ...at('src/atlas/levels/mark.ts', `import { diffWords } from 'diff';`),
      errors: [{ messageId: 'package' }],
    },
    {
      ...at('src/index/read-atlas.ts', `export * from '../content/read-content.ts';`),
      errors: [{ messageId: 'folder' }],
    },
    {
      ...at('src/pages/om.ts', `const { readContent } = await import('../content/read-content.ts');`),
      errors: [{ messageId: 'folder' }],
    },
    {
      ...at('src/layouts/Page.ts', `import { startServer } from '../server/start-server.ts';`),
      errors: [{ messageId: 'folder' }],
    },
    {
      ...at('src/client/search.ts', `export { readAtlas } from '../index/read-atlas.ts';`),
      errors: [{ messageId: 'folder' }],
    },
    {
      ...at('src/client/search.ts', `import { unified } from 'unified';`),
      errors: [{ messageId: 'package' }],
    },
    {
      ...at('src/offline/service-worker.ts', `import { findHits } from '../client/search/find-hits.ts';`),
      errors: [{ messageId: 'folder' }],
    },
    {
      ...at('src/newcomer/new.ts', `import { RUNG_NUMBERS } from '../atlas/model.ts';`),
      errors: [{ messageId: 'unplaced' }],
    },
  ],
});
